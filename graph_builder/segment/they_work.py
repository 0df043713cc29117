"""TheyWorkForYou pages: 'Photo of Jane Roe Jane Roe Labour, Anytown', the words."""

import re
from collections.abc import Sequence

from graph_builder.model import Layout, Source, Span, Turn
from graph_builder.segment.lines import Line, split_lines
from graph_builder.segment.names import is_chair, is_full_party, is_group, is_office
from graph_builder.segment.page import lay_out
from graph_builder.segment.turns import Head

_PHOTO = re.compile(r"Photo of (.{3,300})")
_BRACKETED = re.compile(r" \(((?:Department|Ministry) [^()]{3,80})\)$")
_TIME = re.compile(r"\s*\d{1,2}:\d\d [ap]m, .{6,30}$")


def recognises(source: Source) -> bool:
    """Whether speakers are headed by the photo that the site shows of them."""
    return any(_PHOTO.fullmatch(line.words) for line in split_lines(source))


def segment(source: Source) -> Layout:
    """Return the turns of the page."""
    lines = split_lines(source)
    return lay_out(source, lines, _find_heads(lines), "Hansard")


def _find_heads(lines: Sequence[Line]) -> dict[int, Head]:
    heads: dict[int, Head] = {}
    for i, line in enumerate(lines):
        if (match := _PHOTO.fullmatch(line.words)) is not None:
            heads[i] = Head(_read_photo(match[1], lines, i))
        elif is_group(line.words) and line.gap > 1:
            heads[i] = Head(Turn(line.span, name=line.words))
    return heads


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
    office = ", ".join(parts[:at]).removeprefix("The ") or None
    if office is not None:
        # The site brackets the department; the Official Report has a comma.
        office = _BRACKETED.sub(r", \1", office)
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
