"""The network as pyvis holds it: lists of nodes and edges, and the options."""

import json
from collections.abc import Mapping

from graph_builder.render.arrange import Arrangement
from graph_builder.render.cast import head_of
from graph_builder.render.labels import write_label
from graph_builder.render.network import Network
from graph_builder.render.sides import Side
from graph_builder.render.styles import (
    CANDIDATE_DASHES,
    OPTIONS,
    SHAPES,
    STYLES,
    Json,
)
from graph_builder.render.views import View


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
    drawing.set_options(json.dumps(OPTIONS))
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
                "arrows": {
                    "to": {"enabled": True, "type": style.head, "scaleFactor": 0.8}
                },
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
                "places": _number(one.places, numbers),
                "anchors": _number(one.anchors, numbers),
                "width": one.width,
                "height": one.height,
            }
            for name, one in arrangement.items()
        },
    }


def _number(
    places: Mapping[str, tuple[int, int]], numbers: Mapping[str, int]
) -> dict[str, Json]:
    return {str(numbers[iri]): [x, y] for iri, (x, y) in sorted(places.items())}
