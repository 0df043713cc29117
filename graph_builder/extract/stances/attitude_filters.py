"""Where a word of attitude takes no side after all."""

from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import is_asked, is_polar_question
from graph_builder.extract.stances.grammar import child, predicate_verb
from graph_builder.extract.stances.words import (
    CONVERSATION_NOUNS,
    FIRST_PERSON,
    SPEAKING_VERBS,
    TALKING_VERBS,
)
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token


# Doing these to a person or a point is courtesy: `I welcome the Secretary of State`.
POLITE = word_set(
    "agree disagree welcome congratulate commend praise believe hope support accept"
    " applaud grateful back"
)
GREETED = frozenset({"secretary", "colleague", "colleagues", "speaker", "chair"})
DURATIONS = frozenset({"year", "month", "week", "day", "decade", "time", "while"})
# `pleased to say that …` takes a side on what is said.
TELLING = word_set("say see announce report confirm hear note support back")
SATISFIED = frozenset({"pleased", "delighted", "glad", "happy", "proud"})


def is_state(token: "Token") -> bool:
    """Whether a participle says how somebody feels: `was appalled by it`."""
    return child(token, "auxpass") is not None or token.dep_ in {"acomp", "amod"}


def is_mute(token: "Token") -> bool:
    """Whether the word stands where it only describes or asks."""
    if token.dep_ in {"amod", "compound", "pcomp", "acl"} or is_asked(token):
        return True
    return is_polar_question(predicate_verb(token))


def is_ours(subject: "Token | None") -> bool:
    """Whether the speaker is the subject."""
    return subject is not None and subject.lower_ in FIRST_PERSON


def is_talk(token: "Token", complement: "Token") -> bool:
    """Whether the complement is only something said: `wants to thank`."""
    thing = child(complement, "dobj")
    if token.lower_ in SATISFIED:
        met = thing is not None and thing.pos_ == "PRON"
        return complement.dep_ == "xcomp" and (complement.lemma_ not in TELLING or met)
    plain = child(complement, "acomp")
    if plain is not None and plain.lower_ in {"clear", "sure", "certain", "honest"}:
        return True
    return complement.lemma_ in SPEAKING_VERBS and child(complement, "nsubj") is None


def is_empty(word: str, complement: "Token") -> bool:
    """Whether the complement is talk, a person in the debate or a length of time."""
    met = complement.lower_ in CONVERSATION_NOUNS | GREETED and word in POLITE
    if met or complement.lemma_ in DURATIONS:
        return True
    return word == "hope" and complement.lemma_ in TALKING_VERBS
