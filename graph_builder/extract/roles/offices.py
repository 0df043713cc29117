"""Who can be meant by an office: by the roles a text states, else by the registry's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from graph_builder.extract.bodies.parties import PARTIES
from graph_builder.extract.referents.definite import fits_role, role_words
from graph_builder.extract.referents.named import Named, named_in
from graph_builder.model import Referent, Role, Span

Titles = list[tuple[frozenset[str], str | None]]


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
    officials: Sequence[Referent] = ()


def office_holders(phrase: Span, known: Known) -> list[Referent]:
    """Return those named before `phrase` whom its words can mean.

    Whose role as stated the phrase itself is part of; else those with such a role in
    the text; else those with such a post in the registry; else those named as the
    body's, no more said.
    """
    itself = [p for p in known.people if any(_covers(r, phrase) for r in p.roles)]
    if itself:
        return itself
    inside = named_in(known.named, phrase)
    owners = [owner for _, owner in inside]
    words = role_words(_without(known.text, phrase, [span for span, _ in inside]))
    near = [
        person
        for person in known.people
        if person.mentions[0].start < phrase.start
        or any(person is one for one in known.officials)
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


def _covers(role: Role, phrase: Span) -> bool:
    return bool(role.title) and role.span.contains(phrase)


def _of_body(owners: Sequence[Referent], phrase: Span, known: Known) -> list[Referent]:
    """Return those named as the body's without a title: 'the SNP's Jane Roe'."""
    names = {name for owner in owners for name in (owner.name, *owner.other_names)}
    return [
        person
        for person in known.people
        if person.mentions[0].start < phrase.start
        and any(not role.title and role.body in names for role in person.roles)
    ]


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
