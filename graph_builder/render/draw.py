"""The network as pyvis holds it: lists of nodes and edges, and the drawing's options.

Colours are in network.css alone; what is here tells stances apart without colour.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from graph_builder.model import Stance
from graph_builder.render.arrange import Arrangement
from graph_builder.render.camps import head_of
from graph_builder.render.choose import Side, View
from graph_builder.render.labels import write_label
from graph_builder.render.network import Network, NodeKind

Json: TypeAlias = (
    "bool | int | float | str | list[Json] | dict[str, Json] | None"  # noqa: UP040
)


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

_OPTIONS: dict[str, Json] = {
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


def draw_network(
    network: Network,
    views: tuple[View, ...],
    arrangements: tuple[Mapping[str, Arrangement], ...],
) -> dict[str, Json]:
    """Return nodes, edges, options and views as the page's script wants them.

    A node's number is its place in `network.nodes`, the sides' headings coming after;
    an edge's is its place in `network.lines`, the ties coming after.
    """
    from pyvis.network import Network as Drawing

    numbers = {iri: number for number, iri in enumerate(network.nodes)}
    heads = {head_of(side): len(numbers) + at for at, side in enumerate(Side)}
    drawing = Drawing(directed=True)
    drawing.nodes = _list_nodes(network) + _list_heads(heads)
    drawing.edges = _list_lines(network, numbers) + _list_ties(network, numbers)
    drawing.set_options(json.dumps(_OPTIONS))
    nodes, edges, _, _, _, options = drawing.get_network_data()
    every = numbers | heads
    return {
        "nodes": nodes,
        "edges": edges,
        "options": json.loads(options),
        "views": [
            _view(view, arrangement, every, len(network.lines))
            for view, arrangement in zip(views, arrangements, strict=True)
        ],
    }


def _list_nodes(network: Network) -> list[dict[str, Json]]:
    nodes: list[dict[str, Json]] = []
    for number, node in enumerate(network.nodes.values()):
        shape, size = SHAPES[node.kind]
        nodes.append(
            {
                "id": number,
                "label": write_label(node),
                "name": node.label,
                "kind": node.kind.value,
                "shape": shape,
                "size": size,
            }
        )
    return nodes


def _list_heads(heads: Mapping[str, int]) -> list[dict[str, Json]]:
    return [
        {
            "id": number,
            "label": side.value,
            "name": side.value,
            "kind": "head",
            "shape": "text",
        }
        for side, number in zip(Side, heads.values(), strict=True)
    ]


def _list_lines(network: Network, numbers: Mapping[str, int]) -> list[dict[str, Json]]:
    edges: list[dict[str, Json]] = []
    for number, line in enumerate(network.lines):
        style = STYLES[line.stance]
        dashes = CANDIDATE_DASHES if line.is_candidate else style.dashes
        edges.append(
            {
                "id": number,
                "from": numbers[line.holder],
                "to": numbers[line.proposition],
                "sign": line.stance.sign,
                "candidate": line.is_candidate,
                "dashes": list(dashes) or False,
                "width": style.width,
                "arrows": {"to": {"enabled": True, "type": style.head}},
            }
        )
    return edges


def _list_ties(network: Network, numbers: Mapping[str, int]) -> list[dict[str, Json]]:
    first = len(network.lines)
    return [
        {
            "id": first + number,
            "from": numbers[tie.person],
            "to": numbers[tie.body],
            "dashes": False,
            "width": 1,
            "arrows": "",
        }
        for number, tie in enumerate(network.ties)
    ]


def _view(
    view: View,
    arrangement: Mapping[str, Arrangement],
    numbers: Mapping[str, int],
    first_tie: int,
) -> dict[str, Json]:
    return {
        "label": view.label,
        "kind": view.kind.name.lower(),
        "summary": view.summary,
        "edges": [*view.lines, *(first_tie + tie for tie in view.ties)],
        "layouts": {
            name: {
                "places": {
                    str(numbers[iri]): list(place)
                    for iri, place in sorted(one.places.items())
                },
                "width": one.width,
                "height": one.height,
            }
            for name, one in arrangement.items()
        },
    }
