"""A side taken, as the words take it: before anybody knows who the holder is."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.extract.stances.grammar import child, extent
from graph_builder.extract.stances.words import (
    CONTRARY_NOUNS,
    CONVEYING_NOUNS,
    CONVEYING_VERBS,
    ENDING_VERBS,
)
from graph_builder.model import Explicitness, Stance

if TYPE_CHECKING:
    from spacy.tokens import Token


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """A stance that the cue `cue` takes on the words from `first` to `last`.

    `subject` is the word for whoever takes it; None means that whoever says the words
    does, unless `is_subjects` says that it can only be a subject's. `possessor` is the
    word for whoever's stance is backed or resisted.
    """

    rule: str
    stance: Stance
    cue: "Token"
    first: int
    last: int
    sure: float
    subject: "Token | None" = None
    possessor: "Token | None" = None
    explicitness: Explicitness = Explicitness.EXPLICIT
    is_subjects: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """What a cue's complement comes to: its words and whether the sign turned."""

    first: int
    last: int
    is_turned: bool = False
    possessor: "Token | None" = None


def signed(sign: int) -> Stance:
    """Return support for a positive sign and opposition for a negative one."""
    return Stance.SUPPORT if sign > 0 else Stance.OPPOSE


def follow(token: "Token", *, turned: bool = False, depth: int = 0) -> Target:
    """Return what a side on `token` is really on, through verbs and nouns that convey.

    Being for resisting calls for X is being against X: verbs of ending and nouns of
    opposition turn the sign, nouns such as `calls` and `plans` pass it on.
    """
    if depth < 6:
        begun = _begun(token)
        if begun is not None:
            return follow(begun, turned=turned, depth=depth + 1)
        ended = _ended(token)
        if ended is not None:
            return follow(ended, turned=not turned, depth=depth + 1)
        conveyed = _conveyed(token)
        if conveyed is not None:
            inner = follow(
                conveyed,
                turned=turned != _is_contrary(token, conveyed),
                depth=depth + 1,
            )
            return Target(
                inner.first, inner.last, inner.is_turned, _possessor(token, inner)
            )
    first, last = extent(token)
    return Target(first, last, turned, child(token, "poss"))


def _possessor(token: "Token", inner: Target) -> "Token | None":
    return child(token, "poss") or inner.possessor


def _begun(token: "Token") -> "Token | None":
    if token.pos_ != "VERB" or token.lemma_ not in CONVEYING_VERBS:
        return None
    deed = child(token, "xcomp") or child(child(token, "prep") or token, "pcomp")
    return deed if deed is not None and deed.lemma_ in ENDING_VERBS else None


def _ended(token: "Token") -> "Token | None":
    if token.pos_ not in {"VERB", "AUX"} or token.lemma_.lower() not in ENDING_VERBS:
        return None
    # Who is denied something is not what is denied.
    return child(token, "dobj") or child(token, "nsubjpass") or _clause_under(token)


def _clause_under(token: "Token") -> "Token | None":
    return child(token, "ccomp", "xcomp")


def _conveyed(token: "Token") -> "Token | None":
    lemma = token.lemma_.lower()
    if token.pos_ not in {"NOUN", "PROPN"} or lemma not in (
        CONVEYING_NOUNS | CONTRARY_NOUNS
    ):
        return None
    clause = child(token, "acl", "ccomp", "relcl")
    if clause is not None and (clause.dep_ != "relcl" or _is_infinitive(clause)):
        return clause
    preposition = next(
        (
            one
            for one in token.children
            if one.dep_ == "prep" and one.lower_ in {"for", "of", "to", "that", "on"}
        ),
        None,
    )
    return None if preposition is None else child(preposition, "pobj", "pcomp")


def _is_infinitive(clause: "Token") -> bool:
    helper = child(clause, "aux")
    return helper is not None and helper.tag_ == "TO"


def _is_contrary(token: "Token", conveyed: "Token") -> bool:
    # `criticism that X` asserts X; `criticism of X` is against X.
    is_clause = conveyed.tag_ != "VBG" or child(conveyed, "mark") is not None
    asserts = conveyed.dep_ in {"acl", "ccomp"} and is_clause
    return token.lemma_.lower() in CONTRARY_NOUNS and not asserts
