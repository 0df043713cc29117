"""Sides taken by an effect: `the cuts undermine …`, `a ban would protect …`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import (
    is_asked,
    is_in_question,
    is_polar_question,
)
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


def _reproaches(token: "Token", sign: int) -> bool:
    # `Why has the board wasted a year?` says that it has.
    if sign > 0 or not is_in_question(token):
        return False
    openers = {one.lower_ for one in (*token.lefts, *token.head.lefts)}
    return "why" in openers


def find_effects(token: "Token") -> Iterator[Side]:
    """Yield the side that saying what X does for good or ill takes on X."""
    sign = _sign(token) if token.pos_ == "VERB" else 0
    about = _author(token) if sign else None
    if about is None or about.lower_ in FIRST_PERSON:
        return
    if (is_asked(token) and not _reproaches(token, sign)) or is_polar_question(token):
        return
    if is_negated(token):
        if sign < 0:
            return
        sign = -1
    target = follow(about)
    yield Side(
        rule=f"effect/{token.lemma_.lower()}",
        stance=signed(-sign if target.is_turned else sign),
        cue=token,
        first=target.first,
        last=target.last,
        sure=0.65,
        explicitness=Explicitness.IMPLICIT,
    )


def _sign(token: "Token") -> int:
    lemma = token.lemma_.lower()
    if lemma == "help":
        # `which helped me find it` only tells a story.
        return 0 if token.dep_ == "relcl" or _clause(token) is None else 1
    if lemma == "fail":
        return -1 if _fails(token) else 0
    return (lemma in HELPING_VERBS) - (lemma in HARMING_VERBS)


def _author(token: "Token") -> "Token | None":
    """Return what has the effect: the subject, but what X benefits from for `X`."""
    if token.lemma_.lower() == "benefit":
        source = next((one for one in token.children if one.lower_ == "from"), None)
        return None if source is None else child(source, "pobj", "pcomp")
    subject = child(token, "nsubj", "csubj")
    if subject is not None and subject.tag_ in {"WP", "WDT"}:
        return token.head if token.dep_ == "relcl" else None
    return subject
