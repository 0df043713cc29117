"""`policygraph render`."""

from datetime import datetime
from pathlib import Path

import click

from graph_builder.cli.options import folder_argument

_DAY = click.DateTime(formats=["%Y-%m-%d"])


@click.command("render")
@folder_argument
@click.option(
    "-o",
    "--output",
    "page",
    type=click.Path(path_type=Path),
    default=None,
    metavar="FILE",
    help="The file to write.  [default: network.html beside the graph]",
)
@click.option(
    "-f",
    "--format",
    "form",
    default="html",
    show_default=True,
    metavar="FORMAT",
    help="html, the page; svg, the view it opens on; graphml or gexf, for other tools. "
    "The page itself saves each view as PNG, SVG, CSV, GraphML and GEXF.",
)
@click.option("--topic", metavar="NAME", help="Only this topic.")
@click.option("--proposition", metavar="NAME", help="Only this proposition.")
@click.option("--actor", metavar="NAME", help="Only this actor, or who speaks for it.")
@click.option(
    "--since", type=_DAY, metavar="DAY", help="Only words of this day or later."
)
@click.option(
    "--until", type=_DAY, metavar="DAY", help="Only words of this day or before."
)
def render_command(
    graph: Path,
    page: Path | None,
    form: str,
    topic: str | None,
    proposition: str | None,
    actor: str | None,
    since: datetime | None,
    until: datetime | None,
) -> int:
    r"""Draw the network: one HTML file that opens with the network off.

    \b
      policygraph render --topic commissioning -o commissioning.html
      policygraph render --actor "Andrew Lansley" --until 2012-09-04 -f svg
    """
    from graph_builder import render_graph

    folder = graph if graph.is_dir() else graph.parent
    target = page or folder / f"network.{form}"
    render_graph(
        graph,
        target,
        form=form,
        topic=topic,
        proposition=proposition,
        actor=actor,
        since=since.date() if since else None,
        until=until.date() if until else None,
    )
    where = (
        "in a browser" if form in {"html", "svg"} else "in Gephi, visone or networkx"
    )
    click.echo(f"Open {target} {where}.", err=True)
    return 0
