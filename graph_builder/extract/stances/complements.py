"""What a word of attitude governs: the words that a side is taken on."""

from typing import TYPE_CHECKING

from graph_builder.extract.stances.attitudes import Attitude
from graph_builder.extract.stances.grammar import SUBJECTS, child
from graph_builder.extract.stances.negation import is_negated

if TYPE_CHECKING:
    from spacy.tokens import Token

REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves", "that"})
DEEDS = frozenset({"xcomp", "ccomp", "advcl", "acl", "relcl"})
PREPOSITIONS = frozenset({"prep", "agent", "prt", "dative"})


def find_complement(token: "Token", attitude: Attitude) -> "Token | None":
    """Return the head of the words that `token` takes its side on; None for none."""
    # `urged the board to act` takes a side on the deed, not on the board.
    clause = _clause(token, attitude)
    if clause is not None:
        return clause
    if "dobj" in attitude.takes:
        found = child(token, "dobj", "nsubjpass")
        if found is not None and found.lower_ not in REFLEXIVES:
            return found
    return _governed(token, attitude)


def _clause(token: "Token", attitude: Attitude) -> "Token | None":
    clause = _misparsed(token) or child(token, "ccomp", "xcomp")
    if "other" in attitude.takes:
        return _told(token)
    if clause is None or clause.i < token.i:
        return None
    if "doubted" in attitude.takes:
        return clause if is_negated(token) and not is_negated(clause) else None
    return clause if "clause" in attitude.takes else None


def _misparsed(token: "Token") -> "Token | None":
    # `we oppose scrapping it` is parsed as if `oppose` helped `scrapping`.
    head = token.head
    is_helper = token.dep_ == "aux" and head.tag_ == "VBG"
    return head if is_helper and head.i > token.i else None


def _told(token: "Token") -> "Token | None":
    """Return what somebody else is called on to do: `called on the board to act`."""
    asked = child(token, "dobj")
    if asked is not None and asked.lower_ == "leave":
        return None
    for one in token.children:
        if one.dep_ == "prep" and one.lower_ in {"on", "upon", "to"}:
            asked = child(one, "pobj") or asked
    near: tuple[Token, ...] = (
        *token.children,
        *(asked.children if asked is not None else ()),
    )
    for clause in near:
        marker = child(clause, "aux")
        own = child(clause, *SUBJECTS) or asked
        infinitive = marker is not None and marker.lower_ == "to"
        if clause.dep_ in DEEDS and infinitive and own is not None:
            return clause
    return None


def _governed(token: "Token", attitude: Attitude) -> "Token | None":
    governed = child(token, "dobj")
    below = [] if governed is None else list(governed.children)
    for one in (*token.children, *below):
        if one.lower_ not in attitude.takes or one.i < token.i:
            continue
        if one.dep_ == "mark":
            return one.head
        found = child(one, "pobj", "pcomp") if one.dep_ in PREPOSITIONS else None
        if found is None and one.dep_ == "prt":
            found = governed or child(token, "xcomp", "ccomp")
        if found is not None:
            return found
    return _marked(token, attitude)


def _marked(token: "Token", attitude: Attitude) -> "Token | None":
    # `called for the plan to be dropped`: `for` is then the clause's own mark.
    for one in token.children:
        mark = child(one, "mark")
        if mark is not None and one.i > token.i and mark.lower_ in attitude.takes:
            return one
    return None
