"""Shapes, by what it takes to check them: near each node, in a query, or far."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph_builder.validate.cut import ShapeQuery, cut_out
from graph_builder.validate.focus import Aim
from graph_builder.validate.near import AIMS, SH, is_near, list_values
from graph_builder.vocabulary import SHAPE
from graph_builder.vocabulary.bridge import from_rdflib

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


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
    queries = tuple(query for shape in shapes for query in cut_out(kept, shape))
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
        frozenset(from_rdflib(one) for one in list_values(graph, shape, "targetNode")),
        _list_iris(graph, shape, "targetSubjectsOf"),
        _list_iris(graph, shape, "targetObjectsOf"),
    )


def _list_iris(graph: "Graph", shape: "Node", name: str) -> frozenset[NamedNode]:
    return frozenset(NamedNode(str(one)) for one in list_values(graph, shape, name))


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
