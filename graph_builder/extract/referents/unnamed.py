"""Subjects without a name that a pronoun may stand for: they stand in the way."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.bodies.tables import CLASSES
from graph_builder.extract.names.tables import FAMILY, PRIVATE_ROLES, ROLE_NOUNS
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.referents.discourse import ANYONE
from graph_builder.extract.referents.groups import (
    GROUP_NOUNS,
    SPOKES,
    describe_group,
    spokes_bodies,
)
from graph_builder.extract.referents.named import named_in
from graph_builder.extract.referents.phrases import SUBJECTS, people_of, phrase_of
from graph_builder.extract.roles.offices import Known
from graph_builder.model import Referent, ReferentKind, Source, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

_PRONOUNS = {
    "spokesman": "he",
    "spokeswoman": "she",
    **dict.fromkeys(("woman", "mother", "daughter", "wife", "sister", "widow"), "she"),
    **dict.fromkeys(("man", "father", "son", "husband", "brother"), "he"),
}
_SINGULAR = (
    frozenset(noun.lower() for noun in ROLE_NOUNS)
    | {noun for noun in FAMILY | PRIVATE_ROLES if not noun.endswith("s")}
    | {"man", "woman", "girl", "boy", "person", "child"}
)
_CLASS_NOUNS = frozenset(phrase.split()[-1].lower() for phrase in CLASSES)


def unnamed_subjects(
    piece: ParsedPassage, source: Source, known: Known
) -> Iterator[tuple["Token", Referent | None, str]]:
    """Yield each subject that names nobody, whom it means if anybody, its pronoun.

    A spokesperson means the body spoken for, a plural the group it describes; a single
    person without a name means nobody, but is whom 'he' or 'she' then stands for.
    """
    for token in piece.doc:
        noun = token.lower_
        if token.pos_ not in {"NOUN", "PROPN"} or token.dep_ not in SUBJECTS:
            continue
        phrase = phrase_of(piece, token)
        if _is_named(phrase, known):
            continue
        if noun in SPOKES:
            body = spokes_bodies(source, phrase, known.bodies)
            yield token, body, _PRONOUNS.get(noun, ANYONE)
        elif _is_many(token):
            people = people_of(token).text
            yield token, describe_group(source, phrase, people), "they"
        elif noun in _SINGULAR or _is_unknown(token):
            yield token, None, _PRONOUNS.get(noun, ANYONE)


def _is_many(token: "Token") -> bool:
    people = people_of(token)
    is_plural = people.tag_ in {"NNS", "NNPS"}
    return is_plural and people.lower_ in GROUP_NOUNS - _CLASS_NOUNS


def _is_unknown(token: "Token") -> bool:
    """Whether the word is a person's name, by the model, that no other rule knows."""
    return token.tag_ == "NNP" and token.ent_type_ == "PERSON"


def _is_named(phrase: Span, known: Known) -> bool:
    """Whether the phrase holds a person's name, leads up to it, or is their role."""
    wide = Span(phrase.start, phrase.end + 3)
    roles = (role for person in known.people for role in person.roles)
    if any(role.span.start < phrase.end <= role.span.end for role in roles):
        return True
    return any(
        who.kind is ReferentKind.PERSON
        and (span.start >= phrase.end or span.end >= phrase.end)
        for span, who in named_in(known.named, wide)
    )
