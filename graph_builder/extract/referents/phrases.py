"""Noun phrases of the parse: their extent, their head, whether they are a subject."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.words import word_set
from graph_builder.model import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_DETACHED = frozenset({"relcl", "acl", "appos", "conj", "cc", "punct"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
_UNTELLING = word_set(
    "new newly formed founded created launched same latter powerful influential"
    " independent national local leading largest biggest oldest main whole entire"
    " beleaguered embattled troubled giant small official public"
)
_PARTS = word_set(
    "third thirds quarter quarters half fifth fifths tenth majority minority number"
    " handful dozens hundreds thousands scores most many some several few proportion"
    " percent cent % all both one group"
)
_INSIDE = frozenset({"compound", "appos", "conj", "nmod", "amod", "flat", "nummod"})


@dataclass(frozen=True, slots=True)
class Footing:
    """How a phrase stands in its sentence.

    `depth` counts the verbs above it: 0 for what depends on the main clause.
    """

    is_subject: bool
    depth: int


def head_token(parsed: ParsedPassage, span: Span) -> "Token | None":
    """Return the head of the words in `span`."""
    tokens = parsed.tokens_in(span)
    return tokens.root if tokens is not None else None


def phrase_of(parsed: ParsedPassage, head: "Token") -> Span:
    """Return the phrase of `head` without clauses and appositions behind it."""
    inside = [head]
    for part in head.children:
        if part.dep_ not in _DETACHED:
            inside.extend(token for token in part.subtree if not token.is_space)
    first = min(token.i for token in inside)
    last = max(token.i for token in inside)
    return parsed.span_of(head.doc[first : last + 1])


def footing(token: "Token") -> Footing:
    """Return how the phrase with `token` in its head stands in the sentence.

    A name in apposition, joined by 'and', or after a title or role, stands as what it
    belongs to does.
    """
    head = token
    while head.dep_ in _INSIDE and head.head.pos_ in {"NOUN", "PROPN"}:
        head = head.head
    verbs = sum(1 for above in head.ancestors if above.pos_ in {"VERB", "AUX"})
    return Footing(head.dep_ in SUBJECTS, verbs)


def people_of(token: "Token") -> "Token":
    """Return the noun that says who: 'doctors' in 'a third of doctors', else itself."""
    if token.lower_ not in _PARTS and token.pos_ != "NUM":
        return token
    of = next((part for part in token.children if part.lower_ == "of"), None)
    named = (part for part in of.children if part.dep_ == "pobj") if of else iter(())
    return next(named, token)


def definite_heads(parsed: ParsedPassage) -> Iterator["Token"]:
    """Yield the nouns that stand with 'the' or a possessor, in order."""
    for token in parsed.doc:
        if token.pos_ in {"NOUN", "PROPN"} and any(
            part.dep_ == "poss" or (part.lower_ == "the" and part.dep_ == "det")
            for part in token.lefts
        ):
            yield token


def modifiers(head: "Token") -> list[str]:
    """Return the words before `head` in its phrase, in small letters.

    Without articles, and without what tells one from no other: 'newly formed'.
    """
    return [
        token.lower_
        for part in head.lefts
        if part.dep_ in {"compound", "amod", "nmod"}
        for token in part.subtree
        if (token.is_alpha or "-" in token.text) and token.lower_ not in _UNTELLING
    ]
