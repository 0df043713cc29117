"""Markdown: the rendition is the text without its marks; headings are marked."""

import re
from collections.abc import Iterator

from graph_builder.model import Mark, Metadata, Span
from graph_builder.read.metadata import read_front_matter
from graph_builder.read.rendition import Rendition

_MAKER = "markdown 1"
_NAMES = (".md", ".markdown", ".mdown")
_HEADING = re.compile(r"(#{1,6})[ \t]+(.+?)[ \t]*#*")
_RULE = re.compile(r"(?:[-*_][ \t]*){3,80}|=+")
_BLOCK = re.compile(r"(?:>[ \t]?|[-*+][ \t]+)+")
# Each row is a mark and what stays of it.
_MARKS = tuple(
    (re.compile(mark), kept)
    for mark, kept in (
        (r"<!--[^>]{0,500}-->", ""),
        (r"!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)", ""),
        (r"\[([^\]\n]{1,300})\]\([^)\n]{0,500}\)", r"\1"),
        (r"\[([^\]\n]{1,300})\]\[[^\]\n]{0,80}\]", r"\1"),
        (r"\*\*(?=\S)([^*\n]{1,2000})\*\*", r"\1"),
        (r"(?<!\w)__(?=\S)([^_\n]{1,2000})__(?!\w)", r"\1"),
        (r"(?<![\w*])\*(?=\S)([^*\n]{1,2000})\*(?!\w)", r"\1"),
        (r"(?<!\w)_(?=\S)([^_\n]{1,2000})_(?!\w)", r"\1"),
        (r"`([^`\n]{1,300})`", r"\1"),
        (r"\\([\\`*_{}\[\]()#+.!>-])", r"\1"),
    )
)


def recognises(head: str, name: str) -> bool:
    """Whether the file is named as Markdown or opens with a Markdown heading."""
    if name.lower().endswith(_NAMES):
        return True
    first = head.lstrip().split("\n", 1)[0].rstrip()
    return first.startswith("#") and _HEADING.fullmatch(first) is not None


def render(text: str, name: str) -> Rendition:
    """Return the words of the text, its front matter as it is; the title from '#'."""
    front = read_front_matter(text, name)
    kept = text[: front.span.end] if front else ""
    metadata = front.metadata if front else Metadata()
    marks = [Mark(front.span, "front-matter", {})] if front else []
    lines: list[str] = []
    position = len(kept)
    for words, level in _render_lines(text[len(kept) :]):
        if level:
            span = Span(position, position + len(words))
            marks.append(Mark(span, f"h{level}", {}))
        lines.append(words)
        position += len(words) + 1
    return Rendition(kept + "\n".join(lines), _MAKER, metadata, tuple(marks))


def _render_lines(text: str) -> Iterator[tuple[str, int]]:
    for line in re.split(r"\r\n|\r|\n", text):
        words = line.strip()
        if _RULE.fullmatch(words):
            yield "", 0
            continue
        heading = _HEADING.fullmatch(words)
        words = heading[2] if heading else _BLOCK.sub("", words, count=1)
        for mark, kept in _MARKS:
            words = mark.sub(kept, words)
        yield words.strip(), len(heading[1]) if heading else 0
