"""Shapes, by what it takes to check them: near each node, in a query, or far."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph_builder.validate.ahead import looks_ahead
from graph_builder.validate.at_once import is_batchable, parse_select
from graph_builder.validate.focus import Aim
from graph_builder.validate.near import AIMS, SH, is_near
from graph_builder.validate.reads import Reads, list_reads
from graph_builder.validate.report import Severity
from graph_builder.vocabulary import SHAPE
from graph_builder.vocabulary.bridge import from_rdflib

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


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """All shapes, by how they are checked.

    `near` is checked on the surroundings of lots of nodes and has lost its targets,
    which `aims` has, those of the queries' shapes included; `far`, None where there is
    none, is checked on the whole graph; `queries` are out of both.
    """

    near: "Graph"
    far: "Graph | None"
    near_shapes: frozenset[str]
    queries: tuple[ShapeQuery, ...]
    aims: Mapping[str, Aim]


def split_shapes(graph: "Graph") -> Shapes:
    """Return the shapes of `graph`, split by what it takes to check them."""
    kept = graph + type(graph)()
    shapes = sorted(_list_aiming(kept), key=str)
    queries = tuple(query for shape in shapes for query in _cut_out(kept, shape))
    may_be_near = not _declares_components(kept)
    near = [one for one in shapes if may_be_near and is_near(kept, one)]
    far = [one for one in shapes if one not in near]
    return Shapes(
        _without_aims(kept, shapes),
        _without_aims(kept, near) if far else None,
        frozenset(map(str, near)),
        queries,
        {str(shape): _read_aim(kept, shape) for shape in shapes},
    )


def read_severity(iri: str) -> Severity:
    """Return the severity that SHACL's IRI means; without one, a violation."""
    words = {severity.value: severity for severity in Severity}
    return words.get(iri.removeprefix(SH), Severity.VIOLATION)


def name_constraint(shape: str) -> str:
    """Return the short name of a shape, or of the shape that a property belongs to."""
    return shape.removeprefix(SHAPE).partition("/")[0]


def _list_aiming(graph: "Graph") -> "set[Node]":
    """Return the shapes that are about something: by a target, or as a class."""
    from rdflib import RDF, RDFS, URIRef

    found = {one for aim in AIMS for one in graph.subjects(URIRef(SH + aim))}
    for kind in ("NodeShape", "PropertyShape"):
        for shape in graph.subjects(RDF.type, URIRef(SH + kind)):
            if (shape, RDF.type, RDFS.Class) in graph:
                found.add(shape)
    return found


def _read_aim(graph: "Graph", shape: "Node") -> Aim:
    from rdflib import RDF, RDFS

    classes = _list_iris(graph, shape, "targetClass")
    if (shape, RDF.type, RDFS.Class) in graph:
        classes |= {NamedNode(str(shape))}
    return Aim(
        classes,
        frozenset(from_rdflib(one) for one in _values(graph, shape, "targetNode")),
        _list_iris(graph, shape, "targetSubjectsOf"),
        _list_iris(graph, shape, "targetObjectsOf"),
    )


def _list_iris(graph: "Graph", shape: "Node", name: str) -> frozenset[NamedNode]:
    return frozenset(NamedNode(str(one)) for one in _values(graph, shape, name))


def _values(graph: "Graph", shape: "Node", name: str) -> "Iterator[Node]":
    from rdflib import URIRef

    return graph.objects(shape, URIRef(SH + name))


def _declares_components(graph: "Graph") -> bool:
    from rdflib import URIRef

    return next(graph.subjects(URIRef(SH + "parameter")), None) is not None


def _without_aims(graph: "Graph", shapes: "list[Node]") -> "Graph":
    from rdflib import RDF, RDFS, URIRef

    kept = graph + type(graph)()
    for shape in shapes:
        kept.remove((shape, RDF.type, RDFS.Class))
        for aim in AIMS:
            kept.remove((shape, URIRef(SH + aim), None))
    return kept


def _cut_out(graph: "Graph", shape: "Node") -> Iterator[ShapeQuery]:
    """Take from `shape` the sh:sparql constraints that one question each checks."""
    from rdflib import URIRef

    for constraint in sorted(_values(graph, shape, "sparql"), key=str):
        query = _read_query(graph, shape, constraint)
        if query:
            graph.remove((shape, URIRef(SH + "sparql"), constraint))
            yield query


def _read_query(graph: "Graph", shape: "Node", constraint: "Node") -> ShapeQuery | None:
    messages = [*_values(graph, constraint, "message")]
    selects = [*_values(graph, constraint, "select")]
    if [*_values(graph, shape, "path"), *_list_off(graph, shape, constraint)]:
        return None
    message = str(messages[0]) if messages else ""
    if len(selects) != 1 or len(messages) > 1 or "{" in message:
        return None
    select = _prefix(graph, constraint) + str(selects[0])
    part = parse_select(select)
    if part is None or not is_batchable(part):
        return None
    severity = next(_values(graph, shape, "severity"), "")
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
        yield from _values(graph, part, "deactivated")


def _prefix(graph: "Graph", constraint: "Node") -> str:
    from rdflib import OWL

    declared = {
        (str(name), str(base))
        for start in _values(graph, constraint, "prefixes")
        for ontology in graph.transitive_objects(start, OWL.imports)
        if ontology is not None
        for one in _values(graph, ontology, "declare")
        for name in _values(graph, one, "prefix")
        for base in _values(graph, one, "namespace")
    }
    return "".join(f"PREFIX {name}: <{base}>\n" for name, base in sorted(declared))
