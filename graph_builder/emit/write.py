"""Quads -> Turtle, TriG or an rdflib graph: the same quads, the same bytes."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    Quad,
    RdfFormat,
    Triple,
    parse,
    serialize,
)

from graph_builder.errors import OutputError
from graph_builder.vocabulary import PREFIXES, terms

if TYPE_CHECKING:
    import rdflib
    from rdflib.term import Node


def write_turtle(quads: Iterable[Quad]) -> bytes:
    """Return the quads' triples, whatever their graphs, as sorted Turtle.

    Raises:
        OutputError: a blank node, or what was written does not read back the same.
    """
    merged = {Quad(quad.subject, quad.predicate, quad.object) for quad in quads}
    return _write(sorted(merged, key=_rank_quad), RdfFormat.TURTLE)


def write_trig(quads: Iterable[Quad]) -> bytes:
    """Return the quads as TriG, sorted by graph.

    Raises:
        OutputError: a blank node, or what was written does not read back the same.
    """
    return _write(sorted(set(quads), key=_rank_quad), RdfFormat.TRIG)


def graph_from_quads(quads: Iterable[Quad]) -> "rdflib.Graph":
    """Return the quads' triples, whatever their graphs, as an rdflib graph."""
    import rdflib

    graph = rdflib.Graph()
    for prefix, base in PREFIXES.items():
        graph.bind(prefix, base)
    graph.addN(
        (_convert(q.subject), _convert(q.predicate), _convert(q.object), graph)
        for q in quads
    )
    return graph


def _write(quads: Sequence[Quad], form: RdfFormat) -> bytes:
    for quad in quads:
        if isinstance(quad.subject, BlankNode) or isinstance(quad.object, BlankNode):
            raise OutputError(f"A blank node stands in {quad}.", "Mint an IRI for it.")
    # Without an output, serialize always returns bytes.
    data = serialize(quads, format=form, prefixes=dict(PREFIXES)) or b""
    if set(parse(data, format=form)) != set(quads):
        raise OutputError(
            "What was written does not read back the same.",
            "Report it, with the input: this is a fault of policygraph.",
        )
    return data


def _rank_quad(quad: Quad) -> tuple[str, str, bool, str, str]:
    return (
        str(quad.graph_name),
        str(quad.subject),
        quad.predicate != terms.RDF_TYPE,
        quad.predicate.value,
        str(quad.object),
    )


def _convert(term: NamedNode | BlankNode | Literal | Triple) -> "Node":
    from rdflib import BNode, URIRef
    from rdflib import Literal as RdflibLiteral

    if isinstance(term, NamedNode):
        return URIRef(term.value)
    if isinstance(term, BlankNode):
        return BNode(term.value)
    if isinstance(term, Triple):
        raise OutputError("rdflib cannot hold a triple term.", "Leave it out.")
    if term.language:
        return RdflibLiteral(term.value, lang=term.language)
    plain = term.datatype == terms.XSD_STRING
    datatype = None if plain else URIRef(term.datatype.value)
    return RdflibLiteral(term.value, datatype=datatype)
