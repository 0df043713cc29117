"""What each quotation mark of a line can do: open, close, either, or neither."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from graph_builder.extract.marks import (
    ALL_MARKS,
    CLOSING_DOUBLE,
    CLOSING_SINGLE,
    DASHES,
    DOUBLE_MARKS,
    OPENING_DOUBLE,
    OPENING_SINGLE,
    SINGLE_MARKS,
)
from graph_builder.model import Span

DOUBLE, SINGLE = "double", "single"
MARKS = re.compile(f"[{ALL_MARKS}]")
FAMILIES = dict.fromkeys(DOUBLE_MARKS, DOUBLE) | dict.fromkeys(SINGLE_MARKS, SINGLE)
# Words that begin with an apostrophe; '90s and the like are caught by their digit.
ELISIONS = re.compile(r"(?:em|til|tis|twas|cause|bout|n|s|\d\d?0?s)\b", re.IGNORECASE)
LEFT_EDGES = "([{/\"'" + OPENING_DOUBLE + OPENING_SINGLE + DASHES


class Shape(Enum):
    """What a mark can do where it stands."""

    OPENS = auto()
    CLOSES = auto()
    EITHER = auto()
    APOSTROPHE = auto()


@dataclass(frozen=True, slots=True)
class QuoteMark:
    """A mark at `at`; a doubtful one may be a plural's possessive."""

    at: int
    family: str
    shape: Shape
    is_doubtful: bool = False


def find_marks(text: str, line: Span) -> Iterator[QuoteMark]:
    """Yield the marks of `line` that open or close, in order.

    A possessive of a plural closes nothing where a better closing mark follows.
    """
    marks = [_mark(text, at.start(), line) for at in MARKS.finditer(text, *_ends(line))]
    following: dict[str, Shape] = {}
    for index in range(len(marks) - 1, -1, -1):
        mark = marks[index]
        if mark.is_doubtful and following.get(mark.family) is Shape.CLOSES:
            marks[index] = replace(mark, shape=Shape.APOSTROPHE)
        elif mark.shape is not Shape.APOSTROPHE:
            following[mark.family] = mark.shape
    return (mark for mark in marks if mark.shape is not Shape.APOSTROPHE)


def _ends(line: Span) -> tuple[int, int]:
    return line.start, line.end


def _mark(text: str, at: int, line: Span) -> QuoteMark:
    before = text[at - 1] if at > line.start else " "
    after = text[at + 1] if at + 1 < line.end else " "
    family = FAMILIES[text[at]]
    if family == DOUBLE:
        return QuoteMark(at, family, _double_shape(text[at], before, after))
    shape = _single_shape(text, at, before, after)
    doubtful = before in "sS" and (after.isspace() or after.isalnum())
    return QuoteMark(at, family, shape, doubtful and shape is Shape.CLOSES)


def _double_shape(mark: str, before: str, after: str) -> Shape:
    if mark in OPENING_DOUBLE:
        return Shape.OPENS
    if mark == CLOSING_DOUBLE or (after.isspace() and not before.isspace()):
        return Shape.CLOSES
    if _is_left_edge(before) and not after.isspace():
        return Shape.OPENS
    return Shape.EITHER


def _single_shape(text: str, at: int, before: str, after: str) -> Shape:
    if before.isalnum() and after.isalnum():
        return Shape.APOSTROPHE
    elided = after.isspace() or ELISIONS.match(text, at + 1) is not None
    if text[at] == OPENING_SINGLE and not after.isspace():
        return Shape.APOSTROPHE if elided else Shape.OPENS
    if not _is_left_edge(before):
        return Shape.CLOSES
    is_opening = text[at] != CLOSING_SINGLE and not elided
    return Shape.OPENS if is_opening else Shape.APOSTROPHE


def _is_left_edge(before: str) -> bool:
    return before.isspace() or before in LEFT_EDGES
