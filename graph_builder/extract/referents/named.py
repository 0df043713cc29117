"""Mentions in text order, and those of a stretch of the text."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from graph_builder.model import Referent, Span

Named = Sequence[tuple[Span, Referent]]
WIDEST = 400  # no mention is longer, so the search for one stops there


def in_text_order(referents: Iterable[Referent]) -> tuple[tuple[Span, Referent], ...]:
    """Return each mention with whom it names, in text order."""
    found = ((span, one) for one in referents for span in one.mentions)
    return tuple(sorted(found, key=_span))


def named_in(named: Named, span: Span) -> Named:
    """Return the mentions that overlap `span`, in text order."""
    first = bisect_left(named, span.start - WIDEST, key=_start)
    last = bisect_left(named, span.end, key=_start)
    return [each for each in named[first:last] if each[0].overlaps(span)]


def _start(each: tuple[Span, Referent]) -> int:
    return each[0].start


def _span(each: tuple[Span, Referent]) -> Span:
    return each[0]
