"""Which shapes can be judged from a node's own triples and the kinds of its values.

Such a shape needs no more of the graph than that, so that nodes can be checked in small
lots and again one by one. A shape that is not surely so is checked on the whole graph.
"""

from typing import TYPE_CHECKING

from graph_builder.vocabulary import REUSED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rdflib import Graph
    from rdflib.term import Node

SH = REUSED["sh"]
AIMS = frozenset({"targetClass", "targetNode", "targetObjectsOf", "targetSubjectsOf"})
_INNER = frozenset({"and", "node", "not", "or", "qualifiedValueShape", "xone"})
_OF_VALUE = frozenset(
    {"class", "datatype", "deactivated", "description", "flags", "hasValue", "in"}
    | {"languageIn", "maxExclusive", "maxInclusive", "maxLength", "message", "order"}
    | {"minExclusive", "minInclusive", "minLength", "name", "nodeKind", "pattern"}
    | {"severity"}
)
_OF_PROPERTY = frozenset(
    _OF_VALUE
    | {"disjoint", "equals", "group", "lessThan", "lessThanOrEquals", "maxCount"}
    | {"minCount", "path", "qualifiedMaxCount", "qualifiedMinCount", "uniqueLang"}
    | {"qualifiedValueShapesDisjoint"}
)
_OF_NODE = _OF_VALUE | AIMS | frozenset({"closed", "ignoredProperties", "property"})


def is_near(graph: "Graph", shape: "Node") -> bool:
    """Whether `shape` reads its focus's own triples and the types of their objects."""
    if _has(graph, shape, "path"):
        return _is_near_property(graph, shape)
    return _takes(graph, shape, _OF_NODE) and all(
        is_near(graph, one) for one in _list_parts(graph, shape, _INNER | {"property"})
    )


def _is_near_property(graph: "Graph", shape: "Node") -> bool:
    return (
        _takes(graph, shape, _OF_PROPERTY | AIMS)
        and all(_is_step(graph, path) for path in list_values(graph, shape, "path"))
        and all(_is_of_value(graph, one) for one in _list_parts(graph, shape, _INNER))
    )


def _is_of_value(graph: "Graph", shape: "Node") -> bool:
    return _takes(graph, shape, _OF_VALUE) and all(
        _is_of_value(graph, one) for one in _list_parts(graph, shape, _INNER)
    )


def _is_step(graph: "Graph", path: "Node") -> bool:
    """Whether a path is a property, or a choice of properties."""
    from rdflib import URIRef

    if isinstance(path, URIRef):
        return True
    choices = list(list_values(graph, path, "alternativePath"))
    return len(choices) == 1 and all(
        isinstance(one, URIRef) for one in graph.items(choices[0])
    )


def _takes(graph: "Graph", shape: "Node", known: frozenset[str]) -> bool:
    names = {str(name) for name in graph.predicates(shape) if str(name).startswith(SH)}
    return names <= {SH + name for name in known | _INNER}


def _list_parts(
    graph: "Graph", shape: "Node", names: frozenset[str]
) -> "Iterator[Node]":
    """Yield the shapes that `shape` is made of, those in lists among them."""
    from rdflib import RDF

    for name in sorted(names):
        for value in list_values(graph, shape, name):
            if (value, RDF.first, None) in graph:
                yield from graph.items(value)
            else:
                yield value


def list_values(graph: "Graph", shape: "Node", name: str) -> "Iterator[Node]":
    """Return what `shape` says by a property of SHACL's."""
    from rdflib import URIRef

    return graph.objects(shape, URIRef(SH + name))


def _has(graph: "Graph", shape: "Node", name: str) -> bool:
    return next(list_values(graph, shape, name), None) is not None
