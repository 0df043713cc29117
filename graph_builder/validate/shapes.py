"""The shape files, split into what pyshacl checks and what one query checks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph_builder.errors import ResourceError
from graph_builder.resources import find_resource
from graph_builder.validate.report import Severity
from graph_builder.vocabulary import REUSED, SHAPE, terms

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

SH = REUSED["sh"]


@dataclass(frozen=True, slots=True)
class ShapeQuery:
    """A sh:sparql constraint: it binds ?this, by its class, and ?value."""

    constraint: str
    severity: Severity
    message: str
    select: str


@dataclass(frozen=True, slots=True, eq=False)
class Shapes:
    """All shapes: `core` is without its sh:sparql constraints, which are `queries`."""

    core: "Graph"
    queries: tuple[ShapeQuery, ...]
    targets: frozenset[str]


@cache
def load_shapes(folder: Path | None = None) -> Shapes:
    """Return the shapes of the Turtle files in `folder`, or those of the package.

    Raises:
        ResourceError: there are none, a file is no Turtle, or a shape aims at nothing
            that the vocabulary has, so that it would pass whatever the graph holds.
    """
    place = folder or find_resource("shapes")
    graph = _parse_files(place)
    shapes = sorted(_list_shapes(graph), key=str)
    if not shapes:
        raise ResourceError(
            f"{place} holds no shapes, so that anything would conform.",
            "Name a folder with shape files, or install policygraph again.",
        )
    targets = frozenset(target for shape in shapes for target in _aim(graph, shape))
    queries = tuple(query for shape in shapes for query in _cut_out(graph, shape))
    for shape in shapes:
        _name_properties(graph, shape)
    return Shapes(graph, queries, targets)


def name_constraint(shape: str) -> str:
    """Return the short name of a shape, or of the shape that a property belongs to."""
    return shape.removeprefix(SHAPE).partition("/")[0]


def _parse_files(folder: Path) -> "Graph":
    import rdflib

    graph = rdflib.Graph()
    for file in sorted(folder.rglob("*.ttl")):
        try:
            graph.parse(file, format="turtle")
        except SyntaxError as error:
            raise ResourceError(
                f"The shape file {file} is not Turtle: {error}.", "Mend that line."
            ) from error
    return graph


def _list_shapes(graph: "Graph") -> Iterator["Node"]:
    from rdflib import RDF, URIRef

    return graph.subjects(RDF.type, URIRef(SH + "NodeShape"))


def _aim(graph: "Graph", shape: "Node") -> Iterator[str]:
    from rdflib import URIRef

    known = _list_terms()
    classes = list(graph.objects(shape, URIRef(SH + "targetClass")))
    others = list(graph.objects(shape, URIRef(SH + "targetSubjectsOf")))
    for target in classes or others or [URIRef("")]:
        if str(target) not in known:
            raise ResourceError(
                f"The shape {name_constraint(str(shape))} aims at <{target}>, which is "
                "not in the vocabulary.",
                "Mend its target.",
            )
    return map(str, classes)


@cache
def _list_terms() -> frozenset[str]:
    values: Iterable[object] = vars(terms).values()
    return frozenset(one.value for one in values if isinstance(one, NamedNode))


def _cut_out(graph: "Graph", shape: "Node") -> Iterator[ShapeQuery]:
    from rdflib import URIRef

    severity = graph.value(shape, URIRef(SH + "severity"))
    for constraint in sorted(graph.objects(shape, URIRef(SH + "sparql")), key=str):
        graph.remove((shape, URIRef(SH + "sparql"), constraint))
        yield ShapeQuery(
            name_constraint(str(shape)),
            read_severity(str(severity or "")),
            str(graph.value(constraint, URIRef(SH + "message"))),
            _prefix(graph, constraint)
            + str(graph.value(constraint, URIRef(SH + "select"))),
        )


def read_severity(iri: str) -> Severity:
    """Return the severity that SHACL's IRI means; without one, a violation."""
    words = {severity.value: severity for severity in Severity}
    return words.get(iri.removeprefix(SH), Severity.VIOLATION)


def _prefix(graph: "Graph", constraint: "Node") -> str:
    from rdflib import URIRef

    declared = [
        (
            str(graph.value(one, URIRef(SH + "prefix"))),
            str(graph.value(one, URIRef(SH + "namespace"))),
        )
        for ontology in graph.objects(constraint, URIRef(SH + "prefixes"))
        for one in graph.objects(ontology, URIRef(SH + "declare"))
    ]
    return "".join(f"PREFIX {name}: <{base}>\n" for name, base in sorted(declared))


def _name_properties(graph: "Graph", shape: "Node") -> None:
    """Give each property shape an IRI under its shape's, to tell whose it is."""
    from rdflib import URIRef

    for number, old in enumerate(
        sorted(graph.objects(shape, URIRef(SH + "property")), key=str)
    ):
        new = URIRef(f"{shape}/{number}")
        graph.remove((shape, URIRef(SH + "property"), old))
        graph.add((shape, URIRef(SH + "property"), new))
        for predicate, value in list(graph.predicate_objects(old)):
            graph.remove((old, predicate, value))
            graph.add((new, predicate, value))
