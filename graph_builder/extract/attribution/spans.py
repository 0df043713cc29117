"""The exact words of an utterance: trimmed, with its quotations taken whole."""

import re
from collections.abc import Sequence

from graph_builder.extract.attribution.quotes import Quotation
from graph_builder.extract.attribution.stretch import Stretch
from graph_builder.extract.attribution.units import Unit
from graph_builder.extract.marks import DASHES, OPENING_MARKS
from graph_builder.model import Mode, Span

EDGES = " \t\n,;:" + DASHES
DANGLING = re.compile(rf"[\s,;{DASHES}]+(?:and|but|while|yet|or|although|though)$")
BRACKET = re.compile(r"\s*\([^()]*\)$")


def content_span(
    stretch: Stretch, unit: Unit, text: str, quotations: Sequence[Quotation]
) -> tuple[Span, Mode] | None:
    """Return where the words of a report stand, and whether any are quoted.

    A quotation that the words touch is taken whole; words that are one quotation are
    given without its marks. None when nothing is left.
    """
    tokens = unit.parsed.doc[stretch.first : stretch.last + 1]
    span = _trimmed(text, unit.parsed.span_of(tokens), quotations)
    touched = [q for q in quotations if q.outer.overlaps(span)]
    for quotation in touched:
        span = Span(
            min(span.start, quotation.outer.start), max(span.end, quotation.outer.end)
        )
    if len(touched) == 1 and span == touched[0].outer:
        span = touched[0].span
    if span.start >= span.end:
        return None
    return span, Mode.MIXED if touched else Mode.INDIRECT


def _trimmed(text: str, span: Span, quotations: Sequence[Quotation]) -> Span:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip(EDGES))
    words = text[start : span.end].rstrip(EDGES + ".")
    if "(" not in words[-60:] or words.endswith(")"):
        words = BRACKET.sub("", words)
    words = DANGLING.sub("", words).rstrip(EDGES)
    end = start + len(words)
    # A mark left over at the edge belongs to a quotation that stands outside.
    marks = {at for q in quotations for at in (q.outer.start, q.outer.end - 1)}
    while end > start and text[end - 1] in OPENING_MARKS and end - 1 not in marks:
        end -= 1
    return Span(start, max(start, end))
