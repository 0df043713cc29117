"""Verbs as cues: which row of the table a verb is, and what hangs on it."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import CUES, PARTICLE_CUES, Cue
from graph_builder.extract.attribution.grammar import child, lemma_of
from graph_builder.extract.attribution.reality import is_unreal
from graph_builder.extract.headline_nouns import is_noun_behind_verb

if TYPE_CHECKING:
    from spacy.tokens import Token


def find_cue(token: "Token") -> Cue | None:
    """Return the row of a verb, its particle heeded; None for any other word."""
    if token.pos_ not in {"VERB", "AUX"} or is_noun_behind_verb(token):
        return None
    lemma = lemma_of(token)
    particle = child(token, "prt") or _back(token)
    if particle is not None:
        return PARTICLE_CUES.get(f"{lemma} {particle.lower_}")
    return CUES.get(lemma)


def _back(verb: "Token") -> "Token | None":
    """Return the 'back' of 'hit back that', which parsers take for an adverb."""
    behind = verb.doc[verb.i + 1 : verb.i + 2]
    return next((t for t in behind if t.lower_ == "back" and t.head == verb), None)


def is_as_said(verb: "Token") -> bool:
    """Whether the cue only says that others agree: 'that, as others said, it fails'."""
    subject = child(verb, "nsubj")
    if subject is None or subject.left_edge.i < 2 or not _ends_there(verb):
        return False
    word = subject.left_edge.nbor(-1)
    if word.text == "." and subject.left_edge.i > 4:
        # Parsers break 'my hon. Friend' at its full stop.
        word = subject.left_edge.nbor(-4)
    return word.lower_ == "as" and not word.is_sent_start


def _ends_there(verb: "Token") -> bool:
    following = verb.doc[verb.i + 1 : verb.i + 2]
    return all(token.is_punct for token in following)


def first_auxiliary(verb: "Token") -> int:
    """Return where the auxiliaries of `verb` begin, itself when it has none."""
    parts = [c.i for c in verb.children if c.dep_ in {"aux", "neg"} and c.i < verb.i]
    return min([*parts, verb.i])


def introduces(token: "Token") -> bool:
    """Whether `token` is a verb that brings on a quotation, and is really said."""
    cue = CUES.get(lemma_of(token))
    if cue is None or token.pos_ not in {"VERB", "AUX"}:
        return False
    return "quote" in cue.frames and not is_unreal(token)
