"""What a source's findings come to, once everybody and everything is looked up."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from graph_builder.model.codebook import Proposition
from graph_builder.model.findings import (
    Grounds,
    Referent,
    ReferentKind,
    Stance,
    Statement,
    Undertaking,
    Unresolved,
    Utterance,
)
from graph_builder.model.judgements import Judgement
from graph_builder.model.registry import Body, Post, Tenure
from graph_builder.model.text import Basis, DateWindow, Layout, Source


class Tier(StrEnum):
    """Derived from confidence and judgement, never stored by hand."""

    PUBLISHED = "published"
    CANDIDATE = "candidate"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, body or unidentified group with an identity.

    `slug` is the registry's when `is_registered`, otherwise minted from the name and
    what tells it apart. A group's is the source's own, so that none are ever merged.
    """

    slug: str
    kind: ReferentKind
    label: str
    is_registered: bool


class Means(StrEnum):
    """How it was decided who a text means."""

    JUDGED = "judged"
    IDENTIFIER = "identifier"
    ENTRY = "entry"
    NAME = "name"
    ROLE = "role"
    SEAT = "seat"
    OFFICE = "office"
    OTHER_TIME = "other-time"
    NEW = "new"
    APART = "apart"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class Identification:
    """How a referent came to be its actor, and who else the words may have meant.

    `others` are keys, 'person/SLUG' or 'body/SLUG', in order; `problem` says why none
    of them was taken, where that was in doubt.
    """

    means: Means
    others: tuple[str, ...] = ()
    problem: str | None = None
    judged: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class Capacity:
    """The tenures that a speaker spoke in, and how that is known."""

    tenures: tuple[Tenure, ...] = ()
    basis: Basis = Basis.UNSTATED


@dataclass(frozen=True, slots=True)
class Position:
    """A known holder's stance on a proposition, with its statement as evidence.

    `judged` are the judgements that accepted, corrected or added it.
    """

    holder: Actor
    proposition: Proposition
    stance: Stance
    statement: Statement
    tier: Tier
    grounds: Grounds
    endorses: "tuple[Position, ...]" = ()
    disputes: "tuple[Position, ...]" = ()
    because_of: tuple[Proposition, ...] = ()
    judged: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class Commitment:
    """An undertaking whose holder is known, on behalf of a body when one is."""

    holder: Actor
    undertaking: Undertaking
    on_behalf_of: str | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """One source, resolved: all that `emit` needs.

    `window` is the work's dates, inferred where nobody states them. `bodies`, `posts`
    and `tenures` are those that the source itself attests and the registry lacks;
    `capacities` may also hold the registry's tenures. `utterances` are those with a
    speaker; what has none is in `unresolved`. `judged` are the judgements that bore on
    anything here, `unheeded` those on this work that did not, with the reason;
    `identified` says how each referent came to be its actor. `work` is the slug of the
    work that this is a capture of, None for the one that the layout tells of.
    `withheld` is the judgement by which nothing of the work is to be put out, and
    nothing is here; `hidden` are those in the findings who are not to be named.
    """

    source: Source
    layout: Layout
    window: DateWindow
    actors: Mapping[Referent, Actor] = field(default_factory=dict)
    bodies: tuple[Body, ...] = ()
    posts: tuple[Post, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    utterances: tuple[Utterance, ...] = ()
    capacities: Mapping[Utterance, Capacity] = field(default_factory=dict)
    positions: tuple[Position, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    judged: frozenset[Judgement] = frozenset()
    identified: Mapping[Referent, Identification] = field(default_factory=dict)
    unheeded: Mapping[Judgement, str] = field(default_factory=dict)
    work: str | None = None
    withheld: Judgement | None = None
    hidden: frozenset[Referent] = frozenset()
