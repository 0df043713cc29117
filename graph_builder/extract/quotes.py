"""Quotations: the stretches of a text between quotation marks, in one linear scan."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto

from graph_builder.model import Span

MARKS = re.compile("[\"“”„'‘’]")
DOUBLE, SINGLE = "double", "single"
FAMILIES = dict.fromkeys('"“”„', DOUBLE) | dict.fromkeys("'‘’", SINGLE)
# Words that begin with an apostrophe; '90s and the like are caught by their digit.
ELISIONS = re.compile(r"(?:em|til|tis|twas|cause|bout|n|s|\d\d?0?s)\b", re.IGNORECASE)
# The narrator's sentence behind a nested quotation that ends the outer one.
FORGOTTEN = re.compile(
    r"(?P<end>\w['’][.!?])\s+(?:But |However, |And )?(?:He|She|They|M(?:r|s|rs|iss) \w+)"
    r" (?:had |has |also |then |later )?(?:said|added|told|asked|warned|insisted)\b"
)
DEPTH_LIMIT = 3


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks.

    `span` is what is inside the marks, from the first mark to the last where every
    paragraph is reopened; `outer` has the marks too. `depth` is 0 for a quotation that
    stands in no other. One that is not closed runs to the end of its paragraph.
    """

    span: Span
    outer: Span
    depth: int = 0
    is_closed: bool = True
    family: str = DOUBLE


class _Shape(Enum):
    OPENS = auto()
    CLOSES = auto()
    EITHER = auto()
    APOSTROPHE = auto()


@dataclass(frozen=True, slots=True)
class _Mark:
    at: int
    family: str
    shape: _Shape
    is_doubtful: bool = False


def scan_quotations(text: str, stretches: Iterable[Span]) -> tuple[Quotation, ...]:
    """Return the quotations in `stretches`, in text order, a carrier before its own.

    Each line of a stretch is a paragraph. A mark of U+2018 may be closed by an ASCII
    apostrophe. An opening mark inside an open quotation of the same kind reopens it, as
    does one at the start of the paragraph after an unclosed quotation. Apostrophes in
    words and plural possessives close nothing. The time is linear in the text's length.
    """
    found: list[Quotation] = []
    for paragraph in _paragraphs(text, stretches):
        inside = sorted(_scan(text, paragraph), key=lambda q: (q.outer.start, q.depth))
        if inside and found and _reopens(text, found, inside[0], paragraph):
            last = _last_outermost(found)
            found[last] = _joined(found[last], inside.pop(0))
        found.extend(inside)
    return tuple(found)


def _paragraphs(text: str, stretches: Iterable[Span]) -> Iterator[Span]:
    for stretch in stretches:
        start = stretch.start
        for line in text[stretch.start : stretch.end].splitlines(keepends=True):
            stripped = line.strip()
            if stripped:
                left = start + line.index(stripped[0])
                yield Span(left, left + len(stripped))
            start += len(line)


def _reopens(text: str, found: list[Quotation], new: Quotation, line: Span) -> bool:
    last = found[_last_outermost(found)]
    return (
        not last.is_closed
        and new.depth == 0
        and new.outer.start == line.start
        and new.family == last.family
        and not text[last.outer.end : new.outer.start].strip()
    )


def _last_outermost(found: list[Quotation]) -> int:
    index = len(found) - 1
    while found[index].depth:
        index -= 1
    return index


def _joined(first: Quotation, second: Quotation) -> Quotation:
    return replace(
        second,
        span=Span(first.span.start, second.span.end),
        outer=Span(first.outer.start, second.outer.end),
    )


def _scan(text: str, line: Span) -> Iterator[Quotation]:
    """Yield the quotations of one paragraph in the order in which they end."""
    open_marks: list[_Mark] = []
    for mark in _marks(text, line):
        shape = mark.shape
        families = [opened.family for opened in open_marks]
        if shape is _Shape.EITHER:
            shape = _Shape.CLOSES if mark.family in families else _Shape.OPENS
        if shape is _Shape.OPENS and families == [mark.family]:
            closed = _forgotten_end(text, open_marks[0].at, mark.at)
            if closed is not None:
                yield _quotation(text, open_marks.pop(), closed, 0, is_closed=False)
                families = []
        if shape is _Shape.OPENS and mark.family not in families[-1:]:
            if len(open_marks) < DEPTH_LIMIT:
                open_marks.append(mark)
        elif shape is _Shape.CLOSES and mark.family in families:
            while open_marks[-1].family != mark.family:
                open_marks.pop()
            opened = open_marks.pop()
            yield _quotation(text, opened, mark.at, len(open_marks), is_closed=True)
    if open_marks and _may_run_on(text, line, open_marks[0]):
        yield _quotation(text, open_marks[0], line.end, 0, is_closed=False)


def _forgotten_end(text: str, opened: int, at: int) -> int | None:
    """Return where a quotation ended whose closing mark was forgotten; else None.

    So it is when a nested quotation ends it and the narrator goes on: 'sorry'. He said.
    """
    match = FORGOTTEN.search(text, opened, at)
    return match.end("end") if match is not None else None


def _quotation(
    text: str, opened: _Mark, end: int, depth: int, *, is_closed: bool
) -> Quotation:
    start = opened.at + 1
    inner = text[start:end]
    left = len(inner) - len(inner.lstrip())
    return Quotation(
        span=Span(start + left, max(start + left, start + len(inner.rstrip()))),
        outer=Span(opened.at, end + 1 if is_closed else end),
        depth=depth,
        is_closed=is_closed,
        family=opened.family,
    )


def _may_run_on(text: str, line: Span, opened: _Mark) -> bool:
    """Whether an unclosed mark opened a quotation: a stray apostrophe did not."""
    if opened.family == DOUBLE or text[opened.at] == "‘":
        return True
    before = text[line.start : opened.at].rstrip()
    return not before or before[-1] in ":,"


def _marks(text: str, line: Span) -> Iterator[_Mark]:
    """Yield the marks that open or close, with doubtful possessives decided."""
    marks = [
        _Mark(
            match.start(), FAMILIES[match.group()], *_shape(text, match.start(), line)
        )
        for match in MARKS.finditer(text, line.start, line.end)
    ]
    following: dict[str, _Shape] = {}
    for index in range(len(marks) - 1, -1, -1):
        mark = marks[index]
        if mark.is_doubtful and following.get(mark.family) is _Shape.CLOSES:
            marks[index] = replace(mark, shape=_Shape.APOSTROPHE)
        elif mark.shape is not _Shape.APOSTROPHE:
            following[mark.family] = mark.shape
    for mark in marks:
        if mark.shape is not _Shape.APOSTROPHE:
            yield mark


def _shape(text: str, at: int, line: Span) -> tuple[_Shape, bool]:
    """Return what the mark at `at` can do, and whether it may be a possessive."""
    mark = text[at]
    before = text[at - 1] if at > line.start else " "
    after = text[at + 1] if at + 1 < line.end else " "
    if FAMILIES[mark] == SINGLE:
        return _single_shape(text, at, before, after)
    return _double_shape(mark, before, after), False


def _double_shape(mark: str, before: str, after: str) -> _Shape:
    if mark in "“„":
        return _Shape.OPENS
    if mark == "”" or (after.isspace() and not before.isspace()):
        return _Shape.CLOSES
    if _is_left_edge(before) and not after.isspace():
        return _Shape.OPENS
    return _Shape.EITHER


def _single_shape(text: str, at: int, before: str, after: str) -> tuple[_Shape, bool]:
    if before.isalnum() and after.isalnum():
        return _Shape.APOSTROPHE, False
    if text[at] == "‘" and not after.isspace():
        elided = ELISIONS.match(text, at + 1)
        return (_Shape.APOSTROPHE if elided else _Shape.OPENS), False
    if not _is_left_edge(before):
        doubtful = before in "sS" and (after.isspace() or after.isalnum())
        return _Shape.CLOSES, doubtful
    if text[at] == "’" or after.isspace() or ELISIONS.match(text, at + 1):
        return _Shape.APOSTROPHE, False
    return _Shape.OPENS, False


def _is_left_edge(before: str) -> bool:
    return before.isspace() or before in "([{—–-/\"“‘'"
