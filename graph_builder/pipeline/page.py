"""A graph drawn: as a page, as a file for other tools, or in a notebook."""

from datetime import date
from pathlib import Path

from graph_builder.deliver import deliver_file
from graph_builder.render import (
    Picture,
    Selection,
    read_network,
    render_as,
    render_network,
)
from graph_builder.store import open_store


def render_graph(
    graph: Path,
    page: Path,
    *,
    form: str = "html",
    topic: str | None = None,
    proposition: str | None = None,
    actor: str | None = None,
    since: date | None = None,
    until: date | None = None,
) -> None:
    """Draw the graph in `graph`, a folder that `build` wrote or an RDF file, to `page`.

    `form` is html, svg, graphml or gexf. The rest narrow it down, by name, slug or IRI,
    and to words that can have been said between two days, both included.

    Raises:
        StoreError: the graph cannot be read.
        QueryError: the graph has nothing by a name given, or several things.
        ResourceError: there is no such form.
        OutputError: the page could not be written.
    """
    selection = Selection(topic, proposition, actor, since, until)
    network = read_network(open_store(graph), selection)
    deliver_file(page, render_as(form, network, selection.opening))


def draw_graph(
    graph: Path,
    *,
    topic: str | None = None,
    proposition: str | None = None,
    actor: str | None = None,
    since: date | None = None,
    until: date | None = None,
) -> Picture:
    """Return the page of a graph as a value that a notebook shows: see `render_graph`.

    Raises:
        StoreError: the graph cannot be read.
        QueryError: the graph has nothing by a name given, or several things.
    """
    selection = Selection(topic, proposition, actor, since, until)
    return Picture(render_network(open_store(graph), selection))
