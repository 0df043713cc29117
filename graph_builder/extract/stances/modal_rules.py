"""Sides taken by what should be, must be, is needed, and will be done."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.grammar import (
    SUBJECTS,
    child,
    extent,
    is_asked,
    is_negated,
    is_polar_question,
    subject_of,
)
from graph_builder.extract.stances.sides import Side, Target, follow, signed
from graph_builder.extract.stances.words import (
    ASIDE_VERBS,
    ENDING_VERBS,
    FIRST_PERSON,
    SPEAKING_VERBS,
    TALKING_VERBS,
)
from graph_builder.extract.words import word_set
from graph_builder.model import Explicitness

if TYPE_CHECKING:
    from spacy.tokens import Token

OUGHT = {"should": 0.85, "must": 0.8, "ought": 0.85, "shall": 0.6}
WILLING = frozenset({"will", "'ll", "\u2019ll", "wo"})
CANNOT = word_set(
    """
    accept support allow afford tolerate continue go justify ignore endorse condone
    stand wait agree
    """
)
KNOWING_VERBS = word_set("know understand remember recall see hear note bear")
# First-person deeds that are policy, not conversation.
DEEDS = word_set(
    """
    launch introduce invest set put establish implement increase expand fund create
    extend publish order commission ban legislate reform strengthen recruit train
    deliver protect ensure improve support challenge scrap abolish monitor oppose
    introduce bring fight vote table resign veto repeal reverse
    """
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
        return 0.75
    return None


def _need(head: "Token") -> float | None:
    if head.lower_ == "ought":
        return 0.85
    subject = subject_of(head)
    ours = subject is not None and subject.lower_ in FIRST_PERSON
    if is_negated(head) or (ours and head.tag_ == "VBD"):
        return None
    if head.lemma_ == "need":
        return 0.75
    return 0.6 if head.lemma_ == "have" and ours else None


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
    return is_asked(token) or (is_polar_question(verb) and not _is_urged(verb))


def _is_urged(verb: "Token") -> bool:
    before = verb.doc[verb.sent.start : verb.i]
    return any(one.lower_ == "surely" for one in before)


def _proposed(token: "Token", sign: int) -> Target:
    if token.lemma_.lower() in ENDING_VERBS:
        return follow(token)
    if token.lower_ in {"needed", "required"}:
        subject = child(token, *SUBJECTS)
        if subject is not None:
            return follow(subject)
    first, last = extent(token)
    if sign < 0:
        # What should not be is the words behind the `not`.
        helpers = [one.i for one in token.children if one.dep_ in {"aux", "neg"}]
        first = max([i for i in helpers if i < token.i], default=token.i - 1) + 1
    return Target(first, last)


def find_commitments(token: "Token") -> Iterator[Side]:
    """Yield the side that `we will …` and `we are …ing` take on what is done."""
    kind = _deed(token) if token.pos_ in {"VERB", "AUX"} else None
    subject = subject_of(token) if kind else None
    if kind is None or subject is None or subject.dep_ not in {"nsubj", "nsubjpass"}:
        return
    if is_asked(token) or is_polar_question(token):
        return
    if subject.lower_ == "i" and token.lemma_.lower() not in DEEDS:
        return
    negated = is_negated(token) or (token.dep_ == "xcomp" and is_negated(token.head))
    target = follow(token)
    sign = -1 if negated != target.is_turned else 1
    yield Side(
        f"commitment/{kind}",
        signed(sign),
        token,
        target.first,
        target.last,
        0.75 if kind == "will" else 0.65,
        subject,
        None,
        Explicitness.EXPLICIT if kind == "will" else Explicitness.IMPLICIT,
    )


def _deed(token: "Token") -> str | None:
    lemma = token.lemma_.lower()
    words = {one.lower_ for one in token.children if one.dep_ == "aux"}
    given = child(token, "dobj")
    if given is not None and given.lower_ == "way":
        return None
    if words & WILLING and lemma not in TALKING_VERBS:
        return "will"
    if token.dep_ == "xcomp" and token.head.lemma_ in {"go", "continue"}:
        outer = {one.lower_ for one in token.head.children if one.dep_ == "aux"}
        will = outer & (WILLING | {"am", "are", "'re", "\u2019re", "is"})
        return "will" if will and lemma not in TALKING_VERBS else None
    progressive = words & {"am", "are", "'re", "\u2019re"}
    if progressive and token.tag_ == "VBG" and is_negated(token):
        return None if lemma in SPEAKING_VERBS | {"go"} else "denial"
    if (
        lemma in DEEDS
        and token.tag_ in {"VBG", "VBN"}
        and words
        & {
            "am",
            "are",
            "'re",
            "\u2019re",
            "have",
            "'ve",
            "\u2019ve",
            "has",
            "is",
        }
    ):
        return "doing"
    return None


def find_refusals(token: "Token") -> Iterator[Side]:
    """Yield the side of `cannot accept …` and of `have no plans to …`."""
    if token.dep_ == "dobj" and token.lemma_ in {"plan", "intention", "desire", "wish"}:
        refused = child(token, "acl", "prep")
        determiner = child(token, "det")
        if refused is None or determiner is None or determiner.lower_ != "no":
            return
        target = follow(refused)
        yield Side(
            "refusal/no-plans",
            signed(1 if target.is_turned else -1),
            token,
            target.first,
            target.last,
            0.85,
            subject_of(token.head),
        )
