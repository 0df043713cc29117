"""The shape files, and whether they can find anything at all."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from graph_builder.errors import ResourceError
from graph_builder.resources import find_resource
from graph_builder.validate.near import SH
from graph_builder.validate.split import Shapes, name_constraint, split_shapes
from graph_builder.vocabulary import terms

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


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
    for shape in shapes:
        _require_aim(graph, shape)
        for part in ("property", "sparql"):
            _name_parts(graph, shape, part)
    return split_shapes(graph)


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


def _require_aim(graph: "Graph", shape: "Node") -> None:
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


@cache
def _list_terms() -> frozenset[str]:
    values: Iterable[object] = vars(terms).values()
    return frozenset(one.value for one in values if isinstance(one, NamedNode))


def _name_parts(graph: "Graph", shape: "Node", part: str) -> None:
    """Give each part of a shape an IRI under the shape's, to tell whose it is."""
    from rdflib import BNode, URIRef

    link = URIRef(SH + part)
    old_parts = [one for one in graph.objects(shape, link) if isinstance(one, BNode)]
    start = f"{shape}/" if part == "property" else f"{shape}/{part}/"
    for number, old in enumerate(
        sorted(old_parts, key=lambda one: _sum_up(graph, one))
    ):
        new = URIRef(f"{start}{number}")
        graph.remove((shape, link, old))
        graph.add((shape, link, new))
        for predicate, value in list(graph.predicate_objects(old)):
            graph.remove((old, predicate, value))
            graph.add((new, predicate, value))


def _sum_up(graph: "Graph", part: "Node") -> list[str]:
    """Return what a part says but for blank nodes, which are named anew each time."""
    from rdflib import BNode

    return sorted(
        f"{predicate} {value}"
        for predicate, value in graph.predicate_objects(part)
        if not isinstance(value, BNode)
    )
