"""Paragraphs of prose: a line each, or a block of wrapped lines."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from graph_builder.model import Source, Span
from graph_builder.segment.furniture import COLUMN
from graph_builder.segment.lines import Line, plain, split_lines

LONGEST = 20_000
"""The longest paragraph that rules read; a longer one is split."""

_WRAPPED_AT_MOST = 110
_WRAPPED_AT_LEAST = 40
# No line of its own ends with one of these.
_OPEN_WORDS = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "of",
        "on",
        "or",
        "our",
        "than",
        "that",
        "the",
        "their",
        "to",
        "was",
        "which",
        "who",
        "with",
    ]
)
_WRAPPED_SHARE = 0.4
_COLUMN = re.compile(COLUMN, re.IGNORECASE)
_FEWEST = 1


@lru_cache(maxsize=1)
def split_paragraphs(source: Source) -> tuple[Line, ...]:
    """Return the lines of `source`, those of a wrapped block joined into one.

    A text is wrapped when its lines are short and most that stand right below another
    begin within a sentence; then a block is a paragraph. Otherwise a line stays one,
    unless the line above it stops in mid-sentence. The last answer is kept, as
    `split_lines` keeps its own.
    """
    lines = split_lines(source)
    is_wrapped = _is_wrapped(lines)
    blocks: list[list[Line]] = []
    for line in lines:
        is_apart = line.gap > 1 or not blocks or _is_column(line)
        if is_apart or _is_column(blocks[-1][-1]):
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return tuple(
        _joined(source.text, part)
        for block in blocks
        for part in ([block] if is_wrapped else _split_block(block))
    )


def _is_column(line: Line) -> bool:
    return len(line.words) < _WRAPPED_AT_LEAST and bool(_COLUMN.fullmatch(line.words))


def _split_block(block: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield the paragraphs of a block in a text that is not wrapped as a whole."""
    breaks_words = any(
        _stops_short(above) and below.words[0].islower()
        for above, below in pairwise(block)
    )
    part = [block[0]]
    for above, below in pairwise(block):
        if _goes_on(above, below, breaks_words=breaks_words):
            part.append(below)
        else:
            yield part
            part = [below]
    yield part


def _goes_on(above: Line, below: Line, *, breaks_words: bool) -> bool:
    if not _stops_short(above):
        return False
    is_open = above.words.rsplit(None, 1)[-1] in _OPEN_WORDS
    is_full = len(above.words) >= _WRAPPED_AT_LEAST
    return below.words[0].islower() or is_open or (breaks_words and is_full)


def _stops_short(line: Line) -> bool:
    last = line.words[-1]
    return len(line.words) <= _WRAPPED_AT_MOST and (last.isalnum() or last in ",-")


def split_long(text: str, span: Span) -> list[Span]:
    """Return `span`, cut at sentence ends or spaces into pieces of at most LONGEST."""
    pieces, start = [], span.start
    while span.end - start > LONGEST:
        window = text[start : start + LONGEST]
        cut = max(window.rfind(mark) + 1 for mark in (". ", "? ", "! "))
        cut = cut or window.rfind(" ") or LONGEST
        cut = cut if cut > 0 else LONGEST
        pieces.append(_trimmed(text, start, start + cut))
        start += cut
    pieces.append(_trimmed(text, start, span.end))
    return [piece for piece in pieces if piece.start < piece.end]


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _is_wrapped(lines: Sequence[Line]) -> bool:
    inner = [line for line in lines[1:] if line.gap == 1]
    if len(inner) < _FEWEST or any(
        len(line.words) > _WRAPPED_AT_MOST for line in lines
    ):
        return False
    return sum(line.words[0].islower() for line in inner) > _WRAPPED_SHARE * len(inner)


def _joined(text: str, block: Sequence[Line]) -> Line:
    span = Span(block[0].span.start, block[-1].span.end)
    return Line(span, plain(text[span.start : span.end]), block[0].gap)
