"""Sides taken by what will be done, is being done, or is planned by nobody."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import is_asked, is_polar_question
from graph_builder.extract.stances.grammar import child, subject_of
from graph_builder.extract.stances.negation import is_negated
from graph_builder.extract.stances.sides import Side, follow, signed
from graph_builder.extract.stances.words import (
    ADDRESSED,
    SPEAKING_VERBS,
    TALKING_VERBS,
)
from graph_builder.extract.words import word_set
from graph_builder.model import Explicitness

if TYPE_CHECKING:
    from spacy.tokens import Token


WILLING = frozenset({"will", "'ll", "\u2019ll", "wo"})
SURE = {"will": 0.75, "doing": 0.65, "denial": 0.55}
# First-person deeds that are policy, not conversation.
DEEDS = word_set(
    """
    launch introduce invest set put establish implement increase expand fund create
    extend publish order commission ban legislate reform strengthen recruit train
    deliver protect ensure improve support challenge scrap abolish monitor oppose
    introduce bring fight vote table resign veto repeal reverse impose build spend
    cut reduce raise tackle pilot
    """
)


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
        SURE[kind],
        subject,
        None,
        Explicitness.EXPLICIT if kind == "will" else Explicitness.IMPLICIT,
    )


def _deed(token: "Token") -> str | None:
    lemma = token.lemma_.lower()
    words = {one.lower_ for one in token.children if one.dep_ == "aux"}
    given = child(token, "dobj")
    if given is not None and given.lower_ in ADDRESSED | {"way"}:
        return None
    if lemma == "set" and child(token, "prt") is not None:
        return None
    if words & WILLING and lemma not in TALKING_VERBS:
        return "will"
    if token.dep_ == "xcomp" and token.head.lemma_ in {"go", "continue"}:
        outer = {one.lower_ for one in token.head.children if one.dep_ == "aux"}
        will = outer & (WILLING | {"am", "are", "'re", "\u2019re", "is"})
        return "will" if will and lemma not in TALKING_VERBS else None
    if "would" in words:
        return None
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
