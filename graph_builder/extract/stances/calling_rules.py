"""Sides taken by calling something good or bad: `branded it a scandal`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.evaluation_filters import is_misfortune
from graph_builder.extract.stances.evaluations import STRONG_BAD
from graph_builder.extract.stances.grammar import child
from graph_builder.extract.stances.sides import Side, follow, signed
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token


CALLING_VERBS = word_set("call describe brand label consider find think")


def call_names(token: "Token", sign: int) -> Iterator[Side]:
    """Yield the side that the good or bad name `token`, of sign `sign`, takes."""
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
        if is_misfortune(head):
            return
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
        target = follow(subject)
        yield Side(
            f"evaluation/found-{token.lower_}",
            signed(-sign if target.is_turned else sign),
            token,
            target.first,
            target.last,
            0.75,
        )
