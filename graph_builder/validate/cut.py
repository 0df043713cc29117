"""The sh:sparql constraints that one question each checks, cut out of their shapes."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.validate.ahead import looks_ahead
from graph_builder.validate.at_once import is_batchable, parse_select
from graph_builder.validate.near import SH, list_values
from graph_builder.validate.reads import Reads, list_reads
from graph_builder.validate.report import Severity

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


@dataclass(frozen=True, slots=True)
class ShapeQuery:
    """A sh:sparql constraint asked once for all nodes: it binds ?this, maybe ?value.

    `reads` says what it reads of what its nodes lead to; None, that it may read more.
    """

    shape: str
    source: str
    severity: Severity
    message: str
    select: str
    reads: Reads | None


def cut_out(graph: "Graph", shape: "Node") -> Iterator[ShapeQuery]:
    """Take from `shape` the sh:sparql constraints that one question each checks."""
    from rdflib import URIRef

    for constraint in sorted(list_values(graph, shape, "sparql"), key=str):
        query = _read_query(graph, shape, constraint)
        if query:
            graph.remove((shape, URIRef(SH + "sparql"), constraint))
            yield query


def _read_query(graph: "Graph", shape: "Node", constraint: "Node") -> ShapeQuery | None:
    messages = [*list_values(graph, constraint, "message")]
    selects = [*list_values(graph, constraint, "select")]
    if [*list_values(graph, shape, "path"), *_list_off(graph, shape, constraint)]:
        return None
    message = str(messages[0]) if messages else ""
    if len(selects) != 1 or len(messages) > 1 or "{" in message:
        return None
    select = _prefix(graph, constraint) + str(selects[0])
    part = parse_select(select)
    if part is None or not is_batchable(part):
        return None
    severity = next(list_values(graph, shape, "severity"), "")
    return ShapeQuery(
        str(shape),
        str(constraint),
        read_severity(str(severity)),
        message,
        select,
        list_reads(part) if looks_ahead(part) else None,
    )


def _list_off(graph: "Graph", *parts: "Node") -> "Iterator[Node]":
    for part in parts:
        yield from list_values(graph, part, "deactivated")


def _prefix(graph: "Graph", constraint: "Node") -> str:
    from rdflib import OWL

    declared = {
        (str(name), str(base))
        for start in list_values(graph, constraint, "prefixes")
        for ontology in graph.transitive_objects(start, OWL.imports)
        if ontology is not None
        for one in list_values(graph, ontology, "declare")
        for name in list_values(graph, one, "prefix")
        for base in list_values(graph, one, "namespace")
    }
    return "".join(f"PREFIX {name}: <{base}>\n" for name, base in sorted(declared))


def read_severity(iri: str) -> Severity:
    """Return the severity that SHACL's IRI means; without one, a violation."""
    words = {severity.value: severity for severity in Severity}
    return words.get(iri.removeprefix(SH), Severity.VIOLATION)
