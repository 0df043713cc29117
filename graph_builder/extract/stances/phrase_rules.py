"""Sides taken by fixed wordings that no grammar would add up."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.grammar import (
    extent,
    is_asked,
    is_negated,
    subject_of,
)
from graph_builder.extract.stances.phrases import PHRASES, Phrase
from graph_builder.extract.stances.sides import Side, signed
from graph_builder.extract.stances.words import ENDING_VERBS

if TYPE_CHECKING:
    from spacy.tokens import Span as Stretch
    from spacy.tokens import Token


def find_phrases(sentence: "Stretch") -> Iterator[Side]:
    """Yield the sides that fixed wordings in `sentence` take, in table order."""
    for phrase in PHRASES:
        for match in phrase.expression.finditer(sentence.text):
            side = _side(sentence, phrase, match)
            if side is not None:
                yield side


def _side(sentence: "Stretch", phrase: Phrase, match: re.Match[str]) -> Side | None:
    offset = sentence.start_char
    words = sentence.doc.char_span(
        offset + match.start("target"),
        offset + match.end("target"),
        alignment_mode="contract",
    )
    whole = sentence.doc.char_span(
        offset + match.start(), offset + match.end(), alignment_mode="expand"
    )
    if words is None or whole is None or not len(words):
        return None
    cue = _cue(whole, words)
    if is_asked(cue):
        return None
    sign = -phrase.sign if is_negated(cue) and phrase.sign > 0 else phrase.sign
    first, last = words.start, words.end - 1
    if words[0].lemma_.lower() in ENDING_VERBS:
        sign, first = -sign, min(first + 1, last)
    return Side(
        phrase.rule,
        signed(sign),
        cue,
        first,
        last,
        phrase.sure,
        subject_of(cue) if phrase.is_subjects else None,
        None,
        phrase.explicitness,
        is_subjects=phrase.is_subjects,
    )


def _cue(whole: "Stretch", words: "Stretch") -> "Token":
    outside = [one for one in whole if not words.start <= one.i < words.end]
    return max(outside or list(whole), key=lambda one: _height(one))


def _height(token: "Token") -> int:
    first, last = extent(token)
    return last - first
