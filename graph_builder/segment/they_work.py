"""TheyWorkForYou pages: 'Photo of Jane Roe Jane Roe Labour, Anytown', the words.

Without photos the name, 'Labour, Anytown' and the time are a line each.
"""

import re
from collections.abc import Sequence

from graph_builder.model import Layout, Source, Span, Turn
from graph_builder.segment.furniture import Kind
from graph_builder.segment.lines import Line, split_lines
from graph_builder.segment.names import (
    is_chair,
    is_full_party,
    is_group,
    is_name,
    is_office,
)
from graph_builder.segment.page import lay_out, line_kind
from graph_builder.segment.positions import name_office
from graph_builder.segment.turns import Head

_PHOTO = re.compile(r"Photo of (.{3,300})")
_PLACE = re.compile(r"[–—-] in (?:the|a|westminster) .{3,60} \d{4}\b", re.IGNORECASE)
_HEAD = 12
_TIMES = (Kind.SOFT, Kind.HARD)
_TIME = re.compile(r"\s*\d{1,2}:\d\d [ap]m, .{6,30}$")


def recognises(source: Source) -> bool:
    """Whether speakers are headed by their photos, or by their positions below."""
    lines = split_lines(source)
    if any(_PHOTO.fullmatch(line.words) for line in lines):
        return True
    return _is_site(lines) and any(_read_lines(lines, i) for i in range(len(lines)))


def segment(source: Source) -> Layout:
    """Return the turns of the page."""
    lines = split_lines(source)
    return lay_out(source, lines, _find_heads(lines), "Hansard")


def _find_heads(lines: Sequence[Line]) -> dict[int, Head]:
    heads: dict[int, Head] = {}
    is_site = _is_site(lines)
    for i, line in enumerate(lines):
        if (match := _PHOTO.fullmatch(line.words)) is not None:
            heads[i] = Head(_read_photo(match[1], lines, i))
        elif is_site and (turn := _read_lines(lines, i)):
            heads[i] = Head(turn)
        elif is_group(line.words) and line.gap > 1:
            heads[i] = Head(Turn(line.span, name=line.words))
    return heads


def _is_site(lines: Sequence[Line]) -> bool:
    return any(_PLACE.search(line.words) for line in lines[:_HEAD])


def _read_lines(lines: Sequence[Line], i: int) -> Turn | None:
    """Return the turn of a name with a position on the line below, and maybe a time."""
    if i + 1 >= len(lines) or not is_name(lines[i].words):
        return None
    below = lines[i + 1].words
    if not (is_full_party(below.split(", ")[0]) or is_office(below.split(" (")[0])):
        return None
    last = i + 1
    while last + 1 < len(lines) and line_kind(lines[last + 1]) in _TIMES:
        last += 1
    label = Span(lines[i].span.start, lines[last].span.end)
    return _with_position(lines[i].words, below, label)


def _read_photo(words: str, lines: Sequence[Line], i: int) -> Turn:
    """Return the turn that a photo's text, name and position head.

    The photo's text is the name, so the name comes twice; the second, and the
    position, may stand on the line below.
    """
    words = _TIME.sub("", words)
    parts = words.split()
    for size in range(len(parts) // 2, 0, -1):
        if parts[:size] == parts[size : 2 * size]:
            position = " ".join(parts[2 * size :])
            return _with_position(" ".join(parts[:size]), position, lines[i].span)
    below = _TIME.sub("", lines[i + 1].words) if i + 1 < len(lines) else ""
    if below.startswith(words) and len(below) < 200:
        label = Span(lines[i].span.start, lines[i + 1].span.end)
        return _with_position(words, below.removeprefix(words).strip(), label)
    return Turn(lines[i].span, name=words)


def _with_position(name: str, position: str, label: Span) -> Turn:
    parts = [part.strip() for part in position.split(", ") if part.strip()]
    places = [i for i, part in enumerate(parts) if is_full_party(part)]
    at = places[0] if places else len(parts)
    office = name_office(", ".join(parts[:at])) or None
    if (
        office is not None
        and not places
        and not (is_office(office) or is_chair(office))
    ):
        party, _, place = office.rpartition(", ")
        return Turn(label, name=name, party=party or None, constituency=place)
    return Turn(
        label,
        name=name,
        office=office,
        party=parts[at] if places else None,
        constituency=", ".join(parts[at + 1 :]) or None,
        is_chair=office is not None and is_chair(office),
    )
