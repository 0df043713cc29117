"""A graph drawn as one page."""

from pathlib import Path

from graph_builder.deliver import deliver_file
from graph_builder.render import render_network
from graph_builder.store import open_store


def render_graph(graph: Path, page: Path) -> None:
    """Draw the graph in `graph`, a folder that `build` wrote or an RDF file, to `page`.

    Raises:
        StoreError: the graph cannot be read.
        OutputError: the page could not be written.
    """
    deliver_file(page, render_network(open_store(graph)).encode("utf-8"))
