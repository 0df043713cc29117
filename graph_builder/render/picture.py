"""A graph's network as a page: for a file, or shown in a notebook."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from graph_builder.query import run_query
from graph_builder.render.compose import render_page
from graph_builder.render.evidence import Row
from graph_builder.render.gather import gather_network
from graph_builder.render.network import Network
from graph_builder.render.select import Selection, select_network
from graph_builder.store import as_store

if TYPE_CHECKING:
    from pyoxigraph import Store
    from rdflib import Graph

_EVERYTHING = Selection()


@dataclass(frozen=True, slots=True)
class Picture:
    """A page that a notebook shows in place, closed to all but itself."""

    html: str

    def _repr_html_(self) -> str:
        return (
            '<iframe title="Who stands where" width="100%" height="900" '
            'style="border:1px solid #888" sandbox="allow-scripts allow-downloads" '
            f'srcdoc="{escape(self.html)}"></iframe>'
        )


def read_network(graph: "Store | Graph", selection: Selection = _EVERYTHING) -> Network:
    """Return what can be drawn of an open graph, and of that what is selected.

    Raises:
        StoreError: the store was not opened by `open_store` or `make_store`.
        QueryError: the selection names what the graph does not have.
    """
    store = as_store(graph)

    def ask(name: str) -> Iterable[Row]:
        for row in run_query(name, store).list_records():
            yield {
                column: str(value) for column, value in row.items() if value is not None
            }

    network = gather_network(ask)
    if selection == _EVERYTHING:
        return network
    return select_network(network, selection, store)


def render_network(graph: "Store | Graph", selection: Selection = _EVERYTHING) -> str:
    """Return the page of an open graph: see `render_page` and `read_network`."""
    return render_page(read_network(graph, selection))
