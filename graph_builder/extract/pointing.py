"""Whom a definite phrase means: 'the health secretary', 'the trust', 'the report'."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph_builder.extract.definite import (
    BODY_NOUNS,
    fits_body,
    fits_role,
    is_role_phrase,
    role_words,
)
from graph_builder.extract.groups import SPOKES
from graph_builder.extract.named import Named, named_in
from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.parties import PARTIES
from graph_builder.extract.phrases import modifiers, phrase_of
from graph_builder.extract.words import word_set
from graph_builder.model import Referent, ReferentKind, Span

if TYPE_CHECKING:
    from spacy.tokens import Token

REPORTS = word_set("report review survey study inquiry investigation analysis audit")
NEAR = 600  # characters within which a tie between two may be settled by the nearer


@dataclass(frozen=True, slots=True)
class Known:
    """What a definite phrase may point back at."""

    text: str
    people: Sequence[Referent]
    bodies: Sequence[Referent]
    named: Named
    posts: Mapping[str, Sequence[frozenset[str]]]
    kinds: Mapping[str, str]


def point_back(
    head: "Token", parsed: ParsedPassage, known: Known, speaker: Referent | None
) -> Referent | None:
    """Return whom the phrase of `head` means, of those named before it.

    `speaker` cannot be meant. Two that fit are a tie, unless only one of them is named
    within the last few sentences.
    """
    noun = head.lower_
    phrase = phrase_of(parsed, head)
    if noun in SPOKES:
        return None
    if is_role_phrase(noun):
        people = _office_holders(phrase, known)
        return _settled([p for p in people if p != speaker], phrase.start)
    if noun in BODY_NOUNS:
        return _settled(_bodies(noun, modifiers(head), phrase, known), phrase.start)
    if noun in REPORTS and not modifiers(head):
        return _settled(_authors(phrase.start, known), phrase.start)
    return None


def _office_holders(phrase: Span, known: Known) -> list[Referent]:
    inside = named_in(known.named, phrase)
    owners = [owner for _, owner in inside]
    words = role_words(_without(known.text, phrase, [span for span, _ in inside]))
    return [
        person
        for person in known.people
        if _is_introduced(person, phrase.start)
        and any(
            fits_role(words, title) and _held_in(owners, body, person)
            for title, body in _titles(person, known)
        )
    ]


def _titles(person: Referent, known: Known) -> list[tuple[frozenset[str], str | None]]:
    stated = [(role_words(role.title), role.body) for role in person.roles]
    return stated + [(words, None) for words in known.posts.get(person.name, ())]


def _held_in(owners: Sequence[Referent], body: str | None, person: Referent) -> bool:
    """Whether a role held in `body` can be one in the body that the phrase names."""
    if not owners:
        return True
    names = {name for owner in owners for name in (owner.name, *owner.other_names)}
    parties = {PARTIES.get(name.lower().removesuffix(" party")) for name in names}
    if person.party is not None and person.party in parties:
        return True
    return body in names if body is not None else not parties - {None}


def _without(text: str, phrase: Span, names: Sequence[Span]) -> str:
    words = text[phrase.start : phrase.end]
    for name in names:
        words = words.replace(text[name.start : name.end], " ")
    return words


def _bodies(
    noun: str, words: Sequence[str], phrase: Span, known: Known
) -> list[Referent]:
    fits = [
        (fits_body(noun, words, body, known.kinds.get(body.slug or "")), body)
        for body in known.bodies
        if body.kind is ReferentKind.BODY and body.mentions[0].start < phrase.start
    ]
    best = max((fit for fit, _ in fits), default=0)
    return [body for fit, body in fits if fit and fit == best]


def _authors(before: int, known: Known) -> list[Referent]:
    """Return the bodies of whose report or survey the text has spoken."""
    return [
        body
        for body in known.bodies
        if any(
            mention.end < before
            and _is_report(known.text[mention.end : mention.end + 40])
            for mention in body.mentions
        )
    ]


def _is_report(behind: str) -> bool:
    words = re.findall(r"[\w-]+", behind.split(".")[0])
    return any(word in REPORTS for word in words[:3])


def _is_introduced(person: Referent, before: int) -> bool:
    """Whether the person is named, or heads a turn by office, by then."""
    return person.mentions[0].start < before or any(
        role.body is None and role.span.start < before for role in person.roles
    )


def _settled(fits: Sequence[Referent], at: int) -> Referent | None:
    if len(fits) == 1:
        return fits[0]
    near = [
        each
        for each in fits
        if any(at - NEAR < mention.start < at for mention in each.mentions)
    ]
    return near[0] if len(near) == 1 else None
