"""A span and its two selectors: where the words are, and the words."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.emit.facts import are, describe, number
from graph_builder.emit.identify import Identities
from graph_builder.model import Source, Span
from graph_builder.vocabulary import mint_selectors, mint_span, terms


def emit_span(source: Source, span: Span, known: Identities) -> Iterator[Quad]:
    """Yield the description of a span of `source`."""
    iri = mint_span(known.source, span.start, span.end)
    place, words = mint_selectors(iri)
    yield from describe(known.graph, iri, are(terms.SPAN))
    yield Quad(iri, terms.OA_HAS_SOURCE, known.source, known.graph)
    yield Quad(iri, terms.OA_HAS_SELECTOR, place, known.graph)
    yield Quad(iri, terms.OA_HAS_SELECTOR, words, known.graph)
    yield from describe(
        known.graph,
        place,
        (
            (terms.RDF_TYPE, terms.OA_POSITION_SELECTOR),
            (terms.OA_START, number(span.start)),
            (terms.OA_END, number(span.end)),
        ),
    )
    yield from describe(
        known.graph,
        words,
        (
            (terms.RDF_TYPE, terms.OA_QUOTE_SELECTOR),
            (terms.OA_EXACT, Literal(source.slice(span))),
        ),
    )


def cite_spans(
    subject: NamedNode,
    predicate: NamedNode,
    source: Source,
    spans: tuple[Span, ...],
    known: Identities,
) -> Iterator[Quad]:
    """Yield the links from `subject` to the spans, and the spans themselves."""
    for span in spans:
        iri: NamedNode = mint_span(known.source, span.start, span.end)
        yield Quad(subject, predicate, iri, known.graph)
        yield from emit_span(source, span, known)
