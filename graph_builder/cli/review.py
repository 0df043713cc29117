"""`policygraph review`."""

from datetime import UTC, datetime
from pathlib import Path

import click

from graph_builder.cli.options import folder_argument
from graph_builder.cli.suppress import DEFAULT_JUDGEMENTS


@click.command("review")
@folder_argument
@click.option(
    "--tier",
    type=click.Choice(["candidate", "published", "all"]),
    default="candidate",
    show_default=True,
    help="Which findings to go through.",
)
@click.option("--topic", metavar="TOPIC", help="Those alone that are on a topic.")
@click.option(
    "--judgements",
    type=click.Path(path_type=Path),
    default=DEFAULT_JUDGEMENTS,
    show_default=True,
    metavar="FILE",
    help="The file of judgements that decisions are put into, each at once.",
)
@click.option(
    "--by",
    metavar="NAME",
    help="Who decides. Published with each finding; leave it out to stay unnamed.",
)
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
