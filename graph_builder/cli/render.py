"""`policygraph render`."""

from pathlib import Path

import click

from graph_builder.cli.options import from_option


@click.command("render")
@from_option
@click.option(
    "-o",
    "--output",
    "page",
    type=click.Path(path_type=Path),
    default=None,
    metavar="FILE",
    help="The page to write.  [default: network.html beside the graph]",
)
def render_command(graph: Path, page: Path | None) -> int:
    """Draw the network: one HTML file that opens with the network off."""
    from graph_builder import render_graph

    folder = graph if graph.is_dir() else graph.parent
    target = page or folder / "network.html"
    render_graph(graph, target)
    click.echo(f"Open {target} in a browser.", err=True)
    return 0
