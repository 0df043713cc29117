"""Quads -> Turtle or TriG: the same quads, the same bytes."""

from collections.abc import Iterable, Sequence

from pyoxigraph import BlankNode, NamedNode, Quad, RdfFormat, parse, serialize

from graph_builder.errors import OutputError
from graph_builder.vocabulary import PREFIXES, terms


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
        # Without its brackets, so that a span stands before its selectors.
        quad.subject.value if isinstance(quad.subject, NamedNode) else "",
        quad.predicate != terms.RDF_TYPE,
        quad.predicate.value,
        str(quad.object),
    )
