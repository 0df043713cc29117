"""Between Oxigraph's terms, which we write, and rdflib's, which others read."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

from graph_builder.vocabulary.namespaces import PREFIXES
from graph_builder.vocabulary.terms import XSD_STRING

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node


def graph_from_quads(quads: Iterable[Quad]) -> "rdflib.Graph":
    """Return the quads' triples, whatever their graphs, as an rdflib graph."""
    import rdflib

    graph = rdflib.Graph()
    for prefix, base in PREFIXES.items():
        graph.bind(prefix, base)
    for quad in quads:
        graph.add(
            (
                to_rdflib(quad.subject),
                to_rdflib(quad.predicate),
                to_rdflib(quad.object),
            )
        )
    return graph


def quads_from_graph(graph: "rdflib.Graph") -> Iterator[Quad]:
    """Yield the triples of an rdflib graph as quads of the default graph."""
    from rdflib import BNode, URIRef

    for subject, predicate, value in graph:
        if not isinstance(subject, URIRef | BNode):
            raise TypeError(f"{subject!r} cannot be a subject.")
        start = BlankNode(subject) if isinstance(subject, BNode) else NamedNode(subject)
        yield Quad(start, NamedNode(str(predicate)), from_rdflib(value))


def to_rdflib(term: NamedNode | BlankNode | Literal | Triple) -> "Node":
    """Return rdflib's form of a term.

    Raises:
        TypeError: it is a triple, which rdflib cannot hold.
    """
    from rdflib import BNode, URIRef
    from rdflib import Literal as RdflibLiteral

    if isinstance(term, NamedNode):
        return URIRef(term.value)
    if isinstance(term, BlankNode):
        return BNode(term.value)
    if isinstance(term, Triple):
        raise TypeError("rdflib cannot hold a triple inside a triple.")
    if term.language:
        return RdflibLiteral(term.value, lang=term.language)
    is_plain = term.datatype == XSD_STRING
    datatype = None if is_plain else URIRef(term.datatype.value)
    return RdflibLiteral(term.value, datatype=datatype)


def from_rdflib(term: "Node") -> NamedNode | BlankNode | Literal:
    """Return Oxigraph's form of a term.

    Raises:
        TypeError: it is a variable or a formula, which no graph holds.
    """
    from rdflib import BNode, URIRef
    from rdflib import Literal as RdflibLiteral

    if isinstance(term, URIRef):
        return NamedNode(term)
    if isinstance(term, BNode):
        return BlankNode(term)
    if not isinstance(term, RdflibLiteral):
        raise TypeError(f"{term!r} cannot be an object.")
    if term.language:
        return Literal(str(term), language=term.language)
    if term.datatype is None:
        return Literal(str(term))
    return Literal(str(term), datatype=NamedNode(term.datatype))
