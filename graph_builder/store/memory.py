"""A graph in memory, with its merge as the default graph."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyoxigraph import DefaultGraph, Quad, RdfFormat, Store, parse

from graph_builder.errors import StoreError

if TYPE_CHECKING:
    from rdflib import Graph


def make_store(quads: Iterable[Quad]) -> Store:
    """Return the quads in memory, with their merge as the default graph.

    Oxigraph's own union of graphs repeats a triple for each graph that holds it, which
    makes counts wrong; a merge does not.
    """
    store = Store()
    store.bulk_extend(_add_merge(quads))
    return store


def _add_merge(quads: Iterable[Quad]) -> Iterator[Quad]:
    for quad in quads:
        yield quad
        yield from merge_quads((quad,))


def merge_quads(quads: Iterable[Quad]) -> Iterator[Quad]:
    """Yield what is in named graphs as quads of the default graph."""
    merged = DefaultGraph()
    for quad in quads:
        if quad.graph_name != merged:
            yield Quad(quad.subject, quad.predicate, quad.object)


def as_store(graph: "Store | Graph") -> Store:
    """Return `graph` as a store that can be asked; an rdflib graph is copied.

    Raises:
        StoreError: a store whose graphs have not been merged, as `open_store` and
            `make_store` merge them.
    """
    if not isinstance(graph, Store):
        return make_store(_read_rdflib(graph))
    if not is_merged(graph):
        raise StoreError(
            "The store's default graph is empty, so a question would find nothing.",
            "Open it with open_store, or give its quads to make_store.",
        )
    return graph


def is_merged(store: Store) -> bool:
    """Whether a store's default graph holds anything, if the store does."""
    default = store.quads_for_pattern(None, None, None, DefaultGraph())
    anything = store.quads_for_pattern(None, None, None, None)
    return next(default, None) is not None or next(anything, None) is None


def _read_rdflib(graph: "Graph") -> Iterable[Quad]:
    from rdflib import Dataset

    name, form = ("nt", RdfFormat.N_TRIPLES)
    if isinstance(graph, Dataset):
        name, form = ("nquads", RdfFormat.N_QUADS)
    text = graph.serialize(format=name, encoding="utf-8")
    return parse(text, format=form)
