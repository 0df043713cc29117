"""Press articles: furniture and title at the head, then paragraphs."""

import re
from collections.abc import Iterator, Sequence

from graph_builder.model import (
    Basis,
    DateWindow,
    Genre,
    Layout,
    Metadata,
    Part,
    Passage,
    Source,
    Work,
)
from graph_builder.model.days import find_day
from graph_builder.segment.banners import ends_article, is_furniture
from graph_builder.segment.lines import Line, plain
from graph_builder.segment.page_days import choose_window
from graph_builder.segment.paragraphs import split_long, split_paragraphs

_TITLE_LONGEST = 140
_TITLE_WORDS = 22
_HEADING_WORDS = 10
_HEAD_LINES = 12
_PROSE = re.compile(r"\b[^\W\d_]{2,40}(?:[ ,;’'\"“”-]{1,4}[^\W\d_]{1,40}){4}")


def recognises(source: Source) -> bool:
    """Whether there is prose in it: some words in a row."""
    return _PROSE.search(source.text) is not None


def segment(source: Source) -> Layout:
    """Return the title, the paragraphs, the headings between them, the furniture.

    The title is the first short line before the prose that is no banner, byline or
    date; a text that opens with prose has none. What follows a 'Comments' line is
    furniture: readers' words are nobody's whom the article names.
    """
    lines = split_paragraphs(source)
    title = _find_title(lines, source.metadata.title)
    parts = list(_sort(lines, title))
    passages = tuple(
        Passage(span, part)
        for line, part in zip(lines, parts, strict=True)
        for span in split_long(source.text, line.span)
    )
    window, cautions = choose_window(source.metadata, _printed_window(lines, parts))
    return Layout(
        _work(source.metadata, lines, title, window), passages, cautions=cautions
    )


def _work(
    metadata: Metadata, lines: Sequence[Line], title: int | None, window: DateWindow
) -> Work:
    printed = lines[title].words if title is not None else None
    return Work(
        Genre.ARTICLE,
        metadata.title or printed,
        metadata.publisher,
        window,
        metadata.url,
    )


def _find_title(lines: Sequence[Line], known: str | None) -> int | None:
    wanted = plain(known).casefold() if known else None
    for i, line in enumerate(lines[:_HEAD_LINES]):
        if wanted is not None and line.words.casefold() == wanted:
            return i
    if wanted is not None:
        return None
    for i, line in enumerate(lines[:_HEAD_LINES]):
        if is_furniture(line):
            continue
        return i if _is_headline(lines, i) else None
    return None


def _is_headline(lines: Sequence[Line], i: int) -> bool:
    words = lines[i].words
    is_short = len(words) <= _TITLE_LONGEST and len(words.split()) <= _TITLE_WORDS
    has_more = i + 1 < len(lines)
    return is_short and has_more and not words.endswith((".", ":", ";", ","))


def _sort(lines: Sequence[Line], title: int | None) -> Iterator[Part]:
    is_over = False
    for i, line in enumerate(lines):
        is_over = is_over or (i > 2 and ends_article(line))
        if i == title:
            yield Part.TITLE
        elif is_over or (title is not None and i < title) or is_furniture(line):
            yield Part.FURNITURE
        else:
            yield Part.HEADING if _is_heading(lines, i) else Part.PARAGRAPH


def _is_heading(lines: Sequence[Line], i: int) -> bool:
    line = lines[i]
    return (
        line.is_open
        and 0 < i < len(lines) - 1
        and len(line.words.split()) <= _HEADING_WORDS
        and line.words[0].isupper()
    )


def _printed_window(lines: Sequence[Line], parts: Sequence[Part]) -> DateWindow:
    for line, part in zip(lines, parts, strict=True):
        if part is Part.FURNITURE and (found := find_day(line.words)):
            return DateWindow(found[0], found[0], Basis.STATED, line.words)
    return DateWindow()
