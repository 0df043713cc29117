"""Sides taken by joining in: `The union opposes it, and so do I`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from graph_builder.extract.stances.sides import Side

if TYPE_CHECKING:
    from spacy.tokens import Span as Stretch

_SO_DO_I = re.compile(r"\band so (?:do|am|have|would) (?:I|we)\b")


def join_in(sentence: "Stretch", sides: Sequence[Side]) -> Iterator[Side]:
    """Yield the side that `…, and so do I` takes after another's."""
    words = _SO_DO_I.search(sentence.text)
    if words is None:
        return
    start = sentence.start_char + words.start()
    before = [one for one in sides if one.is_subjects and one.cue.idx < start]
    own = sentence.doc.char_span(
        start, sentence.start_char + words.end(), alignment_mode="expand"
    )
    if before and own is not None:
        first = before[0]
        yield replace(
            first,
            rule=f"{first.rule}/so-do-i",
            cue=own[0],
            subject=None,
            is_subjects=False,
            sure=0.8,
        )
