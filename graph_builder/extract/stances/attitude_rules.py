"""Sides taken by an attitude: `I support …`, `they called for …`, `is opposed to …`."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import (
    is_asked,
    is_in_question,
    is_polar_question,
)
from graph_builder.extract.stances.attitudes import ADJECTIVES, VERBS, Attitude
from graph_builder.extract.stances.complements import find_complement
from graph_builder.extract.stances.grammar import (
    SUBJECTS,
    child,
    predicate_verb,
    subject_of,
)
from graph_builder.extract.stances.negation import is_negated, is_negative
from graph_builder.extract.stances.sides import Side, Target, follow
from graph_builder.extract.stances.words import (
    CONVERSATION_NOUNS,
    FIRST_PERSON,
    SPEAKING_VERBS,
    TALKING_VERBS,
)
from graph_builder.extract.words import word_set
from graph_builder.model import Explicitness, Stance

if TYPE_CHECKING:
    from spacy.tokens import Token

# Saying no to an attitude turns it; not fearing something is no side at all.
TURNED = {
    Stance.SUPPORT: Stance.OPPOSE,
    Stance.OPPOSE: Stance.SUPPORT,
    Stance.CONDITIONAL: Stance.OPPOSE,
}
# Being unwilling is said by denying these; not having demanded says nothing.
DENIABLE = word_set(
    """
    support back endorse favour favor agree believe accept recommend approve want
    intend plan subscribe oppose object reject welcome prepared committed opposed
    advocate propose
    """
)
# `fails to oppose` is not support, nor is `refuses to support` less than opposition.
REFUSING = frozenset({"refuse", "decline"})
FAILING = frozenset({"fail", "stop", "cease", "neglect", "threaten", "seem", "appear"})
DURATIONS = frozenset({"year", "month", "week", "day", "decade", "time", "while"})
# These take a side with a person as readily as with a plan.
SIDING = frozenset({"agree", "disagree", "side"})
# `pleased to say that …` takes a side on what is said.
TELLING = word_set("say see announce report confirm hear note support back")
SATISFIED = frozenset({"pleased", "delighted", "glad", "happy", "proud"})


IMPLICIT = Explicitness.IMPLICIT


def find_attitudes(token: "Token") -> Iterator[Side]:
    """Yield the side, if any, that the verb or adjective `token` takes."""
    table = VERBS if token.pos_ in {"VERB", "AUX"} else ADJECTIVES
    word = token.lemma_.lower() if table is VERBS else token.lower_
    if token.tag_ in {"VBN", "VBD"} and token.lower_ in ADJECTIVES and _is_state(token):
        table, word = ADJECTIVES, token.lower_
    if word not in table or _is_mute(token):
        return
    for attitude in table[word]:
        complement = find_complement(token, attitude)
        if complement is None or _is_talk(token, complement):
            continue
        side = _take(token, word, attitude, complement)
        if side is not None:
            yield side
            return


def _is_state(token: "Token") -> bool:
    return child(token, "auxpass") is not None or token.dep_ in {"acomp", "amod"}


def _is_mute(token: "Token") -> bool:
    if token.dep_ in {"amod", "compound", "pcomp", "acl"} or is_asked(token):
        return True
    return is_polar_question(predicate_verb(token))


def _is_ours(subject: "Token | None") -> bool:
    return subject is not None and subject.lower_ in FIRST_PERSON


def _is_talk(token: "Token", complement: "Token") -> bool:
    thing = child(complement, "dobj")
    if token.lower_ in SATISFIED:
        met = thing is not None and thing.pos_ == "PRON"
        return complement.dep_ == "xcomp" and (complement.lemma_ not in TELLING or met)
    plain = child(complement, "acomp")
    if plain is not None and plain.lower_ in {"clear", "sure", "certain", "honest"}:
        return True
    return complement.lemma_ in SPEAKING_VERBS and child(complement, "nsubj") is None


def _take(
    token: "Token", word: str, attitude: Attitude, complement: "Token"
) -> Side | None:
    stance = _denied(token, word, attitude.stance)
    verb = predicate_verb(token)
    asked_of_others = is_in_question(token) and not _is_ours(subject_of(verb))
    if stance is None or asked_of_others or _is_empty(word, complement):
        return None
    target = follow(complement)
    if target.is_turned != (word == "hope" and is_negated(complement)):
        stance = TURNED.get(stance, Stance.SUPPORT)
    # Of `was appalled by it` the agent is what appals.
    own = child(verb, *SUBJECTS) if word in ADJECTIVES else None
    subject = own or subject_of(verb) or subject_of(token)
    if subject is not None and is_negative(subject):
        # `no one would oppose it`: that is the speaker's own view of it.
        return replace(
            _side(word, stance, token, target, attitude), explicitness=IMPLICIT
        )
    side = _side(word, stance, token, target, attitude)
    if word in SIDING and complement.pos_ == "PROPN":
        side = replace(side, possessor=complement)
    return replace(side, subject=subject, is_subjects=True)


def _denied(token: "Token", word: str, stance: Stance) -> Stance | None:
    """Return the stance once its negations are counted; None when they leave doubt."""
    governor = token.head.lemma_ if token.dep_ == "xcomp" else ""
    # `I could not agree more` agrees.
    more = word == "agree" and any(one.lower_ == "more" for one in token.children)
    if governor in FAILING or more:
        return None
    denied = is_negated(token) or is_negated_governor(token) or governor in REFUSING
    if not denied:
        return stance
    return TURNED.get(stance) if word in DENIABLE else None


def _is_empty(word: str, complement: "Token") -> bool:
    """Whether the complement is talk, a person in the debate or a length of time."""
    if complement.lower_ in CONVERSATION_NOUNS or complement.lemma_ in DURATIONS:
        return True
    return word == "hope" and complement.lemma_ in TALKING_VERBS


def _side(
    word: str, stance: Stance, token: "Token", target: Target, attitude: Attitude
) -> Side:
    explicitness = (
        Explicitness.CHARACTERISED if attitude.characterises else Explicitness.EXPLICIT
    )
    return Side(
        rule=f"attitude/{word}",
        stance=stance,
        cue=token,
        first=target.first,
        last=target.last,
        sure=attitude.sure,
        possessor=target.possessor,
        explicitness=explicitness,
    )


def is_negated_governor(token: "Token") -> bool:
    """Whether a verb above says no: `we do not want to support …`."""
    head = token.head
    return token.dep_ == "xcomp" and head.pos_ in {"VERB", "AUX"} and is_negated(head)
