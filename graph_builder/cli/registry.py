"""`policygraph registry`: a registry of your own, beside the shipped one."""

from collections.abc import Mapping
from pathlib import Path

import click

OWN = Path("my-registry.ttl")

_files_argument = click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE..."
)


@click.group("registry")
def registry_command() -> None:
    """Import reference lists into a registry of your own, and check one.

    Give the file to `build --registry FILE`.
    """


@registry_command.command("import")
@_files_argument
@click.option(
    "-o",
    "--output",
    "into",
    type=click.Path(path_type=Path),
    default=OWN,
    show_default=True,
    metavar="FILE",
    help="The registry to import into; what it has already stays.",
)
def import_command(files: tuple[Path, ...], into: Path) -> int:
    """Import reference lists: people, bodies, the offices held and when.

    Reads Popolo JSON, parlparse's ministers.json, CSV of the NHS Organisation Data
    Service, the list of primary care trusts, and ParlaMint's listPerson and listOrg.
    Lists that refer to others come after them. The same lists again change nothing.
    """
    from graph_builder import import_registry
    from graph_builder.cli.text import plain

    report = import_registry(files, into)
    for word, counts in (
        ("added", report.added),
        ("changed", report.changed),
        ("as before", report.unchanged),
    ):
        click.echo(f"{word}: {_list_counts(counts)}")
    for reason in report.skipped:
        click.echo(plain(f"left out: {reason}"), err=True)
    click.echo(f"Next: policygraph build PATH... --registry {into}", err=True)
    return 0


@registry_command.command("check")
@_files_argument
def check_command(files: tuple[Path, ...]) -> int:
    """Check registry files, together with the shipped registry.

    Prints what they hold, or the first thing that is wrong with its file and line.
    Exits with 1 when something is wrong.
    """
    from graph_builder import PolicyGraphError, check_registries
    from graph_builder.cli.text import plain

    try:
        counts = check_registries(files)
    except PolicyGraphError as error:
        click.echo(plain(f"{error.problem} {error.remedy}"))
        return 1
    click.echo(f"sound: {_list_counts(counts)}")
    return 0


def _list_counts(counts: Mapping[str, int]) -> str:
    held = [f"{number:,} {kind}" for kind, number in sorted(counts.items()) if number]
    return ", ".join(held) or "nothing"
