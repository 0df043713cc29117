"""Sides taken by an evaluation: `X is unacceptable`, `it makes sense for A to B`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import is_asked, is_polar_question
from graph_builder.extract.stances.calling_rules import call_names
from graph_builder.extract.stances.evaluation_filters import (
    is_better_off,
    is_compared,
    is_courtesy,
    is_hedged,
    is_scant,
    is_vague,
)
from graph_builder.extract.stances.evaluations import (
    BAD,
    BAD_NOUNS,
    DEPENDENT_ON_ADJECTIVE,
    GOOD,
    GOOD_NOUNS,
    STRONG_BAD,
)
from graph_builder.extract.stances.grammar import SUBJECTS, child, predicate_verb
from graph_builder.extract.stances.negation import is_negated
from graph_builder.extract.stances.sides import Side, follow, signed
from graph_builder.extract.stances.words import (
    CONVERSATION_NOUNS,
    EXPLETIVES,
    FIRST_PERSON,
    LIGHT_VERBS,
    SPEAKING_VERBS,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

CLAUSES_ABOUT = ("csubj", "ccomp", "xcomp", "advcl", "acl", "relcl")


def find_evaluations(token: "Token") -> Iterator[Side]:
    """Yield the side that calling something good or bad with `token` takes."""
    sign = _sign(token)
    if not sign or is_asked(token):
        return
    verb = predicate_verb(token)
    if verb == token and token.dep_ not in {"ROOT", "conj"}:
        yield from call_names(token, sign)
        return
    if (is_polar_question(verb) and not _has_not(verb)) or is_hedged(verb):
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
    if is_compared(token) or (word == "better" and is_better_off(token)):
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
        exists = subject is None and child(verb, "expl") is not None
        if exists and sign < 0 and not is_vague(token):
            yield _side(token, sign, token, None)
        return
    if about is not None and (_is_spoken(about) or is_courtesy(about)):
        return
    expletive = subject.lower_ in EXPLETIVES
    if subject.lower_ in FIRST_PERSON or is_scant(subject):
        return
    bad = _called_bad(about) if about is not None and sign > 0 else None
    if bad is not None:
        yield _side(bad, -sign, bad, subject)
        return
    if about is not None and (expletive or about.dep_ in {"xcomp", "ccomp"}):
        yield _side(token, sign, about, None if expletive else subject)
        return
    yield _side(token, sign, subject, None)


def _called_bad(about: "Token") -> "Token | None":
    """Return what is called bad in a clause that is called right, by its predicate."""
    if about.dep_ != "ccomp":
        return None
    for one in about.subtree:
        # An adjective behind its noun is a predicate, however it was parsed.
        predicate = one.dep_ != "amod" or one.i > one.head.i
        if one.pos_ == "ADJ" and one.lower_ in BAD and predicate:
            return child(about, *SUBJECTS)
    return None


def _is_spoken(about: "Token") -> bool:
    # `he is right to raise it` praises the raising.
    said = SPEAKING_VERBS - {"do", "make", "put"}
    return about.dep_ == "xcomp" and about.lemma_ in said


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
