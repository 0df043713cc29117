"""Inline labels of speakers: 'Jane Roe (Anytown) (Lab): ...', 'Q12 Chair: ...'."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from graph_builder.model import Span, Turn
from graph_builder.segment.capitals import without_capitals
from graph_builder.segment.lines import Line, plain
from graph_builder.segment.names import bare_name, is_group, word_set
from graph_builder.segment.speakers import Cast, is_marked, read_heading
from graph_builder.segment.turns import Head, number_question

_LABEL = re.compile(
    r"(?P<number>Q ?\d{1,4}\.?|[TS]?\d{1,3}\.)?\s*(?P<label>[^:]{2,240}?)\s*:(?=\s|$)"
)
_FULL = range(2, 5)
_NOT_SPEAKERS = word_set(
    "question questions answer note clause amendment schedule column division ordered "
    "resolved motion source photo image date time subject title witnesses witness "
    "members present session volume publisher url contents example update warning "
    "analysis background exclusive comment summary contact"
)
_NOT_NAMES = word_set("committee committees present business")


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before the colon at the head of a line, and where words begin."""

    turn: Turn
    words: str
    body: int


def read_label(text: str, line: Line) -> Label | None:
    """Return the label that opens `line` if it could be a speaker's, or None."""
    match = _LABEL.match(
        text, line.span.start, min(line.span.end, line.span.start + 260)
    )
    if match is None:
        return None
    words = plain(match["label"])
    span = Span(match.start("label"), match.end("label"))
    turn = read_heading(words, span)
    first, *_, last = (words.lower().split() * 2) or ("", "")
    if turn is None or first in _NOT_SPEAKERS or last in _NOT_NAMES:
        return None
    turn = turn._replace(
        name=turn.name and without_capitals(turn.name),
        office=turn.office and without_capitals(turn.office),
    )
    if match["number"]:
        turn = turn._replace(question=match["number"].rstrip(".").replace(" ", ""))
    body = match.end()
    body += len(text[body : line.span.end]) - len(text[body : line.span.end].lstrip())
    return Label(turn, words, body)


def find_labels(
    text: str, lines: Sequence[Line], cast: Cast, *, takes_names: bool = False
) -> dict[int, Head]:
    """Return the heads of the turns that inline labels open, by line.

    A label counts when more than a bare name stands in it, when its speaker has been
    introduced, has an honorific or has a question's number, or when it comes twice
    with words that end like speech; where the text `takes_names`, as a transcript
    does, any full name counts.
    """
    labels = {
        i: label
        for i, line in enumerate(lines)
        if (label := read_label(text, line)) is not None
    }
    counts = Counter(label.words for label in labels.values())
    speaking = {label.words for i, label in labels.items() if _speaks(label, lines, i)}
    heads: dict[int, Head] = {}
    for i, label in labels.items():
        is_full = takes_names and len(label.words.split()) in _FULL
        is_usual = counts[label.words] > 1 and label.words in speaking
        if not (_is_sure(label, cast) or is_full or is_usual):
            continue
        turn = cast.complete(label.turn)
        cast = cast.with_turn(turn)
        end = lines[i].span.end
        if label.body >= end:
            heads[i] = Head(turn)
            continue
        turn = number_question(plain(text[label.body : label.body + 12]), turn)
        heads[i] = Head(turn, label.body)
    return heads


def _speaks(label: Label, lines: Sequence[Line], i: int) -> bool:
    """Whether what stands behind a label ends as speech does, not as a heading."""
    if label.body < lines[i].span.end:
        return not lines[i].is_open
    return i + 1 < len(lines) and not lines[i + 1].is_open


def _is_sure(label: Label, cast: Cast) -> bool:
    name = label.turn.name
    if is_marked(label.turn) or label.turn.question:
        return True
    if name is None or is_group(name):
        return True
    return cast.knows(name) or bare_name(name) != name
