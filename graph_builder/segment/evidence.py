"""Transcripts of oral evidence: select committees, inquiries, counsel and witness."""

import re
from collections.abc import Sequence

from graph_builder.model import Genre, Layout, Source, Span, Turn
from graph_builder.segment.capitals import without_capitals
from graph_builder.segment.furniture import EXAMINER, SWORN
from graph_builder.segment.labels import find_labels
from graph_builder.segment.lines import Line
from graph_builder.segment.page import lay_out
from graph_builder.segment.paragraphs import split_paragraphs
from graph_builder.segment.speakers import Cast
from graph_builder.segment.turns import Head

_FEWEST = 2
_HEAD = 6000
_HEAD_LINES = 60
_NUMBERED = re.compile(r"Q ?\d{1,4}\.? [A-Z][^:]{2,80}:")
_SESSION = re.compile(
    r"oral evidence|minutes of evidence|examination of witness|members present"
    r"|public hearing|evidence session|\bthe inquiry\b|\((?:affirmed|sworn|recalled)\)"
    r"|witness(?:es)?:|transcript of",
    re.IGNORECASE,
)
_RECORD = re.compile(
    r"(?:corrected |uncorrected )?(?:transcript of|oral evidence:|minutes of evidence)"
    r".{0,120}",
    re.IGNORECASE,
)
_RECORD_LINES = 12
_CHAIR = re.compile(
    r"(?:^|[;:,] ?)([A-Z][^;:,()]{3,60}?),? "
    r"(?:\((?:in the )?Chair(?:man)?\)|in the Chair\b)"
)
_STYLE = re.compile(r"(?:the )?(?:rt|right)\.? hon(?:ourable)?\.? ", re.IGNORECASE)
_SIDES = re.compile(r"([QA])[.:]?\s+(?=\S)")
_SWORN = re.compile(SWORN, re.IGNORECASE)
_EXAMINER = re.compile(EXAMINER, re.IGNORECASE)


def recognises(source: Source) -> bool:
    """Whether questions are numbered ('Q12 Jane Roe:') or the head says evidence."""
    lines = split_paragraphs(source)
    numbered = sum(_NUMBERED.match(line.words) is not None for line in lines)
    if numbered >= _FEWEST:
        return True
    if _SESSION.search(source.text[:_HEAD]) is None:
        return False
    # A statement has one speaker; where the head says transcript, one is enough.
    if any(_RECORD.fullmatch(line.words) for line in lines[:_RECORD_LINES]):
        return bool(_find_heads(source.text, lines))
    return len(_find_heads(source.text, lines)) >= _FEWEST


def segment(source: Source) -> Layout:
    """Return questions and answers; the chair is whom the head names as chair."""
    lines = split_paragraphs(source)
    heads = _find_heads(source.text, lines)
    return lay_out(source, lines, heads, None, Genre.EVIDENCE)


def _find_heads(text: str, lines: Sequence[Line]) -> dict[int, Head]:
    named = find_labels(text, lines, _head_cast(lines), takes_names=True)
    return {**_find_sides(text, lines, named), **named}


def _head_cast(lines: Sequence[Line]) -> Cast:
    for line in lines[:_HEAD_LINES]:
        if match := _CHAIR.search(line.words):
            name = _STYLE.sub("", match[1].strip())
            return Cast(offices=(("chair", name), ("chairman", name)))
    return Cast()


def _find_sides(
    text: str, lines: Sequence[Line], named: dict[int, Head]
) -> dict[int, Head]:
    """Return the heads of 'Q.' and 'A.' lines: the examiner's and the witness's."""
    heads: dict[int, Head] = {}
    speakers: dict[str, str | None] = {"Q": None, "A": None}
    for i, line in enumerate(lines):
        if sworn := _SWORN.fullmatch(line.words):
            speakers["A"] = without_capitals(sworn[1])
        elif examiner := _EXAMINER.fullmatch(line.words):
            speakers["Q"] = without_capitals(examiner[1])
        elif i not in named and (side := _SIDES.match(text, *_ends(line))):
            label = Span(line.span.start, side.end(1))
            heads[i] = Head(Turn(label, name=speakers[side[1]]), side.end())
    sides = {text[head.turn.label.start] for head in heads.values()}
    return heads if sides == {"Q", "A"} else {}


def _ends(line: Line) -> tuple[int, int]:
    return line.span.start, line.span.end
