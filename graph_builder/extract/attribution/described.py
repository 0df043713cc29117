"""The noun that a participle tells about: 'a letter telling', 'quoted X as saying'."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.grammar import (
    child,
    headless_subject,
    is_passive,
    lemma_of,
)
from graph_builder.extract.referents.groups import GROUP_NOUNS
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

# 'pointed to Mr Dunn saying': parsers hang 'saying' on 'pointed'.
POINTING = word_set("point cite quote hear see show watch record film catch recall")


def described_noun(verb: "Token") -> "Token | None":
    """Return the noun that a participle describes: 'a letter telling patients'."""
    before = verb.doc[max(verb.i - 1, 0)]
    is_shown = verb.tag_ == "VBG" and lemma_of(verb.head) in POINTING
    if is_shown and before.ent_type_ in {"PERSON", "ORG"}:
        return before
    headless = headless_subject(verb)
    if headless is not None:
        return headless
    if verb.dep_ == "acl" and verb.head.pos_ in {"NOUN", "PROPN", "PRON"}:
        return verb.head
    return None


def quoted_noun(verb: "Token") -> "Token | None":
    """Return whom another quotes: 'plan' in 'cited its plan as saying'.

    So too in 'criticised X for saying' and in 'the sacking of X for saying'.
    """
    link = verb.head
    if verb.dep_ not in {"pcomp", "pobj"} or link.lower_ not in {"as", "for"}:
        return None
    head = link.head
    if head.pos_ in {"NOUN", "PROPN"} and link.lower_ == "for":
        whose = next((c for c in head.children if c.lower_ == "of"), None)
        return child(whose, "pobj") if whose is not None else None
    if head.pos_ in {"NOUN", "PROPN"}:
        return head
    return None if is_passive(head) else child(head, "dobj")


def antecedent_of(noun: "Token") -> "Token":
    """Return whom 'who' means: of 'people in Anytown, who fear' not the place."""
    preposition = noun.head
    is_located = preposition.lower_ in {"in", "at", "across", "near", "around"}
    people = preposition.head
    if people.pos_ == "VERB":
        people = child(people, "dobj") or people
    is_inside = is_located and noun.dep_ == "pobj" and noun.pos_ == "PROPN"
    return people if is_inside and people.lower_ in GROUP_NOUNS else noun
