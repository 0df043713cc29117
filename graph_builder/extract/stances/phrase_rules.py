"""Sides taken by fixed wordings that no grammar would add up."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import is_asked, is_in_question
from graph_builder.extract.stances.grammar import extent, subject_of
from graph_builder.extract.stances.motions import is_motion
from graph_builder.extract.stances.negation import is_negated
from graph_builder.extract.stances.phrases import Phrase, Place
from graph_builder.extract.stances.phrases_against import PHRASES_AGAINST
from graph_builder.extract.stances.phrases_effects import PHRASES_EFFECTS
from graph_builder.extract.stances.phrases_for import PHRASES_FOR
from graph_builder.extract.stances.phrases_house import PHRASES_HOUSE
from graph_builder.extract.stances.phrases_needs import PHRASES_NEEDS
from graph_builder.extract.stances.phrases_states import PHRASES_STATES
from graph_builder.extract.stances.phrases_wishes import PHRASES_WISHES
from graph_builder.extract.stances.sides import Side, signed
from graph_builder.extract.stances.words import ENDING_VERBS

if TYPE_CHECKING:
    from spacy.tokens import Span as Stretch
    from spacy.tokens import Token

# These ask for what they name: `Will he ensure …?`, `Would it not be better …?`
ASKABLE = frozenset(
    {"will-ensure", "better-to", "time-to", "end-to", "join-me-for", "join-me-against"}
)
PHRASES = (
    *PHRASES_FOR,
    *PHRASES_HOUSE,
    *PHRASES_AGAINST,
    *PHRASES_STATES,
    *PHRASES_EFFECTS,
    *PHRASES_NEEDS,
    *PHRASES_WISHES,
)
_BREAK = re.compile(r"[.;:!?](?=\s|$)")


def find_phrases(sentence: "Stretch") -> Iterator[Side]:
    """Yield the sides that fixed wordings in `sentence` take, in table order."""
    text = sentence.text
    for phrase in PHRASES:
        for match in phrase.expression.finditer(text):
            side = _side(sentence, text, phrase, match)
            if side is not None:
                yield side


def _side(
    sentence: "Stretch", text: str, phrase: Phrase, match: re.Match[str]
) -> Side | None:
    start, end = _target(text, phrase, match)
    offset = sentence.start_char
    doc = sentence.doc
    words = doc.char_span(offset + start, offset + end, alignment_mode="contract")
    wording = doc.char_span(
        offset + match.start(), offset + match.end(), alignment_mode="expand"
    )
    if words is None or wording is None or not len(words):
        return None
    cue = _cue(wording, words if phrase.place is Place.INSIDE else None)
    if phrase.rule == "beg-to-move" and is_motion(cue):
        return None
    if is_asked(cue) or (phrase.rule not in ASKABLE and is_in_question(cue)):
        return None
    sign = -phrase.sign if is_negated(cue) and phrase.sign > 0 else phrase.sign
    first, last = words.start, words.end - 1
    if words[0].lemma_.lower() in ENDING_VERBS:
        sign, first = -sign, min(first + 1, last)
    return Side(
        f"phrase/{phrase.rule}",
        phrase.stance or signed(sign),
        cue,
        first,
        last,
        phrase.sure,
        subject_of(cue) if phrase.is_subjects else None,
        None,
        phrase.explicitness,
        is_subjects=phrase.is_subjects,
    )


def _target(text: str, phrase: Phrase, match: re.Match[str]) -> tuple[int, int]:
    """Return where the target starts and ends in `text`."""
    if phrase.place is Place.INSIDE:
        return match.span(1)
    opening = max(
        (found.end() for found in _BREAK.finditer(text, 0, match.start())), default=0
    )
    closing = _BREAK.search(text, match.end())
    end = len(text) if closing is None else closing.start()
    if phrase.place is Place.BEFORE:
        return opening, match.start()
    return (match.end() if phrase.place is Place.AFTER else opening), end


def _cue(wording: "Stretch", target: "Stretch | None") -> "Token":
    outside = [
        one
        for one in wording
        if target is None or not target.start <= one.i < target.end
    ]
    return max(outside or list(wording), key=_height)


def _height(token: "Token") -> int:
    first, last = extent(token)
    return last - first
