"""Questions asked: a saved one by name, or SPARQL that the gate lets through."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from pyoxigraph import (
    Literal,
    NamedNode,
    Store,
    Variable,
)

from graph_builder.errors import QueryError
from graph_builder.query.answer import Answer, Term
from graph_builder.query.bind import bind_parameters
from graph_builder.query.dataset import Dataset, choose_graphs
from graph_builder.query.gate import read_query
from graph_builder.query.remote import ask_saved, ask_sparql, fetch_graphs
from graph_builder.query.results import read_results
from graph_builder.query.saved import LIMIT, SavedQuery
from graph_builder.query.shipped import find_query
from graph_builder.remote import RemoteStore
from graph_builder.store import as_store
from graph_builder.vocabulary import BASE, PREFIXES

if TYPE_CHECKING:
    from rdflib import Graph

Evaluate: TypeAlias = Callable[
    [Store, str, Mapping[str, NamedNode | Literal], int | None, Dataset | None], Answer
]


def evaluate_here(
    store: Store,
    text: str,
    bindings: Mapping[str, NamedNode | Literal],
    limit: int | None,
    dataset: Dataset | None = None,
) -> Answer:
    """Return the answer to `text`, worked out in this process with no time limit.

    The prefixes of the graph need no declaration, and a relative IRI is one of ours. A
    dataset goes before what FROM and FROM NAMED say in the text.

    A limit on time takes a process that can be killed: that is another `Evaluate`.

    Raises:
        QueryError: the engine cannot read or answer the question.
    """
    substitutions: dict[Variable, Term] = {
        Variable(name): term for name, term in bindings.items()
    }
    try:
        chosen, default, named = (
            choose_graphs(store, dataset) if dataset else (store, None, None)
        )
        results = chosen.query(
            text,
            base_iri=BASE,
            prefixes=dict(PREFIXES),
            substitutions=substitutions,
            default_graph=default,
            named_graphs=named,
        )
        return read_results(results, limit)
    except (SyntaxError, RuntimeError, ValueError, OSError) as error:
        raise QueryError(
            f"The question cannot be answered: {error}.", "Change the question."
        ) from error


def run_query(
    query: str | SavedQuery, graph: "Store | Graph | RemoteStore", **params: object
) -> Answer:
    """Return the answer of a saved question to `graph`, in the question's own order.

    The graph is a store, an rdflib graph, or a server that `open_remote` opened; from a
    server that is not known to give the same rows the graph is fetched and asked here.

    `params` are those that the question declares, and `limit`, which cuts the rows.

    Raises:
        ResourceError: there is no such question.
        QueryError: a parameter is unknown, missing or of another kind.
        StoreError: the store was not opened by `open_store` or `make_store`, or the
            server does not answer.
    """
    saved = find_query(query) if isinstance(query, str) else query
    if not isinstance(graph, RemoteStore):
        return evaluate_query(saved, graph, params)
    if graph.layout.is_exact:
        return _project(ask_saved(saved, graph, params), saved)
    return evaluate_query(saved, fetch_graphs(saved, graph), params)


def evaluate_query(
    query: str | SavedQuery,
    graph: "Store | Graph",
    params: Mapping[str, object],
    evaluate: Evaluate = evaluate_here,
) -> Answer:
    """Return what `run_query` does, with the work done by `evaluate`."""
    saved = find_query(query) if isinstance(query, str) else query
    store = as_store(graph)
    bindings = bind_parameters(saved, params, store)
    limit = bindings.pop(LIMIT.name, None)
    rows = int(limit.value) if limit else None
    return _project(evaluate(store, saved.text, bindings, rows, None), saved)


def _project(answer: Answer, query: SavedQuery) -> Answer:
    """Return the answer without what is in it only to bind a parameter."""
    names = tuple(column.name for column in query.columns)
    if answer.columns == names:
        return answer
    places = [answer.columns.index(name) for name in names]
    rows = tuple(tuple([row[place] for place in places]) for row in answer.rows)
    return Answer(answer.form, names, rows, answer.is_cut)


def run_sparql(
    text: str,
    graph: "Store | Graph | RemoteStore",
    *,
    limit: int | None = None,
    evaluate: Evaluate = evaluate_here,
) -> Answer:
    """Return the answer of `graph` to a question in SPARQL: rows, a verdict or a graph.

    The graph is a store, an rdflib graph, or a server, which evaluates by itself.

    Raises:
        QueryError: it would do more than read this graph, or it is not SPARQL 1.1.
        LimitError: it is too long.
        StoreError: the store was not opened by `open_store` or `make_store`.
    """
    if isinstance(graph, RemoteStore):
        return ask_sparql(text, graph, limit)
    store = as_store(graph)
    graphs = {name.value for name in store.named_graphs()}
    admitted, dataset = read_query(text, graphs)
    return evaluate(store, admitted, {}, limit, dataset)
