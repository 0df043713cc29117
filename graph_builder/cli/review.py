"""`policygraph review`."""

from datetime import UTC, datetime
from pathlib import Path

import click

from graph_builder.cli.options import folder_argument
from graph_builder.cli.reviewing import review_options


@click.command("review")
@folder_argument
@review_options
@click.option(
    "--compare",
    nargs=2,
    type=click.Path(path_type=Path),
    metavar="FILE FILE",
    help="Compare two reviewers' files instead: how far they agree, and where not.",
)
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Of a comparison.",
)
def review_command(
    graph: Path,
    tier: str,
    topic: str | None,
    judgements: Path,
    by: str | None,
    compare: tuple[Path, Path] | None,
    form: str,
) -> int:
    r"""Go through findings at the keyboard: accept, reject, correct.

    Shows each with its words in the text and takes a key; ? lists the keys. What is
    decided stands in the file of judgements at once, is undone with u, and passed over
    the next time. A build with that file applies it.

    \b
      policygraph review output --by "Jo Reeve"
      policygraph review output --tier all --topic commissioning
      policygraph review --compare jo.txt una.txt
    """
    if compare:
        from graph_builder import compare_files
        from graph_builder.cli.text import plain
        from graph_builder.review.tell import write_agreement

        click.echo(plain(write_agreement(compare_files(*compare), form)), nl=False)
        return 0
    from graph_builder import open_review
    from graph_builder.cli.review_terminal import review_here

    today = datetime.now(UTC).date()
    review_here(open_review(graph, judgements, by=by, on=today, tier=tier, topic=topic))
    return 0
