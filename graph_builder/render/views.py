"""A view: what of the network is drawn at a time."""

from dataclasses import dataclass
from enum import StrEnum


class ViewKind(StrEnum):
    """The groups in which views are offered."""

    PROPOSITION = "Propositions, the most contested first"
    TOPIC = "Topics"
    ALL = "Everything"


NODES_AT_MOST = {ViewKind.PROPOSITION: 60, ViewKind.TOPIC: 80, ViewKind.ALL: 150}


@dataclass(frozen=True, slots=True)
class View:
    """What one view draws; lines and ties by their place in the network's lists."""

    kind: ViewKind
    label: str
    summary: str
    nodes: tuple[str, ...]
    lines: tuple[int, ...]
    ties: tuple[int, ...]
