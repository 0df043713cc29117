"""`policygraph suppress`."""

from datetime import UTC, datetime
from pathlib import Path

import click

from graph_builder.cli.options import from_option

DEFAULT_JUDGEMENTS = Path("judgements.txt")


@click.command("suppress")
@click.argument("thing", metavar="IRI|ID")
@click.option("--reason", required=True, metavar="WHY", help="For the file alone.")
@click.option("--by", metavar="WHO", help="Who decided it; for the file alone.")
@click.option(
    "--notice",
    metavar="WORDS",
    help="What everybody may read where it was.  [default: that it was withdrawn]",
)
@click.option(
    "--judgements",
    type=click.Path(path_type=Path),
    default=DEFAULT_JUDGEMENTS,
    show_default=True,
    metavar="FILE",
    help="The file of judgements that the line is put into.",
)
@from_option
def suppress_command(
    thing: str,
    reason: str,
    by: str | None,
    notice: str | None,
    judgements: Path,
    graph: Path,
) -> int:
    r"""Take down a person, a position or a work from the next build on.

    Writes one line into the file of judgements. A build with that file leaves out the
    thing, its words and, of a person, every name; its IRI stays and says that it was
    withdrawn. Taking the line out brings it back.

    \b
      policygraph suppress person:ann-fell --reason "her letter of 3 May"
      policygraph suppress p-1f0c --reason "not what was said" --notice "Disputed."
    """
    from graph_builder import suppress_thing
    from graph_builder.cli.text import plain
    from graph_builder.judgements import write_line

    judgement = suppress_thing(
        thing,
        graph,
        judgements,
        reason=reason,
        on=datetime.now(UTC).date(),
        by=by,
        notice=notice,
    )
    click.echo(plain(write_line(judgement)))
    click.echo(
        f"It is in {judgements}. Build again with --judgements {judgements}.", err=True
    )
    return 0
