"""Pieces of a passage that are short enough to be parsed."""

from collections.abc import Iterator

from graph_builder.model import Span

PIECE_LIMIT = 20_000
# A single line longer than this is no prose (a table, a dump): its first piece is
# read, so that hostile input costs no more than its size.
LINE_LIMIT = 100_000


def split_passage(text: str, span: Span) -> Iterator[Span]:
    """Yield pieces of `span` of at most PIECE_LIMIT characters, in order.

    Of a line longer than LINE_LIMIT only the first piece is given.
    """
    start = span.start
    while start < span.end:
        end = _piece_end(text, start, span.end)
        yield Span(start, end)
        line_end = text.find("\n", end, span.end)
        line_end = span.end if line_end < 0 else line_end
        start = line_end if line_end - start > LINE_LIMIT else end


def _piece_end(text: str, start: int, end: int) -> int:
    if end - start <= PIECE_LIMIT:
        return end
    limit = start + PIECE_LIMIT
    for boundary in ("\n", ". ", " "):
        cut = text.rfind(boundary, start + 1, limit)
        if cut > start:
            return cut + len(boundary)
    return limit
