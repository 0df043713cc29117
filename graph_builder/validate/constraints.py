"""Core constraints in pyshacl, SPARQL constraints in one query each on Oxigraph.

pyshacl runs a SPARQL constraint once for each node that it is about, which takes a
thousand times as long; the findings are the same.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyoxigraph import Quad, QuerySolutions, Store

from graph_builder.validate.report import Violation
from graph_builder.validate.shapes import (
    SH,
    ShapeQuery,
    name_constraint,
    read_severity,
)
from graph_builder.vocabulary.bridge import graph_from_quads

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


def check_core(quads: Iterable[Quad], core: "Graph") -> Iterator[Violation]:
    """Yield what pyshacl finds with the shapes of `core`."""
    import pyshacl

    _, report, _ = pyshacl.validate(graph_from_quads(quads), shacl_graph=core)
    if isinstance(report, Exception | bytes | str):
        raise TypeError(f"pyshacl returned no report: {report!r}")
    yield from read_results(report)


def read_results(report: "Graph") -> Iterator[Violation]:
    """Yield the results of a SHACL report."""
    from rdflib import RDF, URIRef

    def read(result: "Node", name: str) -> str:
        value = report.value(result, URIRef(SH + name))
        return "" if value is None else str(value)

    for result in report.subjects(RDF.type, URIRef(SH + "ValidationResult")):
        yield Violation(
            read_severity(read(result, "resultSeverity")),
            name_constraint(read(result, "sourceShape")),
            read(result, "focusNode"),
            read(result, "resultPath"),
            read(result, "value"),
            read(result, "resultMessage"),
        )


def run_queries(store: Store, queries: Iterable[ShapeQuery]) -> Iterator[Violation]:
    """Yield what the queries find in the default graph of `store`."""
    for query in queries:
        rows = store.query(query.select)
        if not isinstance(rows, QuerySolutions):
            raise TypeError(f"The query of {query.constraint} is no SELECT.")
        for row in rows:
            yield Violation(
                query.severity,
                query.constraint,
                _plain(row["this"]),
                "",
                _plain(row["value"]),
                query.message,
            )


def _plain(term: object) -> str:
    return str(getattr(term, "value", term))
