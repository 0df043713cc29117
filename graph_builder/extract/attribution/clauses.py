"""Where the reported clause to the right of a cue begins."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.grammar import SUBJECTS
from graph_builder.extract.marks import ALL_MARKS, OPENING_MARKS
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token

    Starts = Iterator[tuple[str, int]]

CONJUNCTIONS = frozenset({"and", "but", "or", "nor", "yet", "so"})
ASKED = frozenset({"whether", "how", "why"})
# What these open is when, why or under which condition something was said.
CIRCUMSTANCES = word_set(
    "as when while after before since because if although though until unless once"
    " whenever whereas despite where"
)
STOPS = frozenset(":;" + OPENING_MARKS)
LONGEST_ADDRESS = 40
LONGEST_ASIDE = 12
TENSED = frozenset({"VBD", "VBZ", "VBP"})


def find_clauses(verb: "Token", right: list["Token"]) -> "Starts":
    """Yield the clauses that the parse, or a 'that', makes the cue's own."""
    for clause in right:
        if clause.dep_ == "ccomp":
            yield "clause", _skip_that(clause.left_edge, verb)
    that = _following_that(verb)
    if that is not None:
        yield "clause", _skip_aside(verb, that.i + 1)


def find_loose_clauses(verb: "Token", right: list["Token"]) -> "Starts":
    """Yield clauses that the parse does not call the cue's complement."""
    for clause in right:
        is_asked = clause.left_edge.lower_ in ASKED
        if clause.dep_ in {"advcl", "xcomp", "acl"} and is_asked:
            yield "clause", clause.left_edge.i
    if not any(c.dep_ in SUBJECTS and c.i < verb.i for c in verb.children):
        return
    for clause in right:
        is_loose = clause.dep_ in {"advcl", "conj", "parataxis"}
        if is_loose and (_is_whole(clause) or _robs_object(clause, verb)):
            yield "clause", verb.i + 1


def _robs_object(clause: "Token", verb: "Token") -> bool:
    """Whether what parses as the cue's object is the subject of a bare clause.

    'She maintained changes to the bands represented a good deal.'
    """
    taken = next((c for c in verb.children if c.dep_ == "dobj"), None)
    if taken is None or clause.left_edge != clause or clause.dep_ != "advcl":
        return False
    is_behind = taken.right_edge.i + 1 == clause.i and taken.left_edge.i == verb.i + 1
    return is_behind and clause.tag_ in TENSED


def _is_whole(clause: "Token") -> bool:
    """Whether a clause has a subject and no comma or conjunction parts it off."""
    before = clause.doc[clause.left_edge.i - 1]
    if before.is_punct or before.lower_ in CONJUNCTIONS:
        return False
    if clause.left_edge.lower_ in CIRCUMSTANCES:
        return False
    return any(c.dep_ in {*SUBJECTS, "nsubjpass", "expl"} for c in clause.children)


def _skip_that(edge: "Token", verb: "Token") -> int:
    start = max(edge.i, verb.i + 1)
    is_that = verb.doc[start].lower_ == "that" and _opens_clause(verb.doc[start])
    return _skip_aside(verb, start + 1) if is_that else start


def _skip_aside(verb: "Token", start: int) -> int:
    """Return where the clause begins behind ', as others said,' when that opens it."""
    words = verb.doc[start : start + LONGEST_ASIDE]
    if len(words) < 3 or words[0].text != "," or words[1].lower_ != "as":
        return start
    return next((t.i + 1 for t in words[2:] if t.text == ","), start)


def _following_that(verb: "Token") -> "Token | None":
    """Return the 'that' which only an addressee or a time parts from `verb`."""
    for token in verb.doc[verb.i + 1 : verb.i + LONGEST_ADDRESS]:
        if token.lower_ == "that":
            # Of 'telling staff that' parsers may make 'that' a second object.
            is_second = token.dep_ == "dobj" and token.head == verb
            is_mark = token.dep_ == "mark" or is_second or _opens_clause(token)
            return token if is_mark else None
        if token.pos_ in {"VERB", "AUX"} or token.text in STOPS:
            return None
    return None


def _opens_clause(that: "Token") -> bool:
    """Whether 'that' is no relative: in 'areas that are' a verb would follow."""
    if that.dep_ == "det" and that.head.dep_ == "dobj":
        # 'confirmed that commitment'
        return False
    following = that.doc[that.i + 1 : that.i + 4]
    words = (t for t in following if not t.is_punct and t.text not in ALL_MARKS)
    word = next((t for t in words if t.pos_ != "ADV"), None)
    if word is None or word.pos_ in {"VERB", "AUX", "CCONJ"}:
        return that.dep_ == "mark"
    # 'acknowledges that, as others said, it fails'
    return word.pos_ != "ADP" or following[0].text == "," or that.dep_ == "mark"
