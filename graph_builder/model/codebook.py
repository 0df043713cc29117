"""The codebook's nouns: what positions are about."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class PropositionKind(StrEnum):
    """What sort of sentence a proposition is."""

    PROPOSAL = "proposal"
    FACTUAL_CLAIM = "factual-claim"
    CANDIDATE = "candidate"


@dataclass(frozen=True, slots=True)
class Topic:
    """A concept that propositions belong to."""

    slug: str
    label: str
    broader: str | None = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """A regular expression over a target's words that means the proposition.

    With `is_contrary` a match means its contrary, so the stance is turned round.
    """

    expression: str
    is_contrary: bool = False


@dataclass(frozen=True, slots=True)
class Proposition:
    """A stance-free sentence; a candidate is one speaker's wording, with no topic."""

    slug: str
    label: str
    kind: PropositionKind = PropositionKind.PROPOSAL
    topics: tuple[str, ...] = ()
    wordings: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    incompatible_with: tuple[str, ...] = ()
    narrower_than: tuple[str, ...] = ()
    scope: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Codebook:
    """Topics and propositions, by slug, in slug order.

    Two codebooks are equal when they are one object, so that stages can cache what
    they make of it.
    """

    topics: Mapping[str, Topic] = field(default_factory=dict)
    propositions: Mapping[str, Proposition] = field(default_factory=dict)
