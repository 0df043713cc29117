"""What was really said, and what was not: denied, asked, wished or only possible."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import (
    CUES,
    EXPECTED,
    MODALS,
    REAL_INFINITIVES,
    REFUSALS,
)
from graph_builder.extract.attribution.grammar import SUBJECTS, child, climb, lemma_of
from graph_builder.extract.marks import CLOSING_SINGLE

if TYPE_CHECKING:
    from spacy.tokens import Token

NEGATIONS = frozenset(
    {"not", "n't", "n" + CLOSING_SINGLE + "t", "never", "nobody", "neither", "nor"}
)
CONDITIONS = frozenset({"if", "unless", "whether", "should", "until"})

LONGEST_FORM = 10


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
        any(_is_modal(c) for c in auxiliaries(verb))
        or _is_free_relative(verb)
        or _lost_its_modal(verb)
        or any(c.dep_ == "mark" and c.lower_ in CONDITIONS for c in verb.children)
        or _is_unreal_infinitive(verb)
        or _is_refused(verb)
        or _is_question(verb)
        or has_nobody(verb)
        or _is_expected(verb)
    )


def _is_modal(auxiliary: "Token") -> bool:
    word = auxiliary.lower_
    return word in MODALS or word in {"'d", CLOSING_SINGLE + "d"}


def _is_expected(verb: "Token") -> bool:
    """Whether others only count on it: 'I am sure that she will agree'."""
    if lemma_of(verb) not in EXPECTED:
        return False
    return is_future(verb)


def is_future(verb: "Token") -> bool:
    """Whether `verb` stands in the future, or with others that do."""
    return any(c.lower_ in {"will", "shall"} for c in auxiliaries(verb))


def auxiliaries(verb: "Token") -> list["Token"]:
    """Return the auxiliaries of `verb`, those that it shares included."""
    own = [c for c in verb.children if c.dep_ == "aux"]
    shares = verb.dep_ == "conj" and child(verb, *SUBJECTS) is None
    if own or not shares or verb.tag_ != "VB":
        return own
    return [c for c in verb.head.children if c.dep_ == "aux"]


def _lost_its_modal(verb: "Token") -> bool:
    """Whether a bare verb stands in 'Would my hon. Friend agree', parsed in two."""
    before = verb.doc[max(0, verb.i - LONGEST_FORM) : verb.i]
    is_bare = verb.tag_ == "VB" or any(t.lower_ == "hon" for t in before)
    if not is_bare or verb.tag_ not in {"VB", "VBP"} or auxiliaries(verb):
        return False
    return any(t.tag_ == "MD" or t.lower_ in {"do", "does", "did"} for t in before)


def _is_free_relative(verb: "Token") -> bool:
    """Whether the words are only pointed at: 'what she said is vague'."""
    return any(c.lower_ == "what" and c.i < verb.i for c in verb.children)


def _is_unreal_infinitive(verb: "Token") -> bool:
    if not any(c.dep_ == "aux" and c.lower_ == "to" for c in verb.children):
        return False
    head = verb.head
    if head == verb:
        return True
    lemma = lemma_of(head)
    if lemma == "go" and not any(c.lower_ == "on" for c in head.children):
        return True
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
    if subject is not None and auxiliary is not None:
        return auxiliary.i < subject.i < verb.i and auxiliary.lower_ != "to"
    # 'Does my hon. Friend agree?': parsers break it at the full stop.
    sentence = verb.sent
    return sentence[0].pos_ == "AUX" and sentence[-1].text == "?"
