"""Sides taken by an attitude: `I support …`, `they called for …`, `is opposed to …`."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import (
    is_in_question,
)
from graph_builder.extract.stances.attitude_filters import (
    is_empty,
    is_mute,
    is_ours,
    is_state,
    is_stated,
    is_talk,
)
from graph_builder.extract.stances.attitudes import ADJECTIVES, VERBS, Attitude
from graph_builder.extract.stances.complements import find_complement
from graph_builder.extract.stances.denials import deny, is_denial, is_denied
from graph_builder.extract.stances.grammar import (
    SUBJECTS,
    child,
    predicate_verb,
    subject_of,
)
from graph_builder.extract.stances.negation import is_negated, is_negative
from graph_builder.extract.stances.sides import Side, Target, follow
from graph_builder.extract.words import word_set
from graph_builder.model import Explicitness, Stance

if TYPE_CHECKING:
    from spacy.tokens import Token

# Saying no to an attitude turns it; not fearing something is no side at all.
TURNED = {
    Stance.SUPPORT: Stance.OPPOSE,
    Stance.OPPOSE: Stance.SUPPORT,
    Stance.CONDITIONAL: Stance.OPPOSE,
    Stance.NEUTRAL: Stance.NEUTRAL,
}
# Who does not oppose something has not said that it is good.
DENIED = {**TURNED, Stance.OPPOSE: Stance.NEUTRAL}
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
# These take a side with a person as readily as with a plan.
SIDING = frozenset({"agree", "disagree", "side"})
IMPLICIT = Explicitness.IMPLICIT


def find_attitudes(token: "Token") -> Iterator[Side]:
    """Yield the side, if any, that the verb or adjective `token` takes."""
    table = VERBS if token.pos_ in {"VERB", "AUX"} else ADJECTIVES
    word = token.lemma_.lower() if table is VERBS else token.lower_
    if token.tag_ in {"VBN", "VBD"} and token.lower_ in ADJECTIVES and is_state(token):
        table, word = ADJECTIVES, token.lower_
    if word not in table or is_mute(token):
        return
    for attitude in table[word]:
        complement = find_complement(token, attitude)
        if complement is None or is_talk(token, complement):
            continue
        side = _take(token, word, attitude, complement)
        if side is not None:
            yield side
            return


def _take(
    token: "Token", word: str, attitude: Attitude, complement: "Token"
) -> Side | None:
    stance = _denied(token, word, attitude.stance)
    verb = predicate_verb(token)
    asked_of_others = is_in_question(token) and not is_ours(subject_of(verb))
    if stance is None or asked_of_others or is_empty(word, complement):
        return None
    if is_denial(token, complement):
        return None
    target = follow(complement)
    turned = target.is_turned != (word == "hope" and is_negated(complement))
    if turned:
        stance = TURNED.get(stance, Stance.SUPPORT)
    # Of `was appalled by it` the agent is what appals.
    own = child(verb, *SUBJECTS) if word in ADJECTIVES else None
    subject = own or subject_of(verb) or subject_of(token)
    if subject is not None and is_negative(subject):
        # `no one would oppose it`: that is the speaker's own view of it.
        if stance is Stance.NEUTRAL:
            stance = Stance.OPPOSE if turned else Stance.SUPPORT
        return replace(
            _side(word, stance, token, target, attitude), explicitness=IMPLICIT
        )
    side = _side(word, stance, token, target, attitude)
    if is_denied(token):
        side = deny(side)
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
    turned = DENIED.get(stance) if word in DENIABLE else None
    return None if turned is Stance.NEUTRAL and not is_stated(token) else turned


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
