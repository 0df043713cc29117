"""Sides taken by an evaluation: `X is unacceptable`, `it makes sense for A to B`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.evaluations import (
    BAD,
    BAD_NOUNS,
    DEPENDENT_ON_ADJECTIVE,
    GOOD,
    GOOD_NOUNS,
    HARMING_VERBS,
    HELPING_VERBS,
    STRONG_BAD,
)
from graph_builder.extract.stances.grammar import (
    SUBJECTS,
    child,
    is_asked,
    is_negated,
    is_polar_question,
    predicate_verb,
)
from graph_builder.extract.stances.sides import Side, follow, signed
from graph_builder.extract.stances.words import (
    CONVERSATION_NOUNS,
    EXPLETIVES,
    FIRST_PERSON,
    LIGHT_VERBS,
)
from graph_builder.extract.words import word_set
from graph_builder.model import Explicitness

if TYPE_CHECKING:
    from spacy.tokens import Token

CALLING_VERBS = word_set("call describe brand label consider find think")
CLAUSES_ABOUT = ("csubj", "ccomp", "xcomp", "advcl", "acl", "relcl")


def find_evaluations(token: "Token") -> Iterator[Side]:
    """Yield the side that calling something good or bad with `token` takes."""
    sign = _sign(token)
    if not sign or is_asked(token):
        return
    verb = predicate_verb(token)
    if verb == token and token.dep_ not in {"ROOT", "conj"}:
        yield from _called(token, sign)
        return
    asked = is_polar_question(verb)
    if asked and not _has_not(verb):
        return
    if is_negated(token):
        sign = -sign
    yield from _predicated(token, verb, sign)


def _has_not(verb: "Token") -> bool:
    return any(one.dep_ == "neg" for one in verb.children)


def _sign(token: "Token") -> int:
    word = token.lower_
    if token.pos_ in {"NOUN", "PROPN"}:
        return _noun_sign(token)
    if token.pos_ not in {"ADJ", "VERB", "ADV"} or token.dep_ == "advmod":
        return 0
    degree = child(token, "advmod")
    if degree is not None and degree.lower_ == "too":
        return 0
    return (word in GOOD) - (word in BAD)


def _noun_sign(token: "Token") -> int:
    word = token.lemma_.lower()
    adjectives = [one.lower_ for one in token.children if one.dep_ == "amod"]
    said = sum((one in GOOD) - (one in BAD) for one in adjectives)
    if word in BAD_NOUNS:
        return -1
    if word in DEPENDENT_ON_ADJECTIVE:
        return (said > 0) - (said < 0)
    if word not in GOOD_NOUNS:
        return -1 if said < 0 else 0
    return 1


def _predicated(token: "Token", verb: "Token", sign: int) -> Iterator[Side]:
    if verb == token or verb.lemma_ not in LIGHT_VERBS:
        return
    subject = child(verb, *SUBJECTS)
    about = child(token, *CLAUSES_ABOUT) or child(
        verb, "ccomp", "xcomp", "csubj", "advcl"
    )
    talk = subject is not None and about is None and _is_conversation(subject)
    if subject is None or talk or _is_conversation(token):
        if subject is None and child(verb, "expl") is not None and sign < 0:
            yield _side(token, sign, token, None)
        return
    about = child(token, *CLAUSES_ABOUT) or child(
        verb, "ccomp", "xcomp", "csubj", "advcl"
    )
    expletive = subject.lower_ in EXPLETIVES
    if subject.lower_ in FIRST_PERSON:
        return
    if about is not None and (expletive or about.dep_ in {"xcomp", "ccomp"}):
        yield _side(token, sign, about, None if expletive else subject)
        return
    yield _side(token, sign, subject, None)


def _is_conversation(noun: "Token") -> bool:
    return noun.pos_ in {"NOUN", "PROPN"} and noun.lemma_.lower() in CONVERSATION_NOUNS


def _side(token: "Token", sign: int, about: "Token", person: "Token | None") -> Side:
    target = follow(about)
    turned = -sign if target.is_turned else sign
    return Side(
        f"evaluation/{token.lower_}",
        signed(turned),
        token,
        target.first,
        target.last,
        0.85 if token.lower_ in STRONG_BAD else 0.7 if about.dep_ == "ccomp" else 0.75,
        None,
        person or target.possessor,
    )


def _called(token: "Token", sign: int) -> Iterator[Side]:
    head = token.head
    if token.dep_ == "pobj" and head.lower_ == "as":
        head = head.head
    if token.dep_ in {"pobj", "oprd", "amod"} and head.lemma_ in CALLING_VERBS:
        about = child(head, "dobj", "nsubjpass")
        if about is None and head.dep_ == "relcl":
            about = head.head
        if about is not None:
            target = follow(about)
            stance = signed(-sign if target.is_turned else sign)
            yield Side(
                f"evaluation/called-{token.lower_}",
                stance,
                token,
                target.first,
                target.last,
                0.8,
                child(head, "nsubj"),
                is_subjects=True,
            )
        return
    if token.dep_ in {"ccomp", "acl", "oprd", "xcomp"} and head.lemma_ in CALLING_VERBS:
        yield from _found(token, sign)
    if token.dep_ in {"amod", "nmod"} and token.lower_ in STRONG_BAD:
        target = follow(head)
        yield Side(
            f"evaluation/noun-{token.lower_}",
            signed(-1),
            token,
            target.first,
            target.last,
            0.75,
        )


def _found(token: "Token", sign: int) -> Iterator[Side]:
    # `I find this incredible` is parsed as a clause without a verb.
    subject = child(token, "nsubj")
    if subject is not None:
        yield _side(token, sign, subject, None)


def _clause(token: "Token") -> "Token | None":
    return child(token, "xcomp", "ccomp")


def find_effects(token: "Token") -> Iterator[Side]:
    """Yield the side that saying what X does for good or ill takes on X."""
    lemma = token.lemma_.lower()
    if token.pos_ != "VERB":
        return
    helps = lemma in HELPING_VERBS or (lemma == "help" and _clause(token) is not None)
    sign = helps - (lemma in HARMING_VERBS)
    subject = child(token, "nsubj", "csubj")
    if not sign or is_asked(token):
        return
    if subject is not None and subject.tag_ in {"WP", "WDT"}:
        subject = token.head if token.dep_ == "relcl" else None
    if subject is None or subject.lower_ in FIRST_PERSON:
        return
    if is_polar_question(token) or (is_negated(token) and sign < 0):
        return
    if is_negated(token):
        sign = -1
    if lemma == "fail" and child(token, "dobj") is None:
        return
    target = follow(subject)
    yield Side(
        f"effect/{lemma}",
        signed(-sign if target.is_turned else sign),
        token,
        target.first,
        target.last,
        0.65,
        None,
        None,
        Explicitness.IMPLICIT,
    )
