"""A view: what of the network is drawn at a time."""

from dataclasses import dataclass
from enum import StrEnum


class ViewKind(StrEnum):
    """The groups in which views are offered."""

    PROPOSITION = "Propositions, the most contested first"
    TOPIC = "Topics"
    ALL = "Everything"
    OVERVIEW = "Overview"


NODES_AT_MOST = {ViewKind.PROPOSITION: 60, ViewKind.TOPIC: 80, ViewKind.ALL: 1000}
"""A network with more nodes than the view of all of it may have opens on the overview,
which the page draws from its lines: parties and kinds of body by topic."""


@dataclass(frozen=True, slots=True)
class View:
    """What one view draws; lines and ties by their place in the network's lists.

    `key` names it from build to build: the IRI of what it is about, or its kind.
    """

    kind: ViewKind
    key: str
    label: str
    summary: str
    nodes: tuple[str, ...]
    lines: tuple[int, ...]
    ties: tuple[int, ...]
