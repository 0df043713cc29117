"""Cues that are nouns or adjectives: X's call for, X is confident that."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.cues import ADJECTIVE_CUES
from graph_builder.extract.attribution.grammar import SUBJECTS, child, lemma_of
from graph_builder.extract.attribution.noun_cues import (
    LIGHT_VERBS,
    NOMINAL_CUES,
    UNNAMED_SOURCES,
)
from graph_builder.extract.attribution.reality import is_negated, is_unreal
from graph_builder.extract.attribution.stretch import Limits, Stretch
from graph_builder.extract.attribution.subjects import find_sources
from graph_builder.extract.words import word_set

if TYPE_CHECKING:
    from spacy.tokens import Token

    Found = tuple[str, tuple["Token", ...], Stretch]

# What is sought has not been given: seeking an assurance from X that.
SEEKING = word_set("seek want need request demand await hope")
CALLING = word_set("describe dismiss brand condemn regard reject see denounce label")
NEAR = 6
OWNERS = frozenset({"by", "from", "of", "among"})
NO_CLAUSE = frozenset({"ADP", "PUNCT", "CCONJ", "SCONJ", "PART", "VERB", "AUX", "ADV"})


def find_nominal(token: "Token", limits: Limits) -> "Found | None":
    """Return the report of a noun with its owner: 'claims by X that', 'X's call for'.

    A noun that stands for people nobody names ('criticism that') is its own source.
    """
    lemma = lemma_of(token)
    frames = NOMINAL_CUES.get(lemma)
    if frames is None or token.pos_ != "NOUN":
        return None
    start = _content_of(token, frames)
    if start is None or start.i > limits.last:
        return None
    if lemma_of(token.head) in SEEKING and token.dep_ == "dobj":
        return None
    sources = _owners(token)
    if not sources and lemma in UNNAMED_SOURCES:
        return "unnamed-source", (token,), _stretch(token, start, limits)
    if not sources:
        return None
    return "nominal", sources, _stretch(token, start, limits)


def _stretch(noun: "Token", start: "Token", limits: Limits) -> Stretch:
    edge = start.left_edge.i
    first = edge + 1 if start.doc[edge].lower_ == "that" else edge
    if start.dep_ == "pobj" and start.head.lower_ in {"about", "over", "with"}:
        # Of 'serious concerns about it' the concerns are what was said.
        first = noun.left_edge.i
    last = min(start.right_edge.i, limits.last)
    if lemma_of(noun.head) in CALLING:
        # Of 'described criticism that it fails as unfair' 'unfair' is the describer's.
        words = noun.doc[first + 2 : last + 1]
        last = next((t.i - 1 for t in words if t.lower_ == "as"), last)
    return Stretch("nominal", first, last)


def _content_of(noun: "Token", frames: frozenset[str]) -> "Token | None":
    for part in noun.children:
        if part.i < noun.i:
            continue
        if part.dep_ in {"acl", "ccomp"} and part.left_edge.lower_ == "that":
            return part
        if part.dep_ == "prep" and part.lower_ in frames:
            return child(part, "pobj", "pcomp")
    return None


def _owners(noun: "Token") -> tuple["Token", ...]:
    owner = child(noun, "poss")
    if owner is not None and owner.pos_ == "PRON" and _raising(noun):
        return find_sources(noun.head)
    if owner is not None:
        return (owner,)
    for part in noun.children:
        if part.dep_ in {"prep", "agent"} and part.lower_ in OWNERS:
            named = child(part, "pobj")
            if named is not None:
                return (named, *named.conjuncts)
    if noun.dep_ == "dobj" and lemma_of(noun.head) in LIGHT_VERBS:
        return find_sources(noun.head) if _raising(noun) else ()
    return tuple(c for c in noun.children if c.dep_ == "compound" and c.ent_type_)


def _raising(noun: "Token") -> bool:
    """Whether somebody really voices what the noun names."""
    verb = noun.head
    is_light = noun.dep_ == "dobj" and lemma_of(verb) in LIGHT_VERBS
    return is_light and not is_negated(verb) and not is_unreal(verb)


def find_adjective(token: "Token", limits: Limits) -> "Found | None":
    """Return the report of 'X is confident that'; None for any other word.

    What somebody made clear is reported too.
    """
    if token.lower_ not in ADJECTIVE_CUES or token.i >= limits.last:
        return None
    verb = token.doc[token.i - 1] if token.i else token
    if verb.pos_ == "ADV" and verb.i:
        verb = verb.nbor(-1)
    maker = verb.nbor(-1) if verb.lower_ == "it" and verb.i else verb
    is_clear = maker != verb or token.nbor().lower_ == "that"
    is_clear = is_clear or (token.lower_ == "clear" and _opens_clause(token, limits))
    if lemma_of(maker) == "make" and is_clear:
        return _made_clear(token, maker, limits)
    subject = child(verb, *SUBJECTS)
    following = token.nbor()
    if lemma_of(verb) not in {"be", "feel", "remain"} or is_negated(verb):
        return None
    if subject is None or subject.i > token.i or subject.lower_ in {"it", "there"}:
        return None
    if following.lower_ == "that":
        return "adjective", (subject,), Stretch("clause", token.i + 2, limits.last)
    if following.pos_ in NO_CLAUSE or not _has_subject(token, limits):
        return None
    return "adjective", (subject,), Stretch("clause", token.i + 1, limits.last)


def _opens_clause(token: "Token", limits: Limits) -> bool:
    """Whether a clause follows: 'made clear his patience had run out'."""
    words = token.doc[token.i + 1 : min(token.i + NEAR, limits.last) + 1]
    return any(
        t.dep_ == "nsubj" and t.head.i > t.i and t.head.dep_ in {"ccomp", "relcl"}
        for t in words
    )


def _made_clear(token: "Token", verb: "Token", limits: Limits) -> "Found | None":
    if is_negated(verb) or is_unreal(verb):
        return None
    first = token.i + (2 if token.nbor().lower_ == "that" else 1)
    if first > limits.last or token.nbor().is_punct:
        return None
    return "adjective", find_sources(verb), Stretch("clause", first, limits.last)


def _has_subject(token: "Token", limits: Limits) -> bool:
    words = token.doc[token.i + 1 : limits.last + 1]
    return any(t.pos_ in {"VERB", "AUX"} for t in words)
