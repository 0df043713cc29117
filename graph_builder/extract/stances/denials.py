"""Sides that somebody is said to take and says that they do not."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from graph_builder.extract.stances.grammar import subject_of
from graph_builder.extract.stances.sides import Side
from graph_builder.extract.words import word_set
from graph_builder.model import Stance

if TYPE_CHECKING:
    from spacy.tokens import Span as Stretch
    from spacy.tokens import Token

_DENIED = re.compile(
    r"\b(?:which|a (?:claim|charge|suggestion|report)(?: that| which)?|something"
    r"(?: that| which)?|as|but) (?:the )?(?:he|she|they|it|[A-Z]\w+|\w+) "
    r"(?:has |have |had |later |strongly |always |since )*(?:den(?:y|ies|ied)|"
    r"dispute[sd]?|reject(?:s|ed)?)\b"
)
_STANCES = word_set("support back oppose favour favor endorse approve object")
DENIED_SHARE = 0.5
# Below what is published: a denial leaves the side open.
DENIAL_SURE = 0.45


def doubt_denied(sentence: "Stretch", side: Side) -> Side:
    """Return `side`, less sure where its sentence goes on to say that it is denied."""
    rest = sentence.doc[side.cue.i : sentence.end].text
    if _DENIED.search(rest) is None or side.cue.lemma_ in {"deny", "dispute"}:
        return side
    return replace(side, sure=round(side.sure * DENIED_SHARE, 3))


def is_denied(token: "Token") -> bool:
    """Whether the side that `token` takes is one that somebody denies taking.

    `She denied that she opposed it` says neither that she does nor that she is for it.
    """
    return any(above.lemma_ == "deny" for above in token.ancestors)


def is_denial(token: "Token", complement: "Token") -> bool:
    """Whether `token` denies no more than that somebody takes a side."""
    if token.lemma_ != "deny":
        return False
    return any(_is_taken(one) for one in complement.subtree)


def _is_taken(token: "Token") -> bool:
    if token.lemma_ not in _STANCES or token.pos_ != "VERB":
        return False
    taker = subject_of(token)
    return taker is None or taker.pos_ in {"PRON", "PROPN"}


def deny(side: Side) -> Side:
    """Return `side` as one who denies it has it: neutral, and too unsure to publish."""
    return replace(side, stance=Stance.NEUTRAL, sure=DENIAL_SURE)
