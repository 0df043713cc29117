"""Which graphs of the store a question is put to: SPARQL's dataset."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from pyoxigraph import BlankNode, DefaultGraph, NamedNode, Quad, Store

from graph_builder.errors import QueryError
from graph_builder.query.suggest import suggest

_Graph: TypeAlias = NamedNode | BlankNode | DefaultGraph


@dataclass(frozen=True, slots=True)
class Dataset:
    """Graphs by name: `default` are merged, `named` are what GRAPH ranges over."""

    default: tuple[str, ...] = ()
    named: tuple[str, ...] = ()


def refuse_unknown(name: str, graphs: Collection[str]) -> None:
    """Do nothing if `name` is one of `graphs`.

    Raises:
        QueryError: it is not; a graph is never fetched.
    """
    if name not in graphs:
        raise QueryError(
            f"There is no graph in the store called {name}.",
            suggest(name, graphs)
            or "Leave it out to ask the whole graph; nothing is ever fetched.",
        )


def choose_graphs(
    store: Store, dataset: Dataset
) -> tuple[Store, list[_Graph], list[NamedNode | BlankNode]]:
    """Return where to put the question, its default graph and its named graphs.

    Several default graphs are merged in a store of their own, for Oxigraph repeats a
    triple for each graph that holds it.
    """
    default: list[_Graph] = [NamedNode(name) for name in _once(dataset.default)]
    named: list[NamedNode | BlankNode] = [
        NamedNode(name) for name in _once(dataset.named)
    ]
    if len(default) < 2:
        return store, default, named
    merged = Store()
    merged.bulk_extend(_list_quads(store, named))
    merged.bulk_extend(
        Quad(quad.subject, quad.predicate, quad.object)
        for quad in _list_quads(store, default)
    )
    return merged, [DefaultGraph()], named


def _once(names: tuple[str, ...]) -> Iterable[str]:
    return dict.fromkeys(names)


def _list_quads(store: Store, graphs: Iterable[_Graph]) -> Iterator[Quad]:
    for name in graphs:
        yield from store.quads_for_pattern(None, None, None, name)
