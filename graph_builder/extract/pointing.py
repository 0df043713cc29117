"""Whom a definite phrase means: 'the health secretary', 'the trust', 'the report'."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
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
    """What a definite phrase may point back at.

    `officials` head turns by office: they are known before they speak. `posts` are the
    registry's by the name of who held them, `kinds` its classes of bodies by slug.
    """

    text: str
    people: Sequence[Referent]
    bodies: Sequence[Referent]
    named: Named
    posts: Mapping[str, Sequence[frozenset[str]]]
    kinds: Mapping[str, str]
    officials: frozenset[Referent] = frozenset()


def point_back(
    head: "Token",
    parsed: ParsedPassage,
    known: Known,
    speaker: Referent | None = None,
    answerer: Referent | None = None,
) -> Referent | None:
    """Return whom the phrase of `head` means, of those named before it.

    `speaker` cannot be meant. Two that fit are a tie, unless one of them answers the
    turn, or only one is named within the last few sentences.
    """
    noun = head.lower_
    phrase = phrase_of(parsed, head)
    if noun in SPOKES:
        return None
    if is_role_phrase(noun):
        people = [p for p in _office_holders(phrase, known) if p != speaker]
        if answerer in people:
            return answerer
        return _settled(people, phrase.start)
    if noun in BODY_NOUNS:
        return _settled(_bodies(noun, modifiers(head), phrase, known), phrase.start)
    if noun in REPORTS and not modifiers(head):
        return _settled(_authors(phrase.start, known), phrase.start)
    return None


def _office_holders(phrase: Span, known: Known) -> list[Referent]:
    inside = named_in(known.named, phrase)
    owners = [owner for _, owner in inside]
    words = role_words(_without(known.text, phrase, [span for span, _ in inside]))
    near = [
        person
        for person in known.people
        if person.mentions[0].start < phrase.start or person in known.officials
    ]
    for titles_of in (_stated, partial(_looked_up, known=known)):
        found = [
            person
            for person in near
            if any(
                fits_role(words, title) and _held_in(owners, body, person)
                for title, body in titles_of(person)
            )
        ]
        if found:
            return found
    return _of_body(owners, phrase, known)


def _of_body(owners: Sequence[Referent], phrase: Span, known: Known) -> list[Referent]:
    """Return those named as the body's without a title: 'the SNP's Jane Roe'."""
    names = {name for owner in owners for name in (owner.name, *owner.other_names)}
    return [
        person
        for person in known.people
        if person.mentions[0].start < phrase.start
        and any(not role.title and role.body in names for role in person.roles)
    ]


Titles = list[tuple[frozenset[str], str | None]]


def _stated(person: Referent) -> Titles:
    """Return the person's roles in the text, with the body each is held in."""
    return [(role_words(role.title), role.body) for role in person.roles]


def _looked_up(person: Referent, known: Known) -> Titles:
    """Return the posts that the registry gives the bearer of that name."""
    return [(words, None) for words in known.posts.get(person.name, ())]


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


def _settled(fits: Sequence[Referent], at: int) -> Referent | None:
    if len(fits) == 1:
        return fits[0]
    near = [
        each
        for each in fits
        if any(at - NEAR < mention.start < at for mention in each.mentions)
    ]
    return near[0] if len(near) == 1 else None
