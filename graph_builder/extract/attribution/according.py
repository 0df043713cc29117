"""Cues that are phrases: according to X, in X's view."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.grammar import child
from graph_builder.extract.attribution.stretch import Limits, Stretch

if TYPE_CHECKING:
    from spacy.tokens import Token

    Found = tuple[str, tuple["Token", ...], Stretch]

LONGEST_BACK = 3
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
    if source is None or points_back(token):
        return None
    stretch = _around(phrase, _name_end(source, phrase.right_edge.i), limits)
    return ("according-to", (source,), stretch) if stretch is not None else None


def points_back(token: "Token") -> bool:
    """Whether it is 'That's according to X', which tells the sentence before it."""
    if token.lower_ != "according":
        return False
    sentence = token.sent
    is_near = token.i - sentence.start <= LONGEST_BACK
    return is_near and sentence[0].lower_ in {"that", "this"}


def _viewer(view: "Token") -> "Token | None":
    """Return whose view: X in 'X's view' and 'the view of X'."""
    owner = child(view, "poss")
    preposition = child(view, "prep")
    if owner is None and preposition is not None and preposition.lower_ == "of":
        owner = child(preposition, "pobj")
    return owner


def _clause_start(phrase: "Token") -> int:
    """Return where the relative clause begins that the phrase ends, else 0."""
    clause = phrase.head
    while clause.dep_ in {"acomp", "attr", "conj", "prep", "pobj"}:
        clause = clause.head
    return clause.left_edge.i if clause.dep_ == "relcl" else 0


def _name_end(source: "Token", right: int) -> int:
    """Return where the name behind 'consumer champion, X,' ends, else `right`.

    Parsers see no apposition where the noun has no article.
    """
    behind = source.doc[right + 1 : right + 2]
    if source.pos_ != "NOUN" or child(source, "det", "poss") or behind.text != ",":
        return right
    last = right + 1
    while last + 1 < len(source.doc) and source.doc[last + 1].pos_ == "PROPN":
        last += 1
    return last if last > right + 1 else right


def _around(phrase: "Token", right: int, limits: Limits) -> Stretch | None:
    """Return the clause that a phrase set off by commas stands before, after or in."""
    left = phrase.left_edge.i
    if left - limits.first <= 1:
        first = right + 1
        if first < limits.last and phrase.doc[first].text == ",":
            first += 1
        return Stretch("clause", first, limits.last) if first < limits.last else None
    if limits.last - right <= 2:
        return Stretch("preposed", max(limits.first, _clause_start(phrase)), left - 1)
    return Stretch("parenthesis", limits.first, limits.last)
