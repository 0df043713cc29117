"""Participles set apart: whose they are in 'X said Y would go, adding that'."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.grammar import (
    SUBJECTS,
    child,
    climb,
    governor,
    lemma_of,
)
from graph_builder.extract.marks import CLOSING_MARKS
from graph_builder.extract.names.tables import ROLE_NOUNS
from graph_builder.extract.referents.groups import GROUP_NOUNS
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

# Only who spoke before can add to it.
GOING_ON = word_set("add continue")
ABSOLUTE_REACH = 16
SPEAKERS = word_set("PERSON ORG NORP")
STATES = word_set("have need lack deserve")
PRONOUNS = word_set("he she they who it we i")


def teller_of_aside(cue: "Token") -> "Token | None":
    """Return the subject that a participle behind a comma shares; None without one.

    The nearest verb above whose subject can speak: not 'the plan', and not somebody
    who only would do something. What is added is whose words went before. Of ', with X
    saying that' it is X.
    """
    absolute = _absolute_subject(cue)
    if absolute is not None:
        return absolute
    if cue.tag_ != "VBG" or not _is_apart(cue) or child(cue, *SUBJECTS) is not None:
        return None
    above = governor(cue)
    passed = None
    for verb in (above, *climb(above)) if above is not None else ():
        if verb.pos_ not in {"VERB", "AUX"}:
            continue
        subject = child(verb, *SUBJECTS, "nsubjpass")
        if subject is None or not _can_speak(subject) or _is_supposed(verb):
            continue
        if lemma_of(cue) in GOING_ON and passed is None and verb.dep_ == "ccomp":
            passed = subject
            continue
        return subject
    return passed


def _is_apart(cue: "Token") -> bool:
    before = cue.doc[cue.i - 1].text if cue.i else ""
    return before == "," or before in CLOSING_MARKS


def _can_speak(subject: "Token") -> bool:
    if subject.pos_ == "PROPN" or subject.ent_type_ in SPEAKERS:
        return True
    nouns = GROUP_NOUNS | ROLE_NOUNS
    return subject.lower_ in PRONOUNS or subject.lower_ in nouns


def _is_supposed(verb: "Token") -> bool:
    """Whether the verb tells what somebody is, or only would do: no act of theirs."""
    if lemma_of(verb) in STATES and child(verb, "xcomp") is None:
        return True
    return any(part.tag_ == "MD" for part in verb.children if part.dep_ == "aux")


def _absolute_subject(cue: "Token") -> "Token | None":
    """Return whom ', with X saying that' names; None for any other participle."""
    start = absolute_from(cue)
    return child(cue.doc[start], "pobj") if start is not None else None


def absolute_from(cue: "Token") -> int | None:
    """Return where ', with' stands that a participle hangs on; None without it."""
    if cue.tag_ != "VBG":
        return None
    for token in reversed(cue.doc[max(cue.sent.start, cue.i - ABSOLUTE_REACH) : cue.i]):
        if token.lower_ == "with":
            return token.i
        if token.pos_ in {"VERB", "AUX"}:
            return None
    return None
