"""The reason that words give for a side: because …, since …, on the grounds that …."""

from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.grammar import child, clause_of, extent
from graph_builder.extract.stances.held import span_between
from graph_builder.extract.stances.sides import Side
from graph_builder.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

CLAUSES = frozenset({"advcl", "ccomp", "acl", "relcl", "conj"})
# `has opposed it since it closed` says when, not why.
_TIMED = frozenset({"have", "has", "had", "'ve", "\u2019ve", "ever"})
_OPENERS = frozenset({"because", "since", "that", "of"})
_GROUNDS = frozenset({"ground", "grounds", "basis", "reason", "reasons"})


def find_reason(passage: ParsedPassage, side: Side) -> Span | None:
    """Return the reason given for `side`, without its `because`; None where none is."""
    clause: Token | None = clause_of(side.cue)
    while clause is not None:
        for one in clause.subtree:
            reason = _reason(one, clause)
            if reason is not None and not _holds(reason, side):
                first, last = extent(reason)
                while first < last and passage.doc[first].lower_ in _OPENERS:
                    first += 1
                return span_between(passage, first, last)
        clause = clause.head if clause.head != clause else None
    return None


def _reason(token: "Token", clause: "Token") -> "Token | None":
    word = token.lower_
    if word in {"because", "since"} and token.dep_ == "mark":
        said = token.head
        timed = word == "since" and _is_timed(said, clause)
        return None if timed or said.dep_ not in CLAUSES else said
    if word == "because" and token.dep_ in {"prep", "pcomp"}:
        return _behind_of(token) or child(token, "pobj")
    if word in _GROUNDS and token.head.lower_ in {"on", "for"}:
        return child(token, "acl", "ccomp", "relcl") or _behind_of(token)
    if word == "given" and token.dep_ in {"prep", "advcl", "mark"}:
        return child(token, "ccomp", "pcomp", "pobj", "dobj")
    return None


def _behind_of(token: "Token") -> "Token | None":
    for one in token.children:
        if one.lower_ == "of":
            return child(one, "pobj", "pcomp")
    return None


def _is_timed(said: "Token", clause: "Token") -> bool:
    helpers = {one.lower_ for one in clause.children}
    return bool(helpers & _TIMED) or said.tag_ == "CD"


def _holds(reason: "Token", side: Side) -> bool:
    """Whether the side itself stands in the words of the reason."""
    first, last = extent(reason)
    return first <= side.cue.i <= last
