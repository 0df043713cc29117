"""Sentences that are never cut inside a quotation."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.grammar import SUBJECTS, child
from graph_builder.extract.attribution.quotes import Quotation
from graph_builder.extract.attribution.verbs import introduces
from graph_builder.extract.marks import CLOSING_MARKS, ELLIPSIS
from graph_builder.extract.parse import ParsedPassage
from graph_builder.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Span as Stretch
    from spacy.tokens import Token

# A quotation that ends a sentence, before a word that begins the next.
SENTENCE_END = re.compile(rf"[.!?{ELLIPSIS}][{CLOSING_MARKS}]*\s*$")


@dataclass(frozen=True, slots=True, eq=False)
class Unit:
    """A sentence with its quotations, the outermost ones only.

    A quotation of several sentences makes them one unit with what introduces it.
    """

    parsed: ParsedPassage
    tokens: "Stretch"
    span: Span
    quotations: tuple[Quotation, ...]


def find_units(
    parsed: ParsedPassage, text: str, quotations: Sequence[Quotation]
) -> tuple[Unit, ...]:
    """Return the units of a parsed passage, in text order.

    `quotations` are the source's outermost quotations in text order. A new unit also
    starts at a quotation that follows a full stop, and after one that ends in one.
    """
    whole = parsed.span
    first = bisect_right(quotations, whole.start, key=lambda q: q.outer.end)
    last = bisect_left(quotations, whole.end, key=lambda q: q.outer.start)
    inside = quotations[first:last]
    kept = {
        sentence.start_char + parsed.offset
        for sentence in parsed.doc.sents
        if _may_start(text, sentence.start_char + parsed.offset, inside)
        and not _tells_question(text, parsed, sentence, inside)
    }
    for quotation in inside:
        kept |= _starts_around(text, quotation, whole)
    cuts = sorted(kept | {whole.start})
    units = (
        _unit(parsed, text, Span(start, end), inside)
        for start, end in zip(cuts, [*cuts[1:], whole.end], strict=True)
    )
    return tuple(unit for unit in units if unit is not None)


def _may_start(text: str, start: int, quotations: Sequence[Quotation]) -> bool:
    index = bisect_right(quotations, start, key=lambda q: q.outer.start) - 1
    if index < 0:
        return True
    quotation = quotations[index]
    if start < quotation.outer.end:
        return start == quotation.outer.start
    between = text[quotation.outer.end : start]
    return bool(between.strip()) or text[start : start + 1].isupper()


def _tells_question(
    text: str,
    parsed: ParsedPassage,
    sentence: "Stretch",
    quotations: Sequence[Quotation],
) -> bool:
    """Whether a sentence only says whose the question before it is."""
    start = sentence.start_char + parsed.offset
    index = bisect_right(quotations, start, key=lambda q: q.outer.start) - 1
    if index < 0 or text[quotations[index].outer.end : start].strip():
        return False
    if text[quotations[index].span.end - 1] not in "?!":
        return False
    root = sentence.root
    is_told = root.i > sentence.start and introduces(root)
    return is_told and child(root, *SUBJECTS) is not None and not _has_content(root)


def _has_content(cue: "Token") -> bool:
    """Whether the verb reports words of its own behind it."""
    return any(c.i > cue.i and c.dep_ in {"ccomp", "xcomp"} for c in cue.children)


def _starts_around(text: str, quotation: Quotation, whole: Span) -> set[int]:
    starts = set()
    before = text[whole.start : quotation.outer.start][-3:]
    if SENTENCE_END.search(before):
        starts.add(quotation.outer.start)
    after = text[quotation.outer.end : min(quotation.outer.end + 3, whole.end)]
    ending = text[max(quotation.span.end - 1, 0) : quotation.span.end]
    if ending == "." and after.strip()[:1].isupper():
        space = len(after) - len(after.lstrip())
        starts.add(quotation.outer.end + space)
    return {start for start in starts if whole.start < start < whole.end}


def _unit(
    parsed: ParsedPassage, text: str, span: Span, quotations: Sequence[Quotation]
) -> Unit | None:
    words = text[span.start : span.end]
    left = len(words) - len(words.lstrip())
    trimmed = Span(span.start + left, span.start + len(words.rstrip()))
    tokens = parsed.tokens_in(trimmed) if trimmed.start < trimmed.end else None
    if tokens is None:
        return None
    first = bisect_left(quotations, trimmed.start, key=lambda q: q.outer.end)
    last = bisect_left(quotations, trimmed.end, key=lambda q: q.outer.start)
    inside = tuple(q for q in quotations[first:last] if q.outer.overlaps(trimmed))
    return Unit(parsed, tokens, trimmed, inside)
