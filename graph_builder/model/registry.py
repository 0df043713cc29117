"""The authority file's nouns: who and what there is, and when."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from graph_builder.model.text import Span


class FactBasis(StrEnum):
    """Whether a dated fact was checked, and so says against what."""

    CHECKED = "checked"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Bounds:
    """Up to four dates around a spell: it began and ended no earlier, no later than.

    All days are whole days; the last day is `end_latest` itself. `end_*` both None
    means still running, or unknown.
    """

    start_earliest: date | None = None
    start_latest: date | None = None
    end_earliest: date | None = None
    end_latest: date | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A person, one for life; styles and names over time are namings."""

    slug: str
    label: str
    identifiers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation. `classification` is a code of the body-type list.

    `ambiguous_names` are those of its names that are also common words or other
    bodies' names ('Reform', 'Monitor'): they mean this body only where the context
    says so, and never in lower case.
    """

    slug: str
    label: str
    aliases: tuple[str, ...] = ()
    classification: str | None = None
    bounds: Bounds = Bounds()
    parent: str | None = None
    identifiers: tuple[str, ...] = ()
    ambiguous_names: tuple[str, ...] = ()
    basis: FactBasis = FactBasis.UNCHECKED
    checked_against: str | None = None


@dataclass(frozen=True, slots=True)
class Post:
    """An office in a body; `aliases` are other titles of it, in lower case."""

    slug: str
    label: str
    body: str
    aliases: tuple[str, ...] = ()
    constituency: str | None = None


@dataclass(frozen=True, slots=True)
class Tenure:
    """One person's spell in a post, or (without a post) as a member of a body."""

    slug: str
    person: str
    body: str
    post: str | None = None
    bounds: Bounds = Bounds()
    basis: FactBasis = FactBasis.UNCHECKED
    attested_by: Span | None = None
    checked_against: str | None = None


@dataclass(frozen=True, slots=True)
class Naming:
    """A name or style that a person or body is known by, for a time."""

    of: str
    text: str
    bounds: Bounds = Bounds()
    basis: FactBasis = FactBasis.UNCHECKED
    checked_against: str | None = None


@dataclass(frozen=True, slots=True)
class Succession:
    """Bodies that became bodies, many to many."""

    slug: str
    originals: tuple[str, ...]
    results: tuple[str, ...]
    kind: str
    bounds: Bounds = Bounds()
    basis: FactBasis = FactBasis.UNCHECKED
    checked_against: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Registry:
    """The whole authority file; each mapping is by slug, in slug order.

    Two registries are equal when they are one object, so that stages can cache the
    lookup tables that they make of it.
    """

    people: Mapping[str, Person] = field(default_factory=dict)
    bodies: Mapping[str, Body] = field(default_factory=dict)
    posts: Mapping[str, Post] = field(default_factory=dict)
    tenures: Mapping[str, Tenure] = field(default_factory=dict)
    namings: tuple[Naming, ...] = ()
    successions: Mapping[str, Succession] = field(default_factory=dict)
