"""How far the content of a cue reaches before the narrator goes on."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.answers import find_answers
from graph_builder.extract.attribution.asides import absolute_from
from graph_builder.extract.attribution.cues import CUES, Cue, CueKind
from graph_builder.extract.attribution.grammar import (
    SUBJECTS,
    child,
    climb,
    is_out_of_step,
    is_passive,
    lemma_of,
)
from graph_builder.extract.attribution.occasions import find_occasions
from graph_builder.extract.attribution.stretch import Limits
from graph_builder.extract.attribution.subjects import find_agent
from graph_builder.extract.marks import CLOSING_MARKS

if TYPE_CHECKING:
    from spacy.tokens import Token

OWN_CLAUSES = frozenset({"relcl", "acl", "advcl", "pcomp"})
TENSED = frozenset({"VBD", "VBZ", "VBP"})
SET_APART = frozenset(
    {"while", "whereas", "after", "before", "as", "when", "following", "although"}
)


def furthest(verb: "Token", limits: Limits) -> int:
    """Return the last token that the content may reach.

    A cue in a clause of its own (who said, after advisers said) ends with its clause.
    """
    last = limits.last
    for token in (verb, *climb(verb)):
        is_before = token.dep_ == "ccomp" and token.head.i > token.i
        if is_before or token.dep_ in OWN_CLAUSES:
            last = min(last, token.right_edge.i)
        if token.dep_ not in {"conj", "xcomp", "ccomp"}:
            break
    return max(last, verb.i)


def last_of(verb: "Token", start: int, last: int) -> int:
    """Return the last token before another clause of the narrator's begins."""
    cuts = [last + 1]
    for head in (verb, *climb(verb)):
        for clause in head.children:
            begins = clause.left_edge.i
            if begins > start and clause.i > start and _is_apart(clause, verb):
                cuts.append(begins)
    cuts.extend(_asides(verb, start, last))
    cuts.extend(find_occasions(verb, start, last))
    cuts.extend(find_answers(verb, start, last))
    agent = find_agent(verb) if is_passive(verb) else None
    if agent is not None and agent.i > start:
        cuts.append(agent.i)
    return min(cuts) - 1


def _is_apart(clause: "Token", verb: "Token") -> bool:
    if clause.pos_ not in {"VERB", "AUX"} or clause == verb:
        return False
    if clause.dep_ == "conj":
        return _is_narrated(clause, verb)
    if clause.dep_ != "advcl":
        return False
    is_cue = lemma_of(clause) in CUES and clause.tag_ == "VBG"
    is_parted = _has_comma(clause) or _tells_apart(clause)
    return is_cue or (is_parted and _has_mark(clause))


def _tells_apart(clause: "Token") -> bool:
    """Whether the clause tells what somebody else said: 'while Y said it passed'."""
    cue = CUES.get(lemma_of(clause))
    is_speech = cue is not None and cue.kind is CueKind.SPEECH
    return is_speech and clause.left_edge.lower_ in {"while", "whereas"}


def _has_comma(clause: "Token") -> bool:
    return clause.left_edge.i > 0 and clause.left_edge.nbor(-1).text == ","


def _has_mark(clause: "Token") -> bool:
    marks = (c for c in clause.children if c.dep_ in {"mark", "advmod"})
    return any(mark.lower_ in SET_APART for mark in marks)


def _is_narrated(clause: "Token", verb: "Token") -> bool:
    """Whether a conjoined verb goes on with the narration, not with the content."""
    cue = CUES.get(lemma_of(clause))
    if cue is not None and cue.kind is CueKind.SPEECH:
        return True
    subject = child(clause, *SUBJECTS, "nsubjpass")
    if cue is not None and subject is not None and subject.pos_ != "PRON":
        return cue.kind is CueKind.THOUGHT and clause.head == verb
    return subject is None and clause.tag_ == verb.tag_


def _asides(verb: "Token", start: int, last: int) -> Iterator[int]:
    """Yield where ', saying' or ', but X said' goes on with the narrator's words."""
    for token in verb.doc[start + 1 : last + 1]:
        cue = CUES.get(lemma_of(token)) if token.pos_ == "VERB" else None
        if token.lower_ == "according" and token.nbor(-1).text in {",", *CLOSING_MARKS}:
            yield token.i
        if is_out_of_step(token) and cue is not None:
            yield token.nbor(-1).i if token.nbor(-1).pos_ == "CCONJ" else token.i
        if cue is not None and is_passive(token) and _is_held(token):
            yield _held_from(token)
        if cue is not None and cue.kind in {CueKind.SPEECH, CueKind.THOUGHT}:
            yield from _others(token, cue, verb, start)


def _others(token: "Token", cue: Cue, verb: "Token", start: int) -> Iterator[int]:
    """Yield where another cue begins what is told beside the words of `verb`."""
    if (absolute := absolute_from(token)) is not None:
        yield absolute
    if token.tag_ == "VBG" and cue.kind is CueKind.SPEECH and _is_aside(token):
        yield token.i
    elif {token.tag_, verb.tag_} <= TENSED and _new_clause(token) > start:
        yield _new_clause(token)


def _is_held(token: "Token") -> bool:
    """Whether it is 'but it is understood': nobody's words, so the narrator's."""
    subject = child(token, "nsubjpass")
    if subject is None or subject.lower_ != "it" or subject.i < 1:
        return False
    return subject.nbor(-1).lower_ in {"but", "and", "although", "though"}


def _held_from(token: "Token") -> int:
    subject = child(token, "nsubjpass")
    return subject.i - 1 if subject is not None else token.i


def _is_aside(token: "Token") -> bool:
    before = token.nbor(-1)
    if before.text in CLOSING_MARKS:
        before = before.nbor(-1)
    return before.text == "," and token.dep_ in {"advcl", "conj", "acl"}


def _new_clause(cue: "Token") -> int:
    """Return where ', but X said' begins; -1 when the cue opens no clause so."""
    subject = child(cue, *SUBJECTS)
    if subject is None or subject.i > cue.i:
        return -1
    conjunction = subject.left_edge.i - 1
    if conjunction < 1 or cue.doc[conjunction].lower_ not in {"but", "and", "while"}:
        return -1
    is_parted = cue.doc[conjunction - 1].text == ","
    return conjunction if is_parted or cue.doc[conjunction].lower_ == "while" else -1
