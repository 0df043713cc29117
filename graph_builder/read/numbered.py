"""Transcripts with a number at the margin of each line, as inquiries publish them.

The rendition is the words without the margin, a line for each paragraph put together
from its lines. What a page prints around them (the hearing's name, the page's number)
is left out, but for the head of the first page.
"""

import re
from collections.abc import Iterable, Iterator

from graph_builder.errors import SourceError
from graph_builder.model import Metadata
from graph_builder.read.metadata import read_front_matter
from graph_builder.read.rendition import Rendition

_MAKER = "numbered-lines 1"
_MARGIN = re.compile(r"(\d{1,2})(?:\s+(.*))?")
_FEWEST = 12
_SHARE = 0.6
# A speaker in capitals, a question, an answer, a time, a note.
_OPENING = re.compile(r"[QA]\.?\s|[A-Z][A-Z0-9 .'’,()-]{1,60}:|[(\[]")
_CLOSED = re.compile(r".*[.?!:)\]\"”’']")
_Row = tuple[bool, str]


def recognises(head: str, name: str) -> bool:
    """Whether most lines begin with the number after that of the line before."""
    del name
    rows = list(_strip_margins(head))
    numbered = sum(is_numbered for is_numbered, _ in rows)
    return numbered >= _FEWEST and numbered >= _SHARE * len(rows)


def render(text: str, name: str) -> Rendition:
    """Return the words of the paragraphs; front matter becomes metadata alone."""
    front = read_front_matter(text, name)
    rows = _strip_margins(text[front.span.end if front else 0 :])
    paragraphs = "\n".join(_join(_leave_out_edges(rows)))
    if not paragraphs:
        raise SourceError(f"{name} has numbers and no words.", "Give another file.")
    return Rendition(paragraphs, _MAKER, front.metadata if front else Metadata())


def _strip_margins(text: str) -> Iterator[_Row]:
    """Yield each line that is not blank: whether it is numbered, and its words."""
    number = 0
    for line in text.splitlines():
        words = " ".join(line.split())
        match = _MARGIN.fullmatch(words)
        if match is not None and int(match[1]) in (number + 1, 1):
            number = int(match[1])
            yield True, match[2] or ""
        elif words:
            yield False, words


def _leave_out_edges(rows: Iterable[_Row]) -> Iterator[_Row]:
    """Yield the numbered lines, what stands before the first, and whole sentences."""
    has_begun = False
    for is_numbered, words in rows:
        has_begun = has_begun or is_numbered
        if words and (is_numbered or not has_begun or words[-1] in ".?!"):
            yield is_numbered, words


def _join(rows: Iterable[_Row]) -> Iterator[str]:
    paragraph, is_body = "", False
    for is_numbered, line in rows:
        is_new = _CLOSED.fullmatch(paragraph) and not line[0].islower()
        is_new = is_new or not is_body or not is_numbered
        if paragraph and (is_new or _OPENING.match(line)):
            yield paragraph
            paragraph = line
        else:
            paragraph = f"{paragraph} {line}" if paragraph else line
        is_body = is_numbered
    if paragraph:
        yield paragraph
