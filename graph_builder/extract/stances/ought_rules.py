"""Sides taken by what should be, must be and is needed."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import is_asked, is_polar_question
from graph_builder.extract.stances.grammar import SUBJECTS, child, extent, subject_of
from graph_builder.extract.stances.negation import is_negated
from graph_builder.extract.stances.sides import Side, Target, follow, signed
from graph_builder.extract.stances.words import (
    ASIDE_VERBS,
    CEASING_VERBS,
    ENDING_VERBS,
    FIRST_PERSON,
)
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

OUGHT = {"should": 0.85, "must": 0.8, "ought": 0.85}
KNOWING_VERBS = word_set(
    "know understand remember recall see hear note bear forget underestimate"
)


def find_oughts(token: "Token") -> Iterator[Side]:
    """Yield the side that `should`, `must` or `needs to` before `token` takes."""
    strength = _obligation(token)
    if strength is None or _is_exempt(token):
        return
    sign = -1 if is_negated(token) else 1
    target = _proposed(token, sign)
    if target.is_turned:
        sign = -sign
    yield Side(
        "ought/not" if sign < 0 else "ought",
        signed(sign),
        token,
        target.first,
        target.last,
        strength,
    )


def _obligation(token: "Token") -> float | None:
    for one in token.children:
        if one.dep_ == "aux" and one.lower_ in OUGHT and not _is_past_guess(token, one):
            return OUGHT[one.lower_]
    if token.dep_ == "xcomp" and token.head.pos_ in {"VERB", "AUX"}:
        return _need(token.head)
    if token.lower_ == "needed" and child(token, "auxpass") is not None:
        subject = child(token, *SUBJECTS)
        return None if subject is None or subject.tag_ == "WDT" else 0.75
    return None


def _need(head: "Token") -> float | None:
    if head.lower_ == "ought":
        return 0.85
    subject = subject_of(head)
    ours = subject is not None and subject.lower_ in FIRST_PERSON
    if is_negated(head) or (ours and head.tag_ in {"VBD", "VBG"}):
        return None
    if head.lemma_ == "need":
        return 0.75
    exists = child(head, "expl") is not None
    return 0.6 if head.lemma_ == "have" and (ours or exists) else None


def _is_past_guess(token: "Token", modal: "Token") -> bool:
    guessed = token.lemma_ == "be" and child(token, "acomp") is not None
    return modal.lower_ == "must" and (
        guessed
        or any(one.dep_ == "aux" and one.lower_ == "have" for one in token.children)
    )


def _is_exempt(token: "Token") -> bool:
    verb = token.head if token.dep_ == "xcomp" else token
    if "relcl" in {token.dep_, verb.dep_} or token.lemma_ in KNOWING_VERBS:
        return True
    subject = subject_of(token)
    first_person = subject is not None and subject.lower_ in FIRST_PERSON
    if first_person and token.lemma_.lower() in ASIDE_VERBS:
        return True
    if subject is not None and subject.lower_ == "i":
        # What one has to do oneself is no policy.
        return True
    return is_asked(token) or (is_polar_question(verb) and not _is_urged(verb))


def _is_urged(verb: "Token") -> bool:
    before = verb.doc[verb.sent.start : verb.i]
    return any(one.lower_ == "surely" for one in before)


def _ceased(token: "Token") -> "Token | None":
    """Return what should come to an end of itself: `the delays must stop`."""
    if token.lemma_.lower() not in CEASING_VERBS:
        return None
    if child(token, "dobj", "nsubjpass", "ccomp", "xcomp") is not None:
        return None
    subject = subject_of(token)
    return subject if subject is not None and subject.pos_ != "PRON" else None


def _with_subject(token: "Token", first: int) -> int:
    """Return where the words start that say who needs to: `the ward needs to close`."""
    subject = child(token.head, *SUBJECTS)
    if subject is None or subject.pos_ == "PRON" or subject.i > token.i:
        return first
    return extent(subject)[0]


def _proposed(token: "Token", sign: int) -> Target:
    ceased = _ceased(token)
    if ceased is not None:
        return follow(ceased, turned=True)
    if token.lemma_.lower() in ENDING_VERBS:
        return follow(token)
    if token.lower_ in {"needed", "required"}:
        subject = child(token, *SUBJECTS)
        if subject is not None:
            return follow(subject)
    first, last = extent(token)
    if sign > 0 and token.dep_ == "xcomp":
        first = _with_subject(token, first)
    if sign < 0:
        # What should not be is the words behind the `not`.
        helpers = [one.i for one in token.children if one.dep_ in {"aux", "neg"}]
        first = max([i for i in helpers if i < token.i], default=token.i - 1) + 1
    return Target(first, last)
