"""Sides taken by a question that demands: `Will the Minister stop …?`."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import is_polar_question
from graph_builder.extract.stances.grammar import SUBJECTS, child, extent
from graph_builder.extract.stances.sides import Side, Target, follow, signed
from graph_builder.extract.words import word_set
from graph_builder.model import Explicitness

if TYPE_CHECKING:
    from spacy.tokens import Token

# Doing these is only talking: a plain question, no demand.
ASKED_ONLY = word_set(
    """
    confirm tell explain say outline update set join give agree accept acknowledge
    comment clarify inform describe be have know think recognise admit share
    estimate assess indicate state specify advise help want like remember welcome
    provide meet
    """
)
# Being asked to do these asks for what they govern.
GRANTING = word_set(
    """
    ensure guarantee commit promise pledge undertake recommend urge agree
    """
)
GRANTED_NOUNS = word_set(
    """
    assurance assurances guarantee guarantees commitment reassurance
    """
)
UNASKED = frozenset({"i", "we", "there"})
CONCEDING = word_set("agree accept recognise acknowledge concede")


def find_demands(token: "Token") -> Iterator[Side]:
    """Yield the side that a question takes which asks for a deed, not for news."""
    if token.dep_ != "ROOT" or not is_polar_question(token):
        return
    if child(token, "neg") is not None:
        return
    modal = next((one for one in token.children if one.dep_ == "aux"), None)
    subject = child(token, *SUBJECTS)
    if modal is None or subject is None:
        return
    target = _demanded(token, modal.lower_, subject.lower_)
    if target is None:
        return
    yield Side(
        f"question/{modal.lower_}",
        signed(-1 if target.is_turned else 1),
        token,
        target.first,
        target.last,
        0.75,
        None,
        None,
        Explicitness.IMPLICIT,
    )


def _demanded(token: "Token", modal: str, subject: str) -> Target | None:
    lemma = token.lemma_
    if modal == "may" and subject in {"i", "we"}:
        granted = child(token, "dobj")
        if granted is not None and granted.lower_ in GRANTED_NOUNS:
            return _content(granted)
        return None
    if modal not in {"will", "would", "can", "could"} or subject in UNASKED:
        return None
    if lemma in {"give", "provide"}:
        granted = child(token, "dobj")
        if granted is not None and granted.lower_ in GRANTED_NOUNS:
            return _content(granted)
    return _deed(token) if modal == "will" else None


def _deed(token: "Token") -> Target | None:
    lemma = token.lemma_
    if lemma in GRANTING and lemma not in CONCEDING:
        return _content(token)
    if lemma in ASKED_ONLY or _is_bare(token):
        return None
    return follow(token)


def _is_bare(token: "Token") -> bool:
    """Whether what is asked for was said before: `Will she do so?`."""
    return token.lemma_ == "do" and any(
        one.lower_ in {"so", "that", "this", "it", "likewise"} for one in token.children
    )


def _content(token: "Token") -> Target:
    inner = child(token, "ccomp", "xcomp", "acl", "relcl")
    if inner is None:
        first, last = extent(token)
        return Target(first, last)
    return follow(inner)
