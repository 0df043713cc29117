"""Transcripts of oral evidence: select committees, inquiries, counsel and witness."""

import re
from collections.abc import Sequence
from dataclasses import replace

from graph_builder.model import Genre, Layout, Source, Span, Turn
from graph_builder.segment.labels import find_labels
from graph_builder.segment.lines import Line, split_lines
from graph_builder.segment.page import lay_out
from graph_builder.segment.paragraphs import join_wrapped
from graph_builder.segment.speakers import Cast
from graph_builder.segment.turns import Head

_FEWEST = 2
_HEAD = 6000
_NUMBERED = re.compile(r"^[ \t]*Q ?\d{1,4}\.?[ \t]+[A-Z][^:\n]{2,80}:", re.MULTILINE)
_SESSION = re.compile(
    r"oral evidence|minutes of evidence|examination of witness|members present"
    r"|public hearing|evidence session|\bthe inquiry\b|\((?:affirmed|sworn|recalled)\)"
    r"|witness(?:es)?:|transcript of",
    re.IGNORECASE,
)
_CHAIR = re.compile(
    r"(?:^|[;:,])\s*([A-Z][^;:,()\n]{3,60}?),? \(?(?:in the )?Chair(?:man)?\)?", re.M
)
_SIDES = re.compile(r"([QA])[.:]?\s+(?=\S)")
_SWORN = re.compile(
    r"(.{4,80}?),? \((?:affirmed|sworn|recalled|continued|called)\)", re.I
)
_EXAMINER = re.compile(
    r"(?:further )?(?:questions|examination|examined|re-examination|cross-examination)"
    r"(?:-in-chief)? (?:from|by) (.{3,80})",
    re.IGNORECASE,
)


def recognises(source: Source) -> bool:
    """Whether questions are numbered 'Q12 Jane Roe:', or the head speaks of evidence."""
    if len(_NUMBERED.findall(source.text)) >= _FEWEST:
        return True
    if _SESSION.search(source.text[:_HEAD]) is None:
        return False
    lines = join_wrapped(source.text, split_lines(source))
    return len(_find_heads(source.text, lines)) >= _FEWEST


def segment(source: Source) -> Layout:
    """Return questions and answers; the chair is whom the head names as chair."""
    lines = join_wrapped(source.text, split_lines(source))
    heads = _find_heads(source.text, lines)
    return lay_out(source, lines, heads, None, Genre.EVIDENCE)


def _find_heads(text: str, lines: Sequence[Line]) -> dict[int, Head]:
    named = find_labels(text, lines, _head_cast(text))
    return {**_find_sides(text, lines, named), **named}


def _head_cast(text: str) -> Cast:
    match = _CHAIR.search(text[:_HEAD])
    if match is None:
        return Cast()
    turn = Turn(Span(match.start(1), match.end(1)), name=match[1].strip())
    for office in ("Chair", "Chairman"):
        turn = replace(turn, office=office)
        cast = Cast().with_turn(turn)
    return Cast(
        cast.names,
        cast.surnames,
        (("chair", turn.name or ""), ("chairman", turn.name or "")),
    )


def _find_sides(
    text: str, lines: Sequence[Line], named: dict[int, Head]
) -> dict[int, Head]:
    """Return the heads of 'Q.' and 'A.' lines: the examiner's and the witness's."""
    heads: dict[int, Head] = {}
    speakers: dict[str, str | None] = {"Q": None, "A": None}
    for i, line in enumerate(lines):
        if sworn := _SWORN.fullmatch(line.words):
            speakers["A"] = sworn[1]
        elif examiner := _EXAMINER.fullmatch(line.words):
            speakers["Q"] = examiner[1]
        elif i not in named and (side := _SIDES.match(text, *_ends(line))):
            label = Span(line.span.start, side.end(1))
            heads[i] = Head(Turn(label, name=speakers[side[1]]), side.end())
    sides = {text[head.turn.label.start] for head in heads.values()}
    return heads if sides == {"Q", "A"} else {}


def _ends(line: Line) -> tuple[int, int]:
    return line.span.start, line.span.end
