"""Core constraints in pyshacl, a lot of nodes at a time; SPARQL constraints at once.

pyshacl runs a SPARQL constraint once for each node that it is about, which takes a
thousand times as long as asking once for all of them; the findings are the same.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, QuerySolutions, Store

from graph_builder.validate.by_pyshacl import run_pyshacl
from graph_builder.validate.cut import ShapeQuery
from graph_builder.validate.focus import SUB_CLASS_OF, Focus, Targets, look_up
from graph_builder.validate.near import SH
from graph_builder.validate.report import Violation
from graph_builder.validate.split import Shapes, name_constraint
from graph_builder.vocabulary import terms
from graph_builder.vocabulary.bridge import (
    graph_from_quads,
    to_rdflib,
)

if TYPE_CHECKING:
    from rdflib import Graph

# Nodes in one run of pyshacl: enough that starting it costs little, and few enough
# that its tables stay small.
_LOT = 500
_SPARQL = SH + "SPARQLConstraintComponent"


def check_near(store: Store, shapes: Shapes, targets: Targets) -> Iterator[Violation]:
    """Yield what breaks the near shapes, from each node's triples and their types."""
    shapes_of: dict[Focus, list[str]] = defaultdict(list)
    for shape in sorted(shapes.near_shapes):
        for node in targets[shape]:
            shapes_of[node].append(shape)
    above = list(look_up(store, None, SUB_CLASS_OF, None))
    nodes = iter(sorted(shapes_of, key=str))
    while lot := list(islice(nodes, _LOT)):
        around = graph_from_quads([*above, *_list_around(store, lot)])
        aimed = shapes.near + type(around)()
        _aim(aimed, {node: shapes_of[node] for node in lot})
        yield from run_pyshacl(around, aimed)


def check_far(store: Store, shapes: Shapes) -> Iterator[Violation]:
    """Yield what breaks the far shapes, from the whole default graph."""
    if shapes.far is not None:
        yield from run_pyshacl(graph_from_quads(look_up(store)), shapes.far)


def _list_around(store: Store, lot: Sequence[Focus]) -> Iterator[Quad]:
    """Yield the triples of the nodes, and the types of what they lead to."""
    beyond: set[NamedNode | BlankNode] = set()
    for node in lot:
        if not isinstance(node, Literal):
            for quad in look_up(store, node):
                yield quad
                if isinstance(quad.object, NamedNode | BlankNode):
                    beyond.add(quad.object)
    for one in beyond.difference(lot):
        yield from look_up(store, one, terms.RDF_TYPE)


def _aim(graph: "Graph", shapes_of: dict[Focus, list[str]]) -> None:
    from rdflib import BNode, URIRef

    known = {str(one): one for one in graph.subjects()}
    for node, shapes in shapes_of.items():
        for shape in shapes:
            subject = known.get(shape, BNode(shape))
            graph.add((subject, URIRef(SH + "targetNode"), to_rdflib(node)))


def run_queries(
    store: Store, queries: Iterable[ShapeQuery], targets: Targets
) -> Iterator[Violation]:
    """Yield what the queries find at their targets in the default graph of `store`."""
    for query in queries:
        rows = store.query(query.select)
        if not isinstance(rows, QuerySolutions):
            raise TypeError(f"The query of {query.shape} is no SELECT.")
        shown = {variable.value for variable in rows.variables}
        for row in rows:
            focus = row["this"]
            if focus not in targets[query.shape]:
                continue
            value = (row["value"] if "value" in shown else None) or focus
            path = row["path"] if "path" in shown else None
            yield Violation(
                query.severity,
                name_constraint(query.shape),
                _plain(focus),
                _plain(path) if isinstance(path, NamedNode) else "",
                _plain(value),
                query.message,
                shape=query.shape,
                component=_SPARQL,
                focus_term=str(focus),
                value_term=str(value),
            )


def _plain(term: Any) -> str:  # whatever stands in a row has no narrower type
    return str(getattr(term, "value", term))
