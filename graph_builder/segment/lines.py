"""Lines of a rendition, with exact offsets."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from graph_builder.model import Mark, Source, Span

_LINE = re.compile(r"[^\r\n]+")
_BREAK = re.compile(r"\r\n|\r|\n")
_INVISIBLE = dict.fromkeys(
    (
        0xAD,
        0xFEFF,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x206A),
    )
)
_LONG, _EDGE = 20_000, 200
_EDGES = " \t\f\v\xa0\u200b\ufeff\u2009\u202f•◦▪●‣"
_ENDINGS = tuple(".?!:;,—–-…)]”’\"'")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank: where its words stand and how they read.

    `words` are composed (NFC), without invisible characters, with single spaces; of a
    very long line they are its beginning and its end. `gap` counts the line breaks
    since the line before, 1 when no blank line is between.
    """

    span: Span
    words: str
    gap: int

    @property
    def is_open(self) -> bool:
        """Whether the line ends like a heading, without a mark of punctuation."""
        return not self.words.endswith(_ENDINGS)


@lru_cache(maxsize=1)
def split_lines(source: Source) -> tuple[Line, ...]:
    """Return the lines of `source` that are not blank, front matter left out.

    The last answer is kept: each segmenter in turn asks for the same source's.
    """
    text = source.text
    lines: list[Line] = []
    end = body_start(source.marks)
    for match in _LINE.finditer(text, end):
        printed = match[0]
        start = match.start() + len(printed) - len(printed.lstrip(_EDGES))
        stop = match.end() - len(printed) + len(printed.rstrip(_EDGES))
        if start >= stop:
            continue
        gap = len(_BREAK.findall(text, end, start))
        lines.append(Line(Span(start, stop), _words(text, start, stop), gap))
        end = stop
    return tuple(lines)


def _words(text: str, start: int, stop: int) -> str:
    if stop - start <= _LONG:
        return plain(text[start:stop])
    return f"{plain(text[start : start + _LONG])} {plain(text[stop - _EDGE : stop])}"


def body_start(marks: tuple[Mark, ...]) -> int:
    """Return where the text begins, behind any front matter."""
    return max(
        (mark.span.end for mark in marks if mark.name == "front-matter"), default=0
    )


def plain(words: str) -> str:
    """Return `words` composed, without invisible characters, with single spaces."""
    if words.isascii():
        return " ".join(words.split())
    visible = unicodedata.normalize("NFC", words).translate(_INVISIBLE)
    return " ".join(visible.split())
