"""parallelparliament.co.uk pages: a portrait line, a '- Hansard' line, the words.

Written questions have 'Asked by: Jane Roe (Labour - Anytown)' instead.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from graph_builder.model import Layout, Source, Turn
from graph_builder.segment.furniture import RIBBON, Kind, kind_of
from graph_builder.segment.lines import Line, split_lines
from graph_builder.segment.page import lay_out
from graph_builder.segment.positions import name_office
from graph_builder.segment.speakers import Cast, read_heading
from graph_builder.segment.turns import Head

_PORTRAIT = re.compile(r"(.{2,90}?) Portrait(?: (.{2,250}))?")
_RIBBON = re.compile(RIBBON, re.IGNORECASE)
_ASKED = re.compile(r"Asked by:? (.{3,60}?) \(([^()]{2,60}?) - ([^()]{3,60})\)")
_ANSWERED = re.compile(r"Answered by:? (.{3,60}?) - (.{5,200})")
_AGE = re.compile(r"\(\d+ (?:year|month|week|day)s?\b[^()]{0,40}\bago\).*")
_SITE = re.compile(
    r"(?:commons chamber|lords chamber|westminster hall|grand committee"
    r"|general committees|public bill committees|written statements).*"
    r"|.*parallel parliament.*",
    re.IGNORECASE,
)


def recognises(source: Source) -> bool:
    """Whether the text has the site's '- Hansard -' lines, its questions or its age."""
    lines = split_lines(source)
    if _has(_RIBBON, lines) or _has(_ASKED, lines):
        return True
    return _has(_AGE, lines) and _has(_SITE, lines)


def segment(source: Source) -> Layout:
    """Return the page's turns; a page without portraits names no speakers."""
    lines = split_lines(source)
    layout = lay_out(source, lines, _find_heads(lines), "Hansard")
    is_extract = "record of ministerial contributions" in source.text
    return replace(layout, is_excerpt=layout.is_excerpt or is_extract)


def _has(form: re.Pattern[str], lines: Sequence[Line]) -> bool:
    return any(form.fullmatch(line.words) for line in lines)


def _find_heads(lines: Sequence[Line]) -> dict[int, Head]:
    heads: dict[int, Head] = {}
    cast = Cast()
    for i, line in enumerate(lines):
        has_ribbon = i + 1 < len(lines) and _RIBBON.fullmatch(lines[i + 1].words)
        turn = _portrait_turn(line) or _written_turn(line)
        if turn is None and has_ribbon and kind_of(line.words) is Kind.TEXT:
            turn = read_heading(line.words, line.span)
        if turn is not None:
            turn = cast.complete(turn)
            cast = cast.with_turn(turn)
            heads[i] = Head(turn)
    return heads


def _written_turn(line: Line) -> Turn | None:
    """Return who asks or answers a written question."""
    if asked := _ASKED.fullmatch(line.words):
        name, party, place = asked.groups()
        is_seat = not place.lower().endswith(" peer")
        return Turn(
            line.span, name, party=party, constituency=place if is_seat else None
        )
    if answered := _ANSWERED.fullmatch(line.words):
        return Turn(line.span, answered[1], office=name_office(answered[2]))
    return None


def _portrait_turn(line: Line) -> Turn | None:
    match = _PORTRAIT.fullmatch(line.words)
    if match is None:
        return None
    page_name, printed = match[1], match[2] or match[1]
    turn = read_heading(printed, line.span) or Turn(line.span, name=printed)
    if page_name == turn.name:
        return turn
    return turn._replace(page_name=page_name)
