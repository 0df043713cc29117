"""`policygraph serve`."""

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph_builder.cli.options import folder_argument
from graph_builder.cli.reviewing import review_options

if TYPE_CHECKING:
    from graph_builder.serve.review import Reviewing

_PORT = 7878


@click.command("serve")
@folder_argument
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=_PORT,
    show_default=True,
    help="Where to listen, on this machine alone; 0 for any that is free.",
)
@click.option(
    "--review",
    "is_reviewed",
    is_flag=True,
    help="A page for reviewing too, for whoever has its address; it writes judgements, "
    "and nothing else can be changed.",
)
@review_options
def serve_command(
    graph: Path,
    port: int,
    tier: str,
    topic: str | None,
    judgements: Path,
    by: str | None,
    *,
    is_reviewed: bool,
) -> None:
    r"""Show the pages, and answer SPARQL and the saved questions over HTTP, read-only.

    DIR is what `build` wrote; built again, it is served as it is then.

    \b
      policygraph serve output
      policygraph serve output --review --by "Jo Reeve"
      curl 'http://127.0.0.1:7878/query/who-opposes?proposition=...&format=csv'
      curl http://127.0.0.1:7878/sparql --data-urlencode 'query=ASK {}'
    """
    from graph_builder import serve_graph

    review = None
    if is_reviewed:
        review = _lay_out(graph, judgements, tier=tier, topic=topic, by=by)

    def announce(address: str) -> None:
        click.echo(f"{address}/sparql answers SPARQL; for the rest open {address}/")
        if review:
            click.echo(f"Review at {address}{review.address}")
            click.echo(
                "Who has that address can write judgements: keep it to yourself.",
                err=True,
            )
        click.echo("Stop it with Ctrl-C.", err=True)

    serve_graph(graph, port=port, review=review, announce=announce)


def _lay_out(
    graph: Path, judgements: Path, *, tier: str, topic: str | None, by: str | None
) -> "Reviewing":
    from graph_builder import open_review
    from graph_builder.serve.review import Reviewing

    return Reviewing(
        lambda: open_review(
            graph,
            judgements,
            by=by,
            on=datetime.now(UTC).date(),
            tier=tier,
            topic=topic,
        )
    )
