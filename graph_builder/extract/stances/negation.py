"""Whether a predicate is denied: its own negators and those above it."""

from typing import TYPE_CHECKING

from graph_builder.extract.stances.asking import is_polar_question
from graph_builder.extract.stances.grammar import SUBJECTS, child, predicate_verb
from graph_builder.extract.stances.words import (
    NEGATIVE_SUBJECTS,
    NEGATORS,
    OPINION_VERBS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Token


def is_negated(token: "Token") -> bool:
    """Whether an odd number of negations bears on the predicate `token`.

    Counted are its own negators, a negating governor (`fails to support`), a negated
    verb of opinion above it (`does not believe that …`) and a subject such as
    `no one`. The `not` of a question (`is it not wrong …?`) asks for a yes.
    """
    count = sum(1 for _ in _negators(token))
    verb = predicate_verb(token)
    if verb != token:
        count += sum(1 for _ in _negators(verb))
    subject = child(verb, *SUBJECTS)
    if subject is not None and is_negative(subject):
        count += 1
    count += _negated_above(verb)
    if count and is_polar_question(verb):
        count -= 1
    return count % 2 == 1


def is_negative(noun: "Token") -> bool:
    """Whether a noun stands for nobody: `no one`, `no minister`."""
    determiner = child(noun, "det")
    return noun.lower_ in NEGATIVE_SUBJECTS or (
        determiner is not None and determiner.lower_ == "no"
    )


def _negators(token: "Token") -> "Iterator[Token]":
    for one in token.children:
        longer = one.lower_ == "longer" and any(w.lower_ == "no" for w in one.lefts)
        if one.dep_ == "neg" or one.lower_ in NEGATORS or longer:
            following = token.doc[one.i + 1 : one.i + 2]
            if following.text.lower() not in {"only", "just", "merely", "least"}:
                yield one


def _negated_above(verb: "Token") -> int:
    head = verb.head
    if verb.dep_ == "ccomp" and head.lemma_ in OPINION_VERBS:
        return sum(1 for _ in _negators(head))
    return 0
