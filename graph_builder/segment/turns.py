"""Turn headings and lines of known kinds, assembled into passages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph_builder.model import Part, Passage, Span, Turn
from graph_builder.segment.furniture import Kind
from graph_builder.segment.lines import Line

_HEADING_WORDS = 14
_PARTS = {
    Kind.SOFT: Part.FURNITURE,
    Kind.HARD: Part.FURNITURE,
    Kind.LIST: Part.FURNITURE,
    Kind.SKIP: Part.FURNITURE,
    Kind.HEADING: Part.HEADING,
    Kind.PROCEDURE: Part.PARAGRAPH,
    Kind.TEXT: Part.PARAGRAPH,
}


@dataclass(frozen=True, slots=True)
class Head:
    """A turn's heading on a line; `body` is where words of the turn follow it there."""

    turn: Turn
    body: int | None = None


def mark_headings(
    lines: Sequence[Line], kinds: Sequence[Kind], heads: Mapping[int, Head]
) -> list[Kind]:
    """Return `kinds` with the short open lines just before a turn made headings.

    Speech ends with a mark of punctuation; a line that does not, that stands alone and
    that has a turn behind it, is the heading of what follows.
    """
    marked = list(kinds)
    is_before = False
    for i in range(len(lines) - 1, -1, -1):
        if marked[i] is Kind.SOFT:
            continue
        if marked[i] is Kind.TEXT and is_before and _is_heading(lines[i], i):
            marked[i] = marked[i] if _awaits_words(marked, heads, i) else Kind.HEADING
        is_before = marked[i] is not Kind.TEXT
    return marked


def _is_heading(line: Line, i: int) -> bool:
    return (
        (line.is_open or _is_bracketed(line))
        and (line.gap > 1 or i == 0)
        and len(line.words.split()) <= _HEADING_WORDS
    )


def _awaits_words(kinds: Sequence[Kind], heads: Mapping[int, Head], i: int) -> bool:
    """Whether right before line `i` a speaker is named who has said nothing yet."""
    before = i - 1
    while before >= 0 and kinds[before] is Kind.SOFT:
        before -= 1
    if before < 0 or kinds[before] not in (Kind.HEAD, Kind.LABEL):
        return False
    return kinds[before] is Kind.LABEL or heads[before].body is None


def _is_bracketed(line: Line) -> bool:
    """Whether a line ends as the title of a bill may: 'Beds Bill [HL]'."""
    words = line.words
    return words.endswith((")", "]")) and words[0].isupper() and ". " not in words


def assemble_passages(
    lines: Sequence[Line], kinds: Sequence[Kind], heads: Mapping[int, Head]
) -> tuple[Passage, ...]:
    """Return the passages of a page of speech, in text order.

    A turn runs from the first to the last of its lines; furniture inside it is a
    passage of its own within the turn's. A heading without words is left out.
    """
    passages: list[Passage] = []
    turn: Turn | None = None
    body: Span | None = None
    is_list = False
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind is Kind.LABEL:
            continue
        if kind is Kind.HEAD:
            passages.extend(_closed(turn, body))
            turn, is_list = heads[i].turn, False
            start = heads[i].body
            body = Span(start, line.span.end) if start is not None else None
        elif kind is Kind.TEXT and turn is not None:
            turn = turn if body else number_question(line.words, turn)
            body = Span(body.start if body else line.span.start, line.span.end)
        elif kind is Kind.SOFT and turn is not None:
            passages.append(Passage(line.span, Part.FURNITURE))
        else:
            passages.extend(_closed(turn, body))
            turn, body = None, None
            is_list = kind is Kind.LIST or (is_list and kind is Kind.TEXT)
            part = Part.FURNITURE if is_list else _PARTS[kind]
            passages.append(Passage(line.span, part))
    passages.extend(_closed(turn, body))
    return tuple(sorted(passages, key=lambda p: (p.span.start, -p.span.end)))


def _closed(turn: Turn | None, body: Span | None) -> tuple[Passage, ...]:
    if turn is None or body is None:
        return ()
    return (Passage(body, Part.TURN, turn),)


def number_question(words: str, turn: Turn) -> Turn:
    """Return `turn` with the number that its words begin with ('3.', 'T2.', 'Q5.')."""
    first = words.split(maxsplit=1)[0] if words else ""
    number = first.rstrip(".")
    is_number = number.isdigit() or (number[:1] in "TQS" and number[1:].isdigit())
    if turn.question is None and first.endswith(".") and is_number:
        return turn._replace(question=number)
    return turn
