"""Cues that are phrases: according to X, in X's view."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.grammar import child
from graph_builder.extract.attribution.stretch import Limits, Stretch

if TYPE_CHECKING:
    from spacy.tokens import Token

    Found = tuple[str, tuple["Token", ...], Stretch]

VIEWS = frozenset({"view", "words", "opinion"})


def find_according(token: "Token", limits: Limits) -> "Found | None":
    """Return the report of 'according to X' or 'in X's view'; None for other words."""
    if token.lower_ == "according":
        preposition = child(token, "prep")
        source = child(preposition, "pobj") if preposition is not None else None
        phrase = token
    elif token.lower_ in VIEWS and token.dep_ == "pobj":
        source, phrase = _viewer(token), token.head
        if phrase.lower_ != "in":
            return None
    else:
        return None
    if source is None:
        return None
    stretch = _around(phrase, limits)
    return ("according-to", (source,), stretch) if stretch is not None else None


def _viewer(view: "Token") -> "Token | None":
    """Return whose view: X in 'X's view' and 'the view of X'."""
    owner = child(view, "poss")
    preposition = child(view, "prep")
    if owner is None and preposition is not None and preposition.lower_ == "of":
        owner = child(preposition, "pobj")
    return owner


def _around(phrase: "Token", limits: Limits) -> Stretch | None:
    """Return the clause that a phrase set off by commas stands before, after or in."""
    left, right = phrase.left_edge.i, phrase.right_edge.i
    if left - limits.first <= 1:
        first = right + 1
        if first < limits.last and phrase.doc[first].text == ",":
            first += 1
        return Stretch("clause", first, limits.last) if first < limits.last else None
    if limits.last - right <= 2:
        return Stretch("preposed", limits.first, left - 1)
    return Stretch("parenthesis", limits.first, limits.last)
