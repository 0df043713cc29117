"""What a page shows, apart from how it looks: plain values for any front end."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from graph_builder.model import Stance
from graph_builder.render.styles import Json


class Kind(StrEnum):
    """What a page is about."""

    PERSON = "person"
    BODY = "body"
    POST = "post"
    TENURE = "tenure"
    NAMING = "naming"
    SUCCESSION = "succession"
    PROPOSITION = "proposition"
    TOPIC = "topic"
    WORK = "work"
    SOURCE = "source"
    POSITION = "position"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Link:
    """Something with a page of its own; `note` is said after its name."""

    iri: str
    label: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Address:
    """A page of somebody else's, on the web."""

    url: str
    label: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a source: all of the span, or its start where `is_cut`.

    `before` and `after` are what stands around them in the same utterance.
    """

    text: str
    span: str
    start: int
    end: int
    is_cut: bool = False
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """One position with its evidence; a stance is never shown without."""

    iri: str
    holder: Link
    stance: Stance
    proposition: Link
    words: tuple[Quotation, ...]
    lead: str
    speaker: Link | None
    capacities: tuple[Link, ...]
    capacity_note: str
    via: tuple[Link, ...]
    said: str
    day: str
    work: Link
    publisher: Link | None
    address: Address | None
    condition: str
    relations: tuple[tuple[str, Link], ...]
    is_candidate: bool


@dataclass(frozen=True, slots=True)
class Fact:
    """A row of what is known: its name, and one or several values."""

    name: str
    values: tuple[Link | Address | str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that has its place on the page of something else, with its words."""

    iri: str
    lead: tuple[Link | str, ...]
    words: tuple[Quotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Slot:
    """The place of a position's card, which is made where the page shows it.

    It has what cards are sorted and grouped by: `place` is where in which work, among
    those of a day.
    """

    iri: str
    holder: Link
    stance: Stance
    proposition: Link
    day: str
    place: tuple[str, int, str]


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Cards under one heading, which may have a page of its own.

    `slots` are for those that are still to be made.
    """

    heading: Link | str
    slots: tuple[Slot, ...] = ()
    cards: tuple[Card, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a page: cards, rows, links or entries."""

    title: str
    groups: tuple[CardGroup, ...] = ()
    links: tuple[Link, ...] = ()
    entries: tuple[Entry, ...] = ()
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What there is to say of one thing, with its place in linked data.

    `subjects` are the IRIs whose triples the page's Turtle and JSON-LD hold, apart from
    the cards' and from what they rest on, and `schema` says the same to search engines
    in the words of schema.org.
    """

    iri: str
    kind: Kind
    title: str
    lead: str
    facts: tuple[Fact, ...]
    sections: tuple[Section, ...]
    subjects: frozenset[str]
    schema: Mapping[str, Json] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Listing:
    """A page that leads to others; `path` is its file, without an ending."""

    path: str
    title: str
    lead: str
    sections: tuple[Section, ...]
    facts: tuple[Fact, ...] = ()
