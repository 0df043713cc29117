"""What was raised: 'a concern voiced by patients is the delay'."""

from typing import TYPE_CHECKING

from graph_builder.extract.attribution.grammar import child, is_passive, lemma_of
from graph_builder.extract.attribution.noun_cues import LIGHT_VERBS, NOMINAL_CUES
from graph_builder.extract.attribution.reality import is_negated, is_unreal
from graph_builder.extract.attribution.stretch import Limits, Stretch
from graph_builder.extract.attribution.subjects import find_sources

if TYPE_CHECKING:
    from spacy.tokens import Token

RAISED = frozenset({"issue", "question", "point", *NOMINAL_CUES})


def find_raised(
    token: "Token", limits: Limits
) -> "tuple[str, tuple[Token, ...], Stretch] | None":
    """Return the report of 'a concern raised by X is Y'; None for any other word.

    X are the sources and Y the content, also where it is 'one area of concern'.
    """
    if lemma_of(token) not in RAISED or token.pos_ != "NOUN":
        return None
    subject = token.head.head if token.dep_ == "pobj" else token
    verb = subject.head
    raising = _raising(subject, token)
    if raising is None or subject.dep_ != "nsubj" or lemma_of(verb) != "be":
        return None
    sources = find_sources(raising)
    first = _after(verb, limits)
    if not sources or first > limits.last:
        return None
    return "raised", sources, Stretch("clause", first, limits.last)


def _raising(*nouns: "Token") -> "Token | None":
    for noun in nouns:
        verb = child(noun, "relcl", "acl")
        if verb is None or lemma_of(verb) not in LIGHT_VERBS or not is_passive(verb):
            continue
        if not is_negated(verb) and not is_unreal(verb):
            return verb
    return None


def _after(verb: "Token", limits: Limits) -> int:
    first = verb.i + 1
    if first <= limits.last and verb.doc[first].lower_ == "that":
        first += 1
    return first
