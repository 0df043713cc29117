"""Small questions put to the parse."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import CUES, CueKind

if TYPE_CHECKING:
    from spacy.tokens import Token

PERSONAL = frozenset({"he", "she", "they", "it"})
SUBJECTS = frozenset({"nsubj", "csubj"})
RELATIVES = frozenset({"who", "which", "that", "whom"})
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
    if child(verb, "aux", *SUBJECTS) is not None or headless_subject(verb):
        return False
    # 'Asked whether he would go, he said no.'
    return (verb.dep_ == "acl" and verb.tag_ == "VBN") or (
        verb.dep_ == "advcl" and verb.tag_ in {"VBN", "VBD"}
    )


def headless_subject(verb: "Token") -> "Token | None":
    """Return the name that a sentence without a main verb is headed by, if it acts.

    Of 'Mr Dunn, of the forum, called for a pause' parsers make 'called' a participle.
    """
    before = verb.doc[max(verb.i - 1, 0)]
    is_parted = before.text in {",", ")"} or before.ent_type_ in {"DATE", "TIME"}
    if verb.dep_ not in {"acl", "relcl"} or verb.tag_ not in {"VBN", "VBD"}:
        return None
    if not is_parted or child(verb, "agent", "auxpass", "nsubjpass", *SUBJECTS):
        return None
    name = verb.sent.root if verb.tag_ == "VBD" else verb.head
    is_name = name.dep_ == "ROOT" and name.pos_ == "PROPN" and name.i < verb.i
    return name if is_name and name.nbor().is_punct else None


def is_out_of_step(verb: "Token") -> bool:
    """Whether a past tense is joined to a bare infinitive: it goes on from its cue.

    'They said it would pass and warned of delays.'
    """
    if verb.dep_ != "conj" or verb.tag_ not in {"VBD", "VBZ"}:
        return False
    if verb.head.tag_ == "VB":
        return child(verb.head, "aux") is not None
    return _shares_pronoun(verb)


def _shares_pronoun(verb: "Token") -> bool:
    """Whether it goes on from 'they said they were sorry': theirs on either reading."""
    head = verb.head
    subject = child(head, *SUBJECTS)
    if head.dep_ != "ccomp" or subject is None or subject.lower_ not in PERSONAL:
        return False
    has_own = child(verb, "aux", *SUBJECTS) is not None
    cue = CUES.get(lemma_of(verb))
    is_speech = cue is not None and cue.kind is CueKind.SPEECH
    return is_speech and not has_own and head.head.tag_ == verb.tag_


def _in_step(verb: "Token") -> "Token":
    """Return the verb above in whose tense `verb` goes on."""
    above = (t for t in climb(verb.head) if t.tag_ == verb.tag_)
    return next(above, verb.head.head)


def fronted_subject(pronoun: "Token") -> "Token | None":
    """Return what 'they' means in 'After inspectors left, they said': its subject.

    Only a plural for 'they' and a singular for the others; None without such a clause.
    """
    verb = pronoun.head
    for clause in verb.children:
        is_after = clause.left_edge.lower_ in {"after", "when", "before"}
        if clause.i > pronoun.i or pronoun.dep_ != "nsubj" or not is_after:
            continue
        subject = child(clause, "nsubj", "nsubjpass")
        if subject is None or subject.pos_ not in {"NOUN", "PROPN"}:
            continue
        is_many = subject.tag_ in {"NNS", "NNPS"} or child(subject, "cc") is not None
        if is_many == (pronoun.lower_ == "they"):
            return subject
    return None


def governor(verb: "Token") -> "Token | None":
    """Return the word whose subject `verb` shares: None when it has no such word."""
    if verb.dep_ in {"conj", "xcomp", "advcl", "pcomp", "ccomp", "acl", "parataxis"}:
        head = _in_step(verb) if is_out_of_step(verb) else verb.head
        while head.pos_ in {"ADP", "SCONJ"} and head.head != head:
            head = head.head
        return head if head != verb else None
    return None
