"""The words of the source that a finding is about."""

from collections.abc import Iterator
from dataclasses import replace

from pyoxigraph import BlankNode, Literal, NamedNode, Store

from graph_builder.validate.report import Violation
from graph_builder.vocabulary import terms


def add_quote(one: Violation, store: Store) -> Violation:
    """Return the finding with the first words that bear out its focus, if any."""
    if not one.focus.startswith("http"):
        return one
    focus = NamedNode(one.focus)
    spans = [focus, *_follow(store, focus, terms.EVIDENCE)]
    spans += _follow(store, focus, terms.ATTESTED_BY)
    quotes = sorted(quote for span in spans for quote in _read_words(store, span))
    return replace(one, quote=quotes[0]) if quotes else one


def _read_words(store: Store, span: NamedNode | BlankNode) -> Iterator[str]:
    for selector in _follow(store, span, terms.OA_HAS_SELECTOR):
        for quad in store.quads_for_pattern(selector, terms.OA_EXACT, None, None):
            if isinstance(quad.object, Literal):
                yield quad.object.value


def _follow(
    store: Store, subject: NamedNode | BlankNode, predicate: NamedNode
) -> list[NamedNode | BlankNode]:
    return [
        quad.object
        for quad in store.quads_for_pattern(subject, predicate, None, None)
        if isinstance(quad.object, NamedNode | BlankNode)
    ]
