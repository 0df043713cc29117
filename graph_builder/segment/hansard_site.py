"""hansard.parliament.uk pages: the speaker on a line of its own, then the words."""

import re
from collections import Counter
from collections.abc import Sequence

from graph_builder.model import Layout, Source, Span, Turn
from graph_builder.segment.furniture import VOLUME, Kind, kind_of
from graph_builder.segment.lines import Line, split_lines
from graph_builder.segment.names import bare_name, is_group
from graph_builder.segment.page import lay_out, line_kind
from graph_builder.segment.speakers import Cast, is_marked, read_heading
from graph_builder.segment.turns import Head

_HOUSE = re.compile(
    r"\bhon\. (?:friend|member|lady|gentleman|and)\b|\bright hon\.|\bnoble lord"
    r"|\bmy lords\b|\bm(?:r|adam) (?:deputy )?speaker\b|\brose—|\bgive way\b"
    r"|\bthe (?:house|minister|secretary of state)\b",
    re.IGNORECASE,
)
# api.parliament.uk's historic pages print names without anything beside them.
_VOLUME = re.compile(VOLUME, re.IGNORECASE)
_NUMBER = re.compile(r"([TS]?\d{1,3})\. ")
_NAME_WORDS = range(2, 6)
_BLOCK_SHARE = 0.6
_FEWEST_BLOCKS = 2


def recognises(source: Source) -> bool:
    """Whether speakers stand on their own lines, with brackets or in name and words."""
    lines = split_lines(source)
    heads = _find_heads(lines)
    turns = [head.turn for head in heads.values()]
    has_words = any(i + 1 not in heads and _is_closed(lines, i + 1) for i in heads)
    if has_words and any(turn.party or turn.constituency for turn in turns):
        return True
    if has_words and any(turn.office and turn.name for turn in turns):
        return True
    is_told = _has_blocks(lines) or _is_volume(lines)
    return len(heads) >= _FEWEST_BLOCKS and is_told


def segment(source: Source) -> Layout:
    """Return the turns of the page."""
    lines = split_lines(source)
    return lay_out(source, lines, _find_heads(lines), "Hansard")


def _find_heads(lines: Sequence[Line]) -> dict[int, Head]:
    counts = Counter(line.words for line in lines if line.gap > 1)
    has_blocks, is_volume = _has_blocks(lines), _is_volume(lines)
    cast, heads, label_end = Cast(), dict[int, Head](), 0
    for i, line in enumerate(lines):
        turn = _read_line(lines, i)
        if turn is None or line.span.start < label_end or _heads_page(lines, i):
            continue
        name = turn.name or ""
        is_known = is_marked(turn) or is_group(name) or cast.knows(name)
        is_usual = has_blocks or counts[line.words] > 1
        is_titled = is_volume and bare_name(name) != name
        is_bare = _is_bare_head(lines, i) and (is_usual or is_titled)
        if is_known or is_bare:
            turn = cast.complete(turn)
            cast = cast.with_turn(turn)
            heads[i] = Head(turn)
            label_end = turn.label.end
    return heads


def _is_volume(lines: Sequence[Line]) -> bool:
    return any(_VOLUME.fullmatch(line.words) for line in lines)


def _heads_page(lines: Sequence[Line], i: int) -> bool:
    """Whether what follows is a date or the like: then no speaker is named here."""
    return i + 1 < len(lines) and line_kind(lines[i + 1]) is Kind.HARD


def _read_line(lines: Sequence[Line], i: int) -> Turn | None:
    """Return the turn that line `i` heads; its brackets may stand on the next line."""
    line = lines[i]
    if not _can_head(line):
        return None
    if match := _NUMBER.match(line.words):
        turn = read_heading(line.words[match.end() :], line.span)
        return turn._replace(question=match[1]) if turn and is_marked(turn) else None
    below = lines[i + 1].words if i + 1 < len(lines) else ""
    if below.startswith("(") and below.endswith((")", "]")):
        label = Span(line.span.start, lines[i + 1].span.end)
        turn = read_heading(f"{line.words} {below}", label)
        if turn is not None and is_marked(turn):
            return turn
    return read_heading(line.words, line.span)


def _can_head(line: Line) -> bool:
    is_closed = line.words.endswith((")", "]"))
    return (line.is_open or is_closed) and kind_of(line.words) is Kind.TEXT


def _is_bare_head(lines: Sequence[Line], i: int) -> bool:
    line = lines[i]
    is_apart = i == 0 or line.gap > 1
    is_short = len(line.words.split()) in _NAME_WORDS
    return is_apart and is_short and _is_closed(lines, i + 1)


def _is_closed(lines: Sequence[Line], i: int) -> bool:
    return i < len(lines) and not lines[i].is_open


def _has_blocks(lines: Sequence[Line]) -> bool:
    """Whether most blocks are a name with a member's words right below it."""
    if not any(_HOUSE.search(line.words) for line in lines):
        return False
    firsts = [i for i, line in enumerate(lines) if i == 0 or line.gap > 1]
    named = [
        i
        for i in firsts
        if (turn := _read_line(lines, i)) is not None
        and turn.name is not None
        and _is_bare_head(lines, i)
        and lines[i + 1].gap == 1
    ]
    return len(named) >= _FEWEST_BLOCKS and len(named) >= _BLOCK_SHARE * len(firsts)
