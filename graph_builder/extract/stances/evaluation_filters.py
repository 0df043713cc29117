"""Where a word of evaluation takes no side after all."""

from typing import TYPE_CHECKING

from graph_builder.extract.stances.grammar import predicate_verb
from graph_builder.extract.words import word_set

MISFORTUNES = word_set(
    """
    illness disease condition death loss cancer diagnosis virus pandemic injury dementia
    disability crash fire flood news
    """
)
if TYPE_CHECKING:
    from spacy.tokens import Token


def is_better_off(token: "Token") -> bool:
    """Whether something would only be better otherwise: `better without clause 5`."""
    near = (*token.children, *predicate_verb(token).children)
    return any(one.dep_ == "prep" and one.lower_ in {"without", "with"} for one in near)


def is_compared(token: "Token") -> bool:
    """Whether something is only not so much so: `not as sensible as the last one`."""
    return any(one.dep_ == "advmod" and one.lower_ == "as" for one in token.children)


def is_vague(token: "Token") -> bool:
    """Whether nothing is said to be bad but `things`: `there were many sad things`."""
    return token.lemma_ in {"thing", "way", "day"}


def is_courtesy(about: "Token | None") -> bool:
    """Whether what is good is only to be there: `it is great to be back`."""
    if about is None or about.dep_ != "xcomp":
        return False
    if about.lemma_ == "be":
        return any(one.lower_ in {"back", "here"} for one in about.children)
    return about.lemma_ in {"follow", "serve", "speak", "meet"}


def is_hedged(verb: "Token") -> bool:
    """Whether something only may be so: `which may not be wise`."""
    return any(one.lower_ in {"may", "might"} for one in verb.children)


def is_misfortune(noun: "Token") -> bool:
    """Whether a bad thing befalls people and is nobody's doing: `a cruel disease`."""
    return noun.lemma_.lower() in MISFORTUNES


def is_scant(subject: "Token") -> bool:
    """Whether hardly anything is meant: `few things are better than …`."""
    words = {subject.lower_, *(one.lower_ for one in subject.children)}
    return bool(words & {"few", "nothing", "little"})
