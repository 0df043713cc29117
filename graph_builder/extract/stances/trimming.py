"""Evidence without the quotation marks that it holds only one half of."""

from graph_builder.model import Source, Span

# Closers, each with what may open for it; an ASCII mark opens and closes.
_PAIRS = {
    "\u201d": "\u201c",
    "\u2019": "\u2018",
    "'": "\u2018'",
    '"': '\u201c"',
}
_OPENERS = frozenset("\u2018\u201c")
_PLAIN = frozenset("'\"")
_LOOSE = " \t\n\u00a0"


def trim_marks(source: Source, span: Span) -> Span:
    """Return `span` without spaces and unpaired quotation marks at its ends.

    Marks that open and close within it stay, as do apostrophes inside words.
    """
    start, end = span.start, span.end
    while start < end and _is_loose_start(source.text, start, end):
        start += 1
    while start < end and _is_loose_end(source.text, start, end):
        end -= 1
    return Span(start, end) if start < end else span


def _is_loose_start(text: str, start: int, end: int) -> bool:
    mark, rest = text[start], text[start + 1 : end]
    if mark in _OPENERS | _PLAIN:
        return not any(
            mark in openers and _closes(rest, closer)
            for closer, openers in _PAIRS.items()
        )
    return mark in _LOOSE or mark == "\u201d"


def _closes(rest: str, closer: str) -> bool:
    """Whether `closer` ends a word in `rest`, not only stands inside words."""
    return any(
        one == closer and not rest[place + 1 : place + 2].isalnum()
        for place, one in enumerate(rest)
    )


def _is_loose_end(text: str, start: int, end: int) -> bool:
    mark = text[end - 1]
    openers = _PAIRS.get(mark)
    if openers is None:
        return mark in _LOOSE or mark in _OPENERS
    before = text[start : end - 1]
    return not any(
        one in openers and not before[place - 1 : place].isalnum()
        for place, one in enumerate(before)
    )
