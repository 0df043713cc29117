"""What all pages of speech share: title, day, headings, furniture, cautions."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from graph_builder.model import (
    Caution,
    Genre,
    Layout,
    Part,
    Passage,
    Source,
    Span,
    Work,
)
from graph_builder.model.days import find_day
from graph_builder.segment.furniture import PLACE, Kind, kind_of
from graph_builder.segment.lines import Line
from graph_builder.segment.page_days import (
    LONGEST,
    choose_window,
    is_date_line,
    page_window,
)
from graph_builder.segment.turns import Head, assemble_passages, mark_headings

_SESSION = re.compile(r"(?:un)?(?:corrected )?oral evidence\b.+", re.IGNORECASE)
# Any line that is not just the name of the House or its record.
_SPECIFIC = re.compile(
    r"(?!(?:the )?(?:house of (?:commons|lords)|parliamentary debates|official report"
    r"|hansard|uk parliament|westminster hall|chamber and committees"
    r"|publications on the internet|session:? \d{4}.{0,8}|(?:standing )?committee)"
    r"(?: \(?(?:debates|hansard|official report|portcullis)\)?){0,2}$)"
    r"(?!.*\.(?:pdf|docx?)\b).+",
    re.IGNORECASE,
)
_PLACE = re.compile(PLACE, re.IGNORECASE)
_NAMELESS = Caution(
    "The page carries speech without saying whose it is.",
    "Give the page that names its speakers; nothing was attributed.",
)


def sort_lines(lines: Sequence[Line], heads: Mapping[int, Head]) -> list[Kind]:
    """Return the kind of each line; a date on a line of its own is furniture."""
    kinds, label_end = [], 0
    for i, line in enumerate(lines):
        if i in heads:
            kinds.append(Kind.HEAD)
            label_end = heads[i].turn.label.end
        else:
            is_label = line.span.start < label_end
            kinds.append(Kind.LABEL if is_label else line_kind(line))
    return mark_headings(lines, kinds, heads)


def lay_out(
    source: Source,
    lines: Sequence[Line],
    heads: Mapping[int, Head],
    publisher: str | None,
    genre: Genre = Genre.SITTING,
) -> Layout:
    """Return the layout of a page of speech whose turn headings are `heads`.

    The title is the first line before any turn that is no furniture; the day is the
    page's own, several days give the window from the first to the last. Metadata go
    before what the page prints; where they differ there is a caution.
    """
    kinds = sort_lines(lines, heads)
    passages = assemble_passages(lines, kinds, heads)
    first = min(heads, default=len(lines))
    title = _title(lines[:first], kinds[:first])
    window, cautions = choose_window(source.metadata, page_window(lines, kinds, first))
    if not heads:
        cautions = (*cautions, _NAMELESS)
    return Layout(
        Work(
            genre,
            source.metadata.title or (title.words if title else None),
            source.metadata.publisher or publisher,
            window,
            source.metadata.url,
        ),
        _with_title(passages, title.span if title else None),
        is_excerpt=any(map(is_skip, lines, kinds)),
        names_speakers=bool(heads),
        cautions=cautions,
    )


def is_skip(line: Line, kind: Kind) -> bool:
    """Whether a line shows that the page leaves turns out."""
    if kind is Kind.SKIP:
        return True
    return kind is Kind.HARD and line.words.lower().endswith(" excerpts")


def line_kind(line: Line) -> Kind:
    """Return the part that a line plays by its own words alone."""
    kind = kind_of(line.words)
    is_date = kind is Kind.TEXT and len(line.words) <= LONGEST
    return Kind.HARD if is_date and is_date_line(line.words) else kind


def _title(lines: Sequence[Line], kinds: Sequence[Kind]) -> Line | None:
    """Return the line that says what the page is about, before any of the others."""
    candidates = [
        line
        for line, kind in zip(lines, kinds, strict=True)
        if kind in (Kind.HEADING, Kind.TEXT) and _may_be_title(line)
    ]
    for above, below in pairwise(lines):
        if above in candidates and _PLACE.fullmatch(below.words):
            return above
    for form in (_SESSION, _SPECIFIC):
        for line in candidates:
            if form.fullmatch(line.words):
                return line
    return candidates[0] if candidates else None


def _may_be_title(line: Line) -> bool:
    """Whether a line is short, and no sentence but one that says when."""
    is_sentence = line.words.endswith(".") and find_day(line.words) is None
    return len(line.words) <= LONGEST and not is_sentence


def _with_title(passages: Sequence[Passage], title: Span | None) -> tuple[Passage, ...]:
    return tuple(
        Passage(title, Part.TITLE) if passage.span == title else passage
        for passage in passages
    )
