"""Sides taken by an effect: `the cuts undermine …`, `a ban would protect …`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import is_asked, is_polar_question
from graph_builder.extract.stances.attitudes import VERBS
from graph_builder.extract.stances.evaluations import HARMING_VERBS, HELPING_VERBS
from graph_builder.extract.stances.grammar import child
from graph_builder.extract.stances.negation import is_negated
from graph_builder.extract.stances.sides import Side, follow, signed
from graph_builder.extract.stances.words import FIRST_PERSON
from graph_builder.model import Explicitness

if TYPE_CHECKING:
    from spacy.tokens import Token


def _clause(token: "Token") -> "Token | None":
    return child(token, "xcomp", "ccomp")


def _fails(token: "Token") -> bool:
    """Whether somebody or some duty is failed; failing to take a side is no such."""
    deed = child(token, "xcomp")
    if deed is not None:
        return deed.lemma_ not in VERBS and token.dep_ in {"ROOT", "ccomp", "conj"}
    return child(token, "dobj") is not None


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
    if lemma == "fail" and not _fails(token):
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
