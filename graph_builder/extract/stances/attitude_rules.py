"""Sides taken by an attitude: `I support …`, `they called for …`, `is opposed to …`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.attitudes import ADJECTIVES, VERBS, Attitude
from graph_builder.extract.stances.grammar import (
    child,
    is_asked,
    is_negated,
    is_polar_question,
    predicate_verb,
    subject_of,
)
from graph_builder.extract.stances.sides import Side, follow
from graph_builder.extract.stances.words import TALKING_VERBS
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
DENIABLE = frozenset(
    "support back endorse favour favor agree believe accept recommend approve want"
    " intend plan subscribe oppose object reject welcome prepared committed opposed"
    " advocate propose".split()
)
# `fails to oppose` is not support, nor is `refuses to support` less than opposition.
REFUSING = frozenset({"refuse", "decline"})
FAILING = frozenset({"fail", "stop", "cease", "neglect", "threaten", "seem", "appear"})
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves", "that"})
PREPOSITIONS = frozenset({"prep", "agent", "prt", "dative"})


def find_attitudes(token: "Token") -> Iterator[Side]:
    """Yield the side, if any, that the verb or adjective `token` takes."""
    table = VERBS if token.pos_ in {"VERB", "AUX"} else ADJECTIVES
    word = token.lemma_.lower() if table is VERBS else token.lower_
    if token.tag_ in {"VBN", "VBD"} and token.lower_ in ADJECTIVES and _is_state(token):
        table, word = ADJECTIVES, token.lower_
    if word not in table or _is_mute(token):
        return
    for attitude in table[word]:
        complement = _complement(token, attitude)
        if complement is None or _is_talk(token, complement):
            continue
        side = _take(token, word, attitude, complement)
        if side is not None:
            yield side
            return


def _is_state(token: "Token") -> bool:
    return child(token, "auxpass") is not None or token.dep_ in {"acomp", "amod"}


def _is_mute(token: "Token") -> bool:
    if token.dep_ in {"amod", "compound"} or is_asked(token):
        return True
    return is_polar_question(predicate_verb(token))


def _is_talk(token: "Token", complement: "Token") -> bool:
    return (
        token.lemma_ in {"want", "hope", "like", "plan", "intend", "prefer", "call"}
        and complement.lemma_ in TALKING_VERBS - {"continue", "be"}
        and child(complement, "nsubj") is None
    )


def _complement(token: "Token", attitude: Attitude) -> "Token | None":
    if "clause" in attitude.takes:
        # `urged the board to act` takes a side on the deed, not on the board.
        clause = child(token, "ccomp", "xcomp")
        if clause is not None and clause.i > token.i:
            return clause
    if "dobj" in attitude.takes:
        found = child(token, "dobj", "nsubjpass")
        if found is not None and found.lower_ not in REFLEXIVES:
            return found
    return _governed(token, attitude)


def _governed(token: "Token", attitude: Attitude) -> "Token | None":
    for one in token.children:
        if one.dep_ not in PREPOSITIONS or one.lower_ not in attitude.takes:
            continue
        found = child(one, "pobj", "pcomp")
        if found is None and one.dep_ == "prt":
            found = child(token, "dobj")
        if found is not None:
            return found
    return None


def _take(
    token: "Token", word: str, attitude: Attitude, complement: "Token"
) -> Side | None:
    stance = attitude.stance
    governor = token.head.lemma_ if token.dep_ == "xcomp" else ""
    if governor in FAILING:
        return None
    negated = is_negated(token) or is_negated_governor(token) or governor in REFUSING
    if negated:
        if word not in DENIABLE or stance is Stance.CONCERN:
            return None
        stance = TURNED[stance]
    target = follow(complement)
    if target.is_turned:
        stance = TURNED.get(stance, Stance.SUPPORT)
    explicitness = (
        Explicitness.CHARACTERISED
        if attitude.characterises
        else Explicitness.EXPLICIT
    )
    return Side(
        f"attitude/{word}",
        stance,
        token,
        target.first,
        target.last,
        attitude.sure,
        subject_of(predicate_verb(token)) or subject_of(token),
        target.possessor,
        explicitness,
    )


def is_negated_governor(token: "Token") -> bool:
    """Whether a verb above says no: `we do not want to support …`."""
    head = token.head
    return token.dep_ == "xcomp" and head.pos_ in {"VERB", "AUX"} and is_negated(head)
