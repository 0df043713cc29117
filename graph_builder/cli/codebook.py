"""`policygraph codebook`: topics and propositions of your own."""

import csv
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_builder.cli.options import from_option

if TYPE_CHECKING:
    from graph_builder.codebook import Group

OWN = Path("my-codebook.ttl")
_EXAMPLES = 3
_path = click.Path(path_type=Path)


@click.group("codebook")
def codebook_command() -> None:
    """Topics and propositions of your own, beside the shipped ones.

    Give the file to `build --codebook FILE`.
    """


@codebook_command.command("check")
@click.argument("files", nargs=-1, type=_path, metavar="[FILE]...")
def check_command(files: tuple[Path, ...]) -> int:
    """Check codebook files (Turtle, or tables as CSV) beside the shipped codebook.

    Prints what they add, or the first thing that is wrong with its file and line.
    Exits with 1 when something is wrong.
    """
    from graph_builder import PolicyGraphError, check_codebooks
    from graph_builder.cli.text import plain

    try:
        counts = check_codebooks(files)
    except PolicyGraphError as error:
        click.echo(plain(f"{error.problem} {error.remedy}"))
        return 1
    click.echo(f"sound: {_list_counts(counts)}")
    return 0


@codebook_command.command("export")
@click.argument("files", nargs=-1, type=_path, metavar="[FILE]...")
def export_command(files: tuple[Path, ...]) -> int:
    """Print a codebook as a table (CSV); without a FILE the shipped one.

    A cell with several values has each on a line of its own.
    """
    from graph_builder import export_codebook

    sys.stdout.buffer.write(export_codebook(files).encode())
    return 0


@codebook_command.command("import")
@click.argument("table", type=_path, metavar="CSV")
@click.option(
    "-o",
    "--output",
    "into",
    type=_path,
    default=OWN,
    show_default=True,
    metavar="FILE",
    help="The Turtle file to write, whole or not at all.",
)
@click.option("--alone", is_flag=True, help="Do without the shipped codebook.")
def import_command(table: Path, into: Path, *, alone: bool) -> int:
    """Write the Turtle of a codebook that is a table (CSV).

    Lines that only repeat the shipped codebook are left out. A fault is named by file
    and line, and nothing is written.
    """
    from graph_builder import import_codebook

    counts = import_codebook(table, into, with_shipped=not alone)
    click.echo(f"{into}: {_list_counts(counts)}")
    click.echo(f"Next: policygraph build PATH... --codebook {into}", err=True)
    return 0


@codebook_command.command("suggest")
@from_option
@click.option("--most", default=20, show_default=True, help="How many groups.")
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "csv"]),
    default="text",
    show_default=True,
    help="csv: a line for each wording, with the number of its group.",
)
def suggest_command(graph: Path, most: int, form: str) -> int:
    """Group the wordings that fit no proposition, as offers for new ones.

    The groups with most holders come first. Nothing is built on them: word a
    proposition yourself, with its patterns, and check it.
    """
    from graph_builder import suggest_propositions

    groups = suggest_propositions(graph)[:most]
    if form == "csv":
        _write_csv(groups)
    else:
        _print_groups(groups)
    return 0


def _print_groups(groups: "Sequence[Group]") -> None:
    from graph_builder.cli.text import count, plain

    for number, group in enumerate(groups, 1):
        click.echo(
            f"{number}. {', '.join(group.terms)}: {count(group.count, 'position')}"
            f" ({group.count_sign(1)} for, {group.count_sign(-1)} against), "
            f"{count(len(group.holders), 'holder')}, {count(len(group.works), 'work')}"
        )
        for wording in group.wordings[:_EXAMPLES]:
            click.echo(plain(f"   \u2018{wording.label}\u2019"))


def _write_csv(groups: "Sequence[Group]") -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(
        ("group", "terms", "wording", "positions", "for", "against", "proposition")
    )
    for number, group in enumerate(groups, 1):
        for one in group.wordings:
            signs = (one.count, one.signs.count(1), one.signs.count(-1))
            # A spreadsheet takes what begins like this for a formula.
            label = f"'{one.label}" if one.label[:1] in "=+-@" else one.label
            writer.writerow((number, " ".join(group.terms), label, *signs, one.slug))


def _list_counts(counts: Mapping[str, int]) -> str:
    held = [f"{number:,} {kind}" for kind, number in counts.items() if number]
    return ", ".join(held) or "nothing of its own"
