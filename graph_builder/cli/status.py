"""`policygraph status`."""

from datetime import UTC, datetime
from pathlib import Path

import click

from graph_builder.cli.options import folder_argument


@click.command("status")
@folder_argument
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
)
@click.option(
    "--gap",
    type=click.IntRange(1),
    default=31,
    show_default=True,
    metavar="DAYS",
    help="Tell of days without a document, when they are as many.",
)
@click.option(
    "--strict",
    is_flag=True,
    help="Exit with 1 if anything is missing, broken or out of date.",
)
def status_command(graph: Path, form: str, gap: int, *, strict: bool) -> int:
    r"""Say how a build stands: what it covers, what is open, whether it is current.

    Tells of documents without a finding or a date, of what could not be settled, of
    candidates, of judgements that bore on nothing, and of sources, registry, codebook
    and code that have changed since.

    \b
      policygraph status output
      policygraph status output --strict --gap 7
    """
    from graph_builder import check_status
    from graph_builder.cli.text import plain
    from graph_builder.status import write_status

    status = check_status(graph, gap=gap)
    click.echo(plain(write_status(status, form, datetime.now(UTC))), nl=False)
    return 1 if strict and not status.is_sound else 0
