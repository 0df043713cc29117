"""Paragraphs of prose: a line each, or a block of wrapped lines."""

from collections.abc import Sequence
from functools import lru_cache

from graph_builder.model import Source, Span
from graph_builder.segment.lines import Line, plain, split_lines

LONGEST = 20_000
"""The longest paragraph that rules read; a longer one is split."""

_WRAPPED_AT_MOST = 110
_WRAPPED_SHARE = 0.4
_FEWEST = 1


@lru_cache(maxsize=1)
def split_paragraphs(source: Source) -> tuple[Line, ...]:
    """Return the lines of `source`, those of a wrapped block joined into one.

    A text is wrapped when its lines are short and most that stand right below another
    begin within a sentence. Otherwise each line stays a paragraph. The last answer is
    kept, as `split_lines` keeps its own.
    """
    lines = split_lines(source)
    if not _is_wrapped(lines):
        return lines
    blocks: list[list[Line]] = []
    for line in lines:
        if line.gap > 1 or not blocks:
            blocks.append([line])
        else:
            blocks[-1].append(line)
    return tuple(_joined(source.text, block) for block in blocks)


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
