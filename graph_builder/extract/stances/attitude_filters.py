"""Where a word of attitude takes no side after all."""

from typing import TYPE_CHECKING

from graph_builder.extract.headline_nouns import is_noun_behind_verb
from graph_builder.extract.stances.asking import is_asked, is_polar_question
from graph_builder.extract.stances.attitudes import ADJECTIVES, VERBS
from graph_builder.extract.stances.grammar import child, predicate_verb, subject_of
from graph_builder.extract.stances.words import (
    CONVERSATION_NOUNS,
    FIRST_PERSON,
    SPEAKING_VERBS,
    TALKING_VERBS,
)
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token


# Doing these to a person or a point is courtesy: `I welcome the Secretary of State`.
POLITE = word_set(
    "agree disagree welcome congratulate commend praise believe hope support accept"
    " applaud grateful back challenge urge"
)
GREETED = frozenset({"secretary", "colleague", "colleagues", "speaker", "chair"})
DURATIONS = frozenset({"year", "month", "week", "day", "decade", "time", "while"})
# `pleased to say that …` takes a side on what is said.
TELLING = word_set("say see announce report confirm hear note support back")
BYGONE = word_set("ago once originally initially formerly")
# What one may be about to do without its being somebody else's aim.
WILLING = word_set(
    """
    want like love wish intend hope have need ought go continue prepare seek beg try
    plan refuse decline fail cease stop agree decide choose vote pledge promise vow
    happy glad pleased proud delighted ready willing able keen determined prepared
    inclined minded right wrong likely unlikely reluctant unwilling unable free
    urge ask call encourage invite expect threaten neglect seem appear come begin
    start get committed dare care mean propose fit bind due
    """
)
# `I wrote to insist that …`, `I rise to oppose …`.
UTTERING = word_set(
    "write rise stand speak vote march gather meet join sign act unite come"
)
SATISFIED = frozenset({"pleased", "delighted", "glad", "happy", "proud"})


def is_state(token: "Token") -> bool:
    """Whether a participle says how somebody feels: `was appalled by it`."""
    return child(token, "auxpass") is not None or token.dep_ in {"acomp", "amod"}


def is_stated(token: "Token") -> bool:
    """Whether a verb of its own says that somebody does not oppose something.

    `They should support it, not oppose it` does not say that somebody is neutral.
    """
    verb = predicate_verb(token)
    governor = token.head if token.dep_ == "xcomp" else token
    helped = (*verb.children, *token.children, *governor.children)
    return verb.pos_ == "AUX" or any(one.dep_ in {"aux", "auxpass"} for one in helped)


def is_mute(token: "Token") -> bool:
    """Whether the word stands where it only describes or asks."""
    if token.dep_ in {"amod", "compound", "pcomp", "acl"} or is_asked(token):
        return True
    if is_aim(token) or is_bygone(token) or is_wished(token):
        return True
    return is_polar_question(predicate_verb(token)) or is_noun_behind_verb(token)


def is_aim(token: "Token") -> bool:
    """Whether an infinitive only says what something is for: `a fund to support it`.

    `want to support`, `urge them to support` and the like are no such.
    """
    if not any(one.tag_ == "TO" for one in token.children):
        return False
    if token.head.lemma_.lower() in UTTERING:
        return False
    if token.dep_ == "xcomp":
        return token.head.lemma_.lower() not in WILLING
    return token.dep_ in {"advcl", "acl", "relcl"} and token.head.pos_ != "ADJ"


def is_bygone(token: "Token") -> bool:
    """Whether the words say when it was so: `who a year ago ruled it out`."""
    return token.tag_ in {"VBD", "VBN"} and any(
        one.lower_ in BYGONE for one in token.children
    )


def is_wished(token: "Token") -> bool:
    """Whether a clause is only what somebody else wants: `they are keen that we go`."""
    above = token.head
    if token.dep_ != "ccomp" or above.lemma_.lower() not in {*VERBS, *ADJECTIVES}:
        return False
    wisher = subject_of(predicate_verb(above)) or subject_of(above)
    return wisher is not None and not is_ours(wisher)


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


def _measured(complement: "Token") -> "Iterator[Token]":
    """Yield the noun and what it counts: `number`, `years` of `a number of years`."""
    yield complement
    counted = child(complement, "prep")
    below = None if counted is None else child(counted, "pobj")
    if below is not None and counted is not None and counted.lower_ == "of":
        yield below


def is_empty(word: str, complement: "Token") -> bool:
    """Whether the complement is talk, a person in the debate or a length of time."""
    met = complement.lower_ in CONVERSATION_NOUNS | GREETED and word in POLITE
    tempted = complement.lemma_ in {"temptation", "urge"}
    if met or tempted or any(one.lemma_ in DURATIONS for one in _measured(complement)):
        return True
    return word in {"hope", "refuse"} and complement.lemma_ in TALKING_VERBS
