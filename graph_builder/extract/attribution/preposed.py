"""Content before its cue, or around it: 'It failed, X said', 'It, X said, failed'."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import CUES
from graph_builder.extract.attribution.extent import SET_APART
from graph_builder.extract.attribution.grammar import SUBJECTS, lemma_of
from graph_builder.extract.attribution.stretch import Limits, Stretch
from graph_builder.extract.marks import CLOSING_DOUBLE, CLOSING_MARKS, DASHES

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SPOKEN_TO = frozenset({"dobj", "dative", "pobj", "npadvmod", "prep", "advmod"})
NO_STATEMENT = frozenset({"ADP", "SCONJ", "ADV", "VERB"})
NEW_CLAUSES = frozenset({"and", "but", "who", "which", *SET_APART})
# The cue tells the sentence, or stands in it as an aside.
TELLING = frozenset({"ROOT", "parataxis", "conj", "ccomp"})
LOOSE = frozenset({"PUNCT", "ADP", "SCONJ", "ADV", "CCONJ", "X", "SPACE"})
SHORTEST = 3
CLOSING_DOUBLES = '"' + CLOSING_DOUBLE


def find_preposed(verb: "Token", limits: Limits) -> Stretch | None:
    """Return the clause before ', X said', or around it when it goes on after.

    None where a colon shows that the words come later, or where what stands before is
    no clause ('In reply, X said').
    """
    if verb.dep_ not in TELLING:
        return None
    doc = verb.doc
    left, right = _cue_phrase(verb)
    while left < verb.i and doc[left].is_punct:
        left += 1
    if right < limits.last and doc[right + 1].text == ":":
        return None
    comma = _comma_before(doc, left)
    if comma <= limits.first:
        return None
    after = right + 1
    if after < limits.last and doc[after].text == "," and _goes_on(doc[after + 1]):
        return Stretch("parenthesis", limits.first, limits.last)
    goes_on = after < limits.last and doc[after].pos_ not in LOOSE
    if comma - limits.first < SHORTEST or goes_on:
        return None
    if not _is_clause(doc, limits.first, comma, is_last=after >= limits.last):
        return None
    return Stretch("preposed", limits.first, comma - 1)


def _comma_before(doc: "Doc", left: int) -> int:
    """Return where the comma before token `left` is, or a closing mark's; else -1."""
    at = left - 1
    if at > 0 and doc[at].text in CLOSING_MARKS and doc[at - 1].text == ",":
        return at
    if at > 0 and doc[at].text in CLOSING_DOUBLES and doc[at - 1].is_alpha:
        # 'It was a "mess" Mr Dunn told them.'
        return at + 1
    return at if at > 0 and (doc[at].text == "," or doc[at].text in DASHES) else -1


def _is_clause(doc: "Doc", first: int, end: int, *, is_last: bool) -> bool:
    """Whether the words say something: a headline may do so without a verb."""
    words = doc[first:end]
    if any(t.dep_ in {*SUBJECTS, "nsubjpass", "expl"} for t in words):
        return True
    return is_last and words[0].pos_ not in NO_STATEMENT


def _goes_on(token: "Token") -> bool:
    return token.lower_ not in NEW_CLAUSES and lemma_of(token) not in CUES


def _cue_phrase(verb: "Token") -> tuple[int, int]:
    """Return the first and last token of the cue with its subject and addressee."""
    members = [verb]
    for part in verb.children:
        if part.dep_ in SUBJECTS:
            members.extend(part.subtree)
        elif part.dep_ in {"aux", "neg"}:
            members.append(part)
        elif part.i > verb.i and part.dep_ in SPOKEN_TO:
            members.extend(part.subtree)
    return min(m.i for m in members), max(m.i for m in members)
