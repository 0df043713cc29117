"""The picture's nouns: who is joined to what, with the words behind every line."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from graph_builder.model import Stance


class NodeKind(StrEnum):
    """What a node stands for; each has a shape and a colour of its own."""

    PERSON = "person"
    BODY = "body"
    GROUP = "group"
    PROPOSITION = "proposition"


@dataclass(frozen=True, slots=True)
class Node:
    """An actor or a proposition, by its IRI.

    `names` are the other names that it can be found by; `sort` is a body's own kind,
    such as 'trade union', empty when that is not known.
    """

    iri: str
    label: str
    kind: NodeKind
    names: tuple[str, ...] = ()
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words behind one position, and where they are from.

    `words` are the slices in text order. `since` and `day` are the first and the last
    day on which they can have been said, in ISO, both empty when undated. `parties` are
    the speaker's at that time. `venue` is where: in Parliament or in the press.
    """

    words: tuple[str, ...]
    lead: str
    speaker: str
    capacity: str
    said: str
    day: str
    title: str
    publisher: str = ""
    url: str = ""
    condition: str = ""
    position: str = ""
    since: str = ""
    parties: tuple[str, ...] = ()
    venue: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A holder's stance on a proposition: at least one piece of evidence, newest first.

    `bodies` are those that the holder spoke for in these words.
    """

    holder: str
    proposition: str
    stance: Stance
    is_candidate: bool
    evidence: tuple[Evidence, ...]
    bodies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """A person's roles in a body, each in words with its dates, sorted."""

    person: str
    body: str
    roles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic and its propositions."""

    iri: str
    label: str
    propositions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Network:
    """All that can be drawn, each list in a fixed order."""

    nodes: Mapping[str, Node] = field(default_factory=dict)
    lines: tuple[Line, ...] = ()
    ties: tuple[Tie, ...] = ()
    topics: tuple[Topic, ...] = ()
