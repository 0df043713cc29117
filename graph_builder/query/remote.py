"""Questions to a server: the saved ones by name, and any other that reads."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pyoxigraph import (
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    Store,
    Triple,
)

from graph_builder.errors import StoreError
from graph_builder.query.answer import Answer, Form, to_python
from graph_builder.query.bind import bind_parameters
from graph_builder.query.dataset import Dataset
from graph_builder.query.gate import read_query
from graph_builder.query.insert import insert_values
from graph_builder.query.lookup import is_entity, list_classes
from graph_builder.query.results import read_results
from graph_builder.query.saved import LIMIT, Kind, SavedQuery
from graph_builder.remote import RemoteStore
from graph_builder.remote.layouts import MERGED
from graph_builder.remote.reply import read_form
from graph_builder.store import make_store
from graph_builder.vocabulary import BASE, CODE, PREFIXES, terms

_GRAPH = re.compile(r"\bGRAPH\b", re.IGNORECASE)
_KIND = NamedNode("urn:x-policygraph:kind")
# Whom and what a value may name: everything of the kind, with its names.
_NAMED = """CONSTRUCT { ?one ?says ?what } WHERE {
  { ?one a ?kind ; ?says ?what } UNION { ?of a ?kind . ?one ?naming ?of ; ?says ?what }
}"""
_CODES = """SELECT DISTINCT ?code WHERE {
  ?one ?says ?code FILTER(ISIRI(?code) && STRSTARTS(STR(?code), ?start))
}"""


def ask_saved(
    saved: SavedQuery, remote: RemoteStore, params: Mapping[str, object]
) -> Answer:
    """Return the answer of a server to a saved question, with all its columns.

    Raises:
        QueryError: a parameter is unknown, missing or of another kind.
        StoreError: the server refuses or does not answer.
    """
    given = {name: value for name, value in params.items() if value is not None}
    bindings = bind_parameters(saved, params, _fetch_names(saved, remote, given))
    limit = bindings.pop(LIMIT.name, None)
    rows = int(limit.value) if limit else None
    answer = _ask(remote, insert_values(saved.text, bindings), rows, None)
    if not answer.rows and not remote.list_stamps():
        raise _miss(remote)
    return answer


def fetch_graphs(saved: SavedQuery, remote: RemoteStore) -> Store:
    """Return what a question is about, to be asked here: the merge of all graphs.

    The graphs stand beside it if the question names any.

    Raises:
        StoreError: the server refuses or does not answer, or was sent nothing.
        LimitError: the graph is too large to be fetched.
    """
    store = make_store(map(_to_quad, remote.get_graph(MERGED)))
    if not len(store):
        raise _miss(remote)
    for name in remote.list_graphs() if _GRAPH.search(saved.text) else ():
        graph = NamedNode(name)
        store.extend(_to_quad(triple, graph) for triple in remote.get_graph(name))
    return store


def ask_sparql(text: str, remote: RemoteStore, limit: int | None) -> Answer:
    """Return the answer of a server to a question in SPARQL that only reads.

    Raises:
        QueryError: it would do more than read, or it is not SPARQL 1.1.
        LimitError: it is too long.
        StoreError: the server refuses or does not answer.
    """
    admitted, dataset = read_query(text, frozenset(remote.list_graphs()))
    return _ask(remote, _declare(admitted), limit, dataset)


def _ask(
    remote: RemoteStore, text: str, limit: int | None, dataset: Dataset | None
) -> Answer:
    if dataset:
        results, most = remote.ask(text, dataset.default, dataset.named)
    else:
        named: Sequence[str] = remote.list_graphs() if _GRAPH.search(text) else ()
        results, most = remote.ask(text, named=named)
    answer = read_results(results, limit)
    if read_form(text) == "ASK" and answer.form is Form.ROWS:
        # Virtuoso answers with a table of one number.
        is_so = any(to_python(cell) for row in answer.rows for cell in row)
        return Answer(Form.VERDICT, ("answer",), ((Literal(is_so),),))
    return replace(answer, is_cut=True) if _is_full(answer, most) else answer


def _miss(remote: RemoteStore) -> StoreError:
    return StoreError(
        f"The server at {remote.address} holds no graph of ours.",
        "Send one first: policygraph build PATH... --store URL.",
    )


def _is_full(answer: Answer, most: int | None) -> bool:
    return most is not None and len(answer.rows) >= most


def _declare(text: str) -> str:
    """Return the question with our prefixes known and a relative IRI one of ours."""
    names = "".join(f"PREFIX {name}: <{base}>\n" for name, base in PREFIXES.items())
    return f"BASE <{BASE}>\n{names}{text}"


def _fetch_names(
    saved: SavedQuery, remote: RemoteStore, given: Mapping[str, object]
) -> Store:
    """Return what the values given may name, as far as the server knows it."""
    store = Store()
    for parameter in saved.parameters:
        if parameter.name in given and is_entity(parameter.kind):
            store.extend(_fetch_entities(parameter.kind, remote))
        elif parameter.name in given and parameter.kind is Kind.CODE:
            store.extend(_fetch_codes(remote))
    return store


def _fetch_entities(kind: Kind, remote: RemoteStore) -> Iterator[Quad]:
    for of_class in list_classes(kind):
        bound = {"kind": of_class, "naming": terms.NAMING_OF}
        found, _ = remote.ask(insert_values(_NAMED, bound))
        if not isinstance(found, QuerySolutions | QueryBoolean):
            yield from map(_to_quad, found)


def _to_quad(triple: Triple, graph: NamedNode | None = None) -> Quad:
    return Quad(triple.subject, triple.predicate, triple.object, graph)


def _fetch_codes(remote: RemoteStore) -> Iterator[Quad]:
    found, _ = remote.ask(insert_values(_CODES, {"start": Literal(CODE)}))
    if isinstance(found, QuerySolutions):
        for row in found:
            code = row["code"]
            if isinstance(code, NamedNode):
                yield Quad(code, _KIND, code)
