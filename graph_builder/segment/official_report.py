"""The Official Report's own layout: 'Jane Roe (Anytown) (Lab): words'."""

import re

from graph_builder.model import Layout, Source
from graph_builder.segment.labels import find_labels
from graph_builder.segment.page import lay_out
from graph_builder.segment.paragraphs import split_paragraphs
from graph_builder.segment.speakers import Cast

_FEWEST = 2
_HOUSE = re.compile(
    r"\bMy Lords\b|\bnoble (?:Lord|Lady|Baroness|Earl|friend|and)\b"
    r"|\bhon\. (?:Friend|Member|Gentleman|Lady|and)\b"
)


def recognises(source: Source) -> bool:
    """Whether two turns open with inline labels, and one or the words are a House's."""
    heads = find_labels(source.text, split_paragraphs(source), Cast())
    turns = [head.turn for head in heads.values()]
    is_house = any(
        turn.constituency or turn.party or (turn.office or "").endswith(" Speaker")
        for turn in turns
    )
    is_house = is_house or _HOUSE.search(source.text) is not None
    return len(turns) >= _FEWEST and is_house


def segment(source: Source) -> Layout:
    """Return the turns that inline labels open."""
    lines = split_paragraphs(source)
    return lay_out(source, lines, find_labels(source.text, lines, Cast()), "Hansard")
