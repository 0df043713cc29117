"""What tells stances and kinds apart without colour; colours are in network.css."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from graph_builder.model import Stance
from graph_builder.render.network import NodeKind

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


@dataclass(frozen=True, slots=True)
class Style:
    """How a line is drawn: its dashes in pixels, its head and its width."""

    dashes: tuple[int, ...]
    head: str
    width: float


STYLES: Mapping[Stance, Style] = {
    Stance.SUPPORT: Style((), "arrow", 2),
    Stance.CONDITIONAL: Style((12, 5), "arrow", 2),
    Stance.OPPOSE: Style((), "bar", 2.5),
    Stance.CONCERN: Style((12, 5), "bar", 2.5),
    Stance.NEUTRAL: Style((12, 4, 2, 4), "circle", 2),
}
CANDIDATE_DASHES = (2, 5)

SHAPES = {
    NodeKind.PERSON: ("dot", 9),
    NodeKind.BODY: ("square", 8),
    NodeKind.GROUP: ("triangle", 9),
    NodeKind.PROPOSITION: ("box", 16),
}

OPTIONS: dict[str, Json] = {
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "interaction": {
        "dragNodes": False,
        "hover": True,
        "keyboard": {"enabled": False},
        "selectConnectedEdges": False,
        "tooltipDelay": 100000,
    },
    "nodes": {"borderWidth": 1, "borderWidthSelected": 3, "labelHighlightBold": False},
    "edges": {"hoverWidth": 1.5, "selectionWidth": 2, "smooth": False},
}
