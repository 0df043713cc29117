"""The fixture on two engines, and a question's rows on each in one form."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pyoxigraph import Literal, NamedNode, RdfFormat, Store, serialize
from rdflib import Graph
from rdflib.query import ResultRow
from rdflib.term import Identifier
from rdflib.term import Literal as RdflibLiteral
from rdflib.util import from_n3

from graph_builder.query import Answer, Cell, SavedQuery, to_python
from graph_builder.query.bind import bind_parameters
from graph_builder.store import open_store

HERE = Path(__file__).parent
FIXTURE = HERE / "fixture.trig"

Row = tuple[tuple[str, str] | None, ...]


@cache
def open_fixture() -> Store:
    return open_store(FIXTURE)


@cache
def open_with_rdflib() -> Graph:
    triples = {quad.triple for quad in open_fixture()}
    text = serialize(triples, format=RdfFormat.N_TRIPLES) or b""
    return Graph().parse(data=text, format="nt")


def ask_rdflib(
    query: SavedQuery, params: Mapping[str, object], graph: Graph | None = None
) -> list[Row]:
    bindings = bind_parameters(query, params, open_fixture())
    bindings.pop("limit", None)
    initial = {name: _translate(term) for name, term in bindings.items()}
    names = [column.name for column in query.columns]
    asked = open_with_rdflib() if graph is None else graph
    result = asked.query(query.text, initBindings=initial)
    rows = [row for row in result if isinstance(row, ResultRow)]
    return [tuple(_read_rdflib(row[name]) for name in names) for row in rows]


def _translate(term: NamedNode | Literal) -> Identifier:
    translated = from_n3(str(term))
    assert isinstance(translated, Identifier)
    return translated


def _read_rdflib(term: Identifier | None) -> tuple[str, str] | None:
    if term is None:
        return None
    if isinstance(term, RdflibLiteral):
        return str(term.toPython()), term.language or ""
    return str(term), ""


def flatten(answer: Answer) -> list[Row]:
    return [tuple(map(_read_oxigraph, row)) for row in answer.rows]


def _read_oxigraph(cell: Cell) -> tuple[str, str] | None:
    if isinstance(cell, Literal):
        return str(to_python(cell)), cell.language or ""
    return (cell.value, "") if isinstance(cell, NamedNode) else None
