"""`policygraph dna`: to and from Discourse Network Analyzer 3."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_builder.cli.network_output import put
from graph_builder.cli.options import DEFAULT_OUTPUT

if TYPE_CHECKING:
    from graph_builder.networks import DnaContents

_PATH = click.Path(path_type=Path)
_from = click.option(
    "--from",
    "graph",
    type=_PATH,
    default=DEFAULT_OUTPUT,
    show_default=True,
    metavar="DIR",
    help="What `build` wrote, with its stored texts.",
)
_tier = click.option(
    "--tier",
    type=click.Choice(["published", "candidate", "all"]),
    default="published",
    show_default=True,
    help="Which positions to take.",
)
_dates = click.option(
    "--date",
    "dates",
    multiple=True,
    metavar="[TITLE=]DAY",
    help="The day of the document of that title, or of all that have none. Repeatable.",
)


@click.group("dna")
def dna_command() -> None:
    """Move statements to Discourse Network Analyzer 3, and corrections back."""


@dna_command.command("export")
@_from
@_tier
@_dates
@click.option(
    "--password",
    default="Admin",
    show_default=True,
    help="The password of the file's one coder, Admin.",
)
@click.option(
    "-o", "--output", type=_PATH, required=True, metavar="FILE", help="The .dna file."
)
def export_command(
    graph: Path, tier: str, dates: tuple[str, ...], password: str, output: Path
) -> int:
    """Write the positions of a build as a DNA 3 file.

    What such a file cannot hold is listed on standard error: positions neither for nor
    against, and those of documents without a single date unless --date gives one.
    """
    from graph_builder.cli.text import count, plain
    from graph_builder.networks import write_dna

    contents = _prepare(graph, tier, dates)
    for left in contents.left_out:
        click.echo(
            plain(f"left out: {left.iri} ({left.title}): {left.reason}"), err=True
        )
    put(write_dna(contents, password), output)
    click.echo(
        f"{count(len(contents.statements), 'statement')} in "
        f"{count(len(contents.documents), 'document')}; "
        f"{count(len(contents.left_out), 'position')} left out. "
        "Open it in DNA 3 as Admin.",
        err=True,
    )
    return 0


@dna_command.command("import")
@click.argument("file", type=_PATH)
@_from
@_tier
@_dates
@click.option(
    "-o",
    "--output",
    type=_PATH,
    default=None,
    metavar="FILE",
    help="Where to write the judgements.  [default: standard output]",
)
def import_command(
    file: Path, graph: Path, tier: str, dates: tuple[str, ...], output: Path | None
) -> int:
    """Read corrections made in DNA to a file that `dna export` wrote.

    Gives lines for your file of judgements: correct, reject (a statement that is gone)
    and missed (one that was added). Give the same --tier and --date as to the export.
    What no line can say is listed on standard error.
    """
    from graph_builder.cli.text import count, plain
    from graph_builder.kept import read_rendition
    from graph_builder.networks import find_corrections, judge_corrections, read_dna

    exported = _prepare(graph, tier, dates)
    found = judge_corrections(
        find_corrections(exported, read_dna(file)),
        exported,
        lambda digest: read_rendition(graph, digest),
    )
    put(found.write(), output)
    for reason in found.untold:
        click.echo(plain(f"left out: {reason}"), err=True)
    click.echo(f"{count(len(found.judgements), 'judgement')} from {file}.", err=True)
    return 0


def _prepare(graph: Path, tier: str, dates: tuple[str, ...]) -> "DnaContents":
    from graph_builder.model import Tier
    from graph_builder.networks import gather_statements, prepare_dna
    from graph_builder.store import open_store

    tiers = (Tier.PUBLISHED, Tier.CANDIDATE) if tier == "all" else (Tier(tier),)
    table = gather_statements(open_store(graph), tiers=tiers)
    folder = (graph if graph.is_dir() else graph.parent) / "renditions"

    def read_text(digest: str) -> str | None:
        file = folder / f"{digest}.txt"
        # Bytes, since reading as text would turn line ends and shift the offsets.
        return file.read_bytes().decode("utf-8") if file.is_file() else None

    return prepare_dna(table, read_text, _read_dates(dates))


def _read_dates(pairs: tuple[str, ...]) -> dict[str, date]:
    found = {}
    for pair in pairs:
        title, _, day = pair.rpartition("=")
        try:
            found[title] = date.fromisoformat(day)
        except ValueError as error:
            raise click.UsageError(
                f"--date {pair!r}: {day!r} is no day. Write it as 2012-05-01."
            ) from error
    return found
