"""Small questions put to the parse: who is the subject, is it denied, where it ends."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import (
    CUES,
    MODALS,
    REAL_INFINITIVES,
    REFUSALS,
)
from graph_builder.extract.marks import CLOSING_SINGLE

if TYPE_CHECKING:
    from spacy.tokens import Token

SUBJECTS = frozenset({"nsubj", "csubj"})
RELATIVES = frozenset({"who", "which", "that", "whom"})
NEGATIONS = frozenset(
    {"not", "n't", "n" + CLOSING_SINGLE + "t", "never", "nobody", "neither", "nor"}
)
CONDITIONS = frozenset({"if", "unless", "whether", "should", "until"})
# The model reads "hoped" as a form of "hop".
SLIPS = {"hop": "hope"}


def lemma_of(token: "Token") -> str:
    """Return the lemma in lower case, the model's known slips mended."""
    lemma = token.lemma_.lower()
    return SLIPS.get(lemma, lemma)


def child(token: "Token", *deps: str) -> "Token | None":
    """Return the first child of `token` in one of the relations; None without one."""
    return next((c for c in token.children if c.dep_ in deps), None)


def climb(token: "Token") -> Iterator["Token"]:
    """Yield the heads above `token`, nearest first."""
    while token.head != token:
        token = token.head
        yield token


def is_passive(verb: "Token") -> bool:
    """Whether `verb` stands in the passive, or is a participle used as one."""
    if child(verb, "auxpass", "nsubjpass", "agent") is not None:
        return True
    if child(verb, "aux", *SUBJECTS) is not None:
        return False
    # 'Asked whether he would go, he said no.'
    return (verb.dep_ == "acl" and verb.tag_ == "VBN") or (
        verb.dep_ == "advcl" and verb.tag_ in {"VBN", "VBD"}
    )


def is_negated(verb: "Token") -> bool:
    """Whether `verb` itself is negative."""
    return any(c.lower_ in NEGATIONS for c in verb.children if c.i < verb.i)


def has_nobody(verb: "Token") -> bool:
    """Whether the subject is negative: 'nobody said', 'no doctor thinks'."""
    subject = child(verb, "nsubj", "nsubjpass")
    if subject is None:
        return False
    words = {subject.lower_} | {c.lower_ for c in subject.children}
    return bool(words & {"nobody", "none", "neither", "no"})


def is_unreal(verb: "Token") -> bool:
    """Whether what `verb` reports was not, or only might be, said.

    So for modals, conditions, questions, imperatives and infinitives, and for what
    somebody denied, refused or failed to say.
    """
    return (
        any(_is_modal(c) for c in verb.children if c.dep_ == "aux")
        or any(c.dep_ == "mark" and c.lower_ in CONDITIONS for c in verb.children)
        or _is_unreal_infinitive(verb)
        or _is_refused(verb)
        or _is_question(verb)
        or has_nobody(verb)
    )


def _is_modal(auxiliary: "Token") -> bool:
    word = auxiliary.lower_
    return word in MODALS or word in {"'d", CLOSING_SINGLE + "d"}


def _is_unreal_infinitive(verb: "Token") -> bool:
    if not any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children):
        return False
    head = verb.head
    if head == verb:
        return True
    lemma = lemma_of(head)
    is_real = verb.dep_ in {"xcomp", "advcl"} and lemma in REAL_INFINITIVES
    return not is_real or is_negated(head)


def _is_refused(verb: "Token") -> bool:
    for head in climb(verb):
        if head.pos_ in {"NOUN", "PROPN"} and verb.dep_ == "acl":
            return False
        if head.pos_ in {"VERB", "AUX"}:
            below = verb.dep_ in {"xcomp", "pcomp", "ccomp", "prep"}
            return below and _has_no_subject(verb) and _refuses(head)
    return False


def _refuses(head: "Token") -> bool:
    lemma = lemma_of(head)
    return lemma in REFUSALS or (is_negated(head) and lemma not in CUES)


def _has_no_subject(verb: "Token") -> bool:
    return child(verb, "nsubj", "nsubjpass") is None


def _is_question(verb: "Token") -> bool:
    subject = child(verb, "nsubj", "nsubjpass")
    auxiliary = child(verb, "aux", "auxpass")
    if subject is None or auxiliary is None:
        return False
    return auxiliary.i < subject.i < verb.i and auxiliary.lower_ != "to"


def governor(verb: "Token") -> "Token | None":
    """Return the word whose subject `verb` shares: None when it has no such word."""
    if verb.dep_ in {"conj", "xcomp", "advcl", "pcomp", "ccomp", "acl", "parataxis"}:
        head = verb.head
        while head.pos_ in {"ADP", "SCONJ"} and head.head != head:
            head = head.head
        return head if head != verb else None
    return None
