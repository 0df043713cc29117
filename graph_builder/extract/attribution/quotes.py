"""Quotations: the stretches of a text between quotation marks, in one linear scan."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from graph_builder.extract.attribution.quote_marks import (
    DOUBLE,
    QuoteMark,
    Shape,
    find_marks,
)
from graph_builder.extract.marks import APOSTROPHES, OPENING_SINGLE
from graph_builder.model import Span

# The narrator's sentence behind a nested quotation that ends the outer one.
FORGOTTEN = re.compile(
    rf"(?P<end>\w[{APOSTROPHES}][.!?])\s+(?:But |However, |And )?"
    r"(?:He|She|They|M(?:r|s|rs|iss) \w+) (?:had |has |also |then |later )?"
    r"(?:said|added|told|asked|warned|insisted)\b"
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
    opened: list[QuoteMark] = []
    since = line.start
    for mark in find_marks(text, line):
        families = [each.family for each in opened]
        if _opens(mark, families):
            if families == [mark.family]:
                yield from _ended_before(text, opened, Span(since, mark.at))
            if mark.family not in [each.family for each in opened[-1:]]:
                opened.append(mark)
            since = mark.at if len(opened) == 1 else since
        elif mark.family in families:
            while opened[-1].family != mark.family:
                opened.pop()
            first = opened.pop()
            yield _quotation(text, first, mark.at, len(opened), is_closed=True)
        del opened[DEPTH_LIMIT:]
    if opened and _may_run_on(text, line, opened[0]):
        yield _quotation(text, opened[0], line.end, 0, is_closed=False)


def _opens(mark: QuoteMark, families: list[str]) -> bool:
    if mark.shape is Shape.EITHER:
        return mark.family not in families
    return mark.shape is Shape.OPENS


def _ended_before(
    text: str, opened: list[QuoteMark], within: Span
) -> Iterator[Quotation]:
    """Yield the open quotation when its closing mark was forgotten in `within`.

    So it is when a nested quotation ends it and the narrator goes on: 'sorry'. He said.
    """
    match = FORGOTTEN.search(text, within.start, within.end)
    if match is not None:
        yield _quotation(text, opened.pop(), match.end("end"), 0, is_closed=False)


def _quotation(
    text: str, opened: QuoteMark, end: int, depth: int, *, is_closed: bool
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


def _may_run_on(text: str, line: Span, opened: QuoteMark) -> bool:
    """Whether an unclosed mark opened a quotation: a stray apostrophe did not."""
    if opened.family == DOUBLE or text[opened.at] == OPENING_SINGLE:
        return True
    return text[line.start : opened.at].rstrip()[-1:] in {"", ":", ","}
