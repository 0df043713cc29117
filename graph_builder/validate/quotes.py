"""The words of a source that a finding is about, and where they stand in it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pyoxigraph import BlankNode, Literal, NamedNode, Store

from graph_builder.validate.focus import look_up
from graph_builder.validate.report import Violation
from graph_builder.vocabulary import terms


def add_quote(one: Violation, store: Store, texts: Mapping[str, str]) -> Violation:
    """Return the finding with the first words that bear out its focus, if any.

    `texts` maps the IRIs of sources to their texts, in which lines are counted.
    """
    if not one.focus_term.startswith("<"):
        return one
    focus = NamedNode(one.focus)
    spans = [focus, *_follow(store, focus, terms.EVIDENCE)]
    spans += _follow(store, focus, terms.ATTESTED_BY)
    quotes = sorted(quote for span in spans for quote in _read_words(store, span))
    if not quotes:
        return replace(one, file=_read_file(store, focus))
    quote, start, source = quotes[0]
    text = texts.get(source)
    return replace(
        one,
        quote=quote,
        file=_read_file(store, NamedNode(source)) if source else "",
        line=0 if text is None or start < 0 else text.count("\n", 0, start) + 1,
    )


def _read_words(
    store: Store, span: NamedNode | BlankNode
) -> Iterator[tuple[str, int, str]]:
    """Yield the words of a span with their start, -1 if unknown, and their source."""
    selectors = _follow(store, span, terms.OA_HAS_SELECTOR)
    starts = [text for one in selectors for text in _read(store, one, terms.OA_START)]
    start = int(starts[0]) if starts and starts[0].isdecimal() else -1
    sources = [
        one.value
        for one in _follow(store, span, terms.OA_HAS_SOURCE)
        if isinstance(one, NamedNode)
    ]
    for selector in selectors:
        for words in _read(store, selector, terms.OA_EXACT):
            yield words, start, min(sources, default="")


def _read_file(store: Store, source: NamedNode) -> str:
    if next(look_up(store, source, terms.RDF_TYPE, terms.SOURCE), None) is None:
        return ""
    return min(_read(store, source, terms.DCTERMS_IDENTIFIER), default="")


def _read(
    store: Store, subject: NamedNode | BlankNode, predicate: NamedNode
) -> Iterator[str]:
    for quad in look_up(store, subject, predicate):
        if isinstance(quad.object, Literal):
            yield quad.object.value


def _follow(
    store: Store, subject: NamedNode | BlankNode, predicate: NamedNode
) -> list[NamedNode | BlankNode]:
    return [
        quad.object
        for quad in look_up(store, subject, predicate)
        if isinstance(quad.object, NamedNode | BlankNode)
    ]
