"""A graph drawn: what the saved queries find, as one page."""

from collections.abc import Iterable
from pathlib import Path

from pyoxigraph import Store

from graph_builder.deliver import deliver_file
from graph_builder.query import run_query
from graph_builder.render import gather_network, render_page
from graph_builder.store import open_store


def draw_store(store: Store) -> bytes:
    """Return the page of a graph that is already open, as UTF-8."""

    def ask(name: str) -> Iterable[dict[str, str]]:
        answer = run_query(name, store)
        for row in answer.list_records():
            yield {column: str(v) for column, v in row.items() if v is not None}

    return render_page(gather_network(ask)).encode("utf-8")


def render_graph(graph: Path, page: Path) -> None:
    """Draw the graph in `graph`, a folder that `build` wrote or an RDF file, to `page`.

    Raises:
        StoreError: the graph cannot be read.
        OutputError: the page could not be written.
    """
    deliver_file(page, draw_store(open_store(graph)))
