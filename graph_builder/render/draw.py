"""The network as pyvis holds it: lists of nodes and edges, and the options."""

import json
from collections.abc import Mapping

from graph_builder.render.arrange import HEAD_SIZE, Arrangement
from graph_builder.render.cast import head_of
from graph_builder.render.labels import measure_node, write_label
from graph_builder.render.network import Network
from graph_builder.render.sides import Side
from graph_builder.render.styles import OPTIONS, SHAPES, Json
from graph_builder.render.views import View
from graph_builder.vocabulary import ID


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
    drawing.edges = _list_edges(network, numbers)
    drawing.set_options(json.dumps(OPTIONS))
    nodes, edges, _, _, _, options = drawing.get_network_data()
    every = numbers | heads
    return {
        "nodes": nodes,
        "edges": edges,
        "options": json.loads(options),
        "base": ID,
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
                "iri": node.iri,
                "names": list(node.names),
                "sort": node.sort,
                "w": measure_node(node)[0],
                "h": measure_node(node)[1],
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
            "iri": head_of(side),
            "names": [],
            "sort": "",
            "w": HEAD_SIZE[0],
            "h": HEAD_SIZE[1],
        }
        for side, number in zip(Side, heads.values(), strict=True)
    ]


def _list_edges(network: Network, numbers: Mapping[str, int]) -> list[dict[str, Json]]:
    ends = [(line.holder, line.proposition) for line in network.lines]
    ends += [(tie.person, tie.body) for tie in network.ties]
    return [
        {"id": number, "from": numbers[start], "to": numbers[end]}
        for number, (start, end) in enumerate(ends)
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
        "key": view.key,
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
