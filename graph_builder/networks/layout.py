"""Where nodes stand in a picture: the same every time."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx

Places = dict[str, tuple[float, float]]

# Distances by sign: who agrees stands together, who contradicts apart.
_DISTANCES = {1: 1.0, 0: 1.5, -1: 3.0}
_NO_EDGE = 2.0
_MOST_EXACT = 150


def lay_out(graph: "nx.Graph", seed: int = 1) -> Places:
    """Return a place for each node within [-1, 1], y downwards.

    Who agrees stands near each other, who contradicts far apart (Kamada and Kawai 1989;
    beyond 150 nodes springs along agreement alone, from a start that `seed` fixes).
    Nodes without edges stand in rows at the foot.
    """
    import networkx as nx

    degrees = dict(graph.degree())
    joined = nx.Graph()
    joined.add_nodes_from(node for node in graph if degrees[node])
    joined.add_edges_from(graph.edges(data=True))
    lone = [node for node in graph if not degrees[node]]
    foot = 0.18 * math.ceil(len(lone) / 4)
    if len(joined) <= _MOST_EXACT:
        found = nx.kamada_kawai_layout(joined, dist=_measure(joined))
    else:
        found = nx.spring_layout(_keep_agreement(joined), seed=seed, iterations=100)
    pairs = {node: (float(xy[0]), float(xy[1])) for node, xy in found.items()}
    return _stretch(pairs, foot) | _line_up(lone)


def _measure(graph: "nx.Graph") -> dict[str, dict[str, float]]:
    apart = {one: dict.fromkeys(graph, _NO_EDGE) for one in graph}
    for one in graph:
        apart[one][one] = 0.0
    for one, other, sign in graph.edges(data="sign"):
        apart[one][other] = apart[other][one] = _DISTANCES[sign]
    return apart


def _keep_agreement(graph: "nx.Graph") -> "nx.Graph":
    import networkx as nx

    kept = nx.Graph()
    kept.add_nodes_from(graph)
    kept.add_weighted_edges_from(
        (one, other, data["weight"])
        for one, other, data in graph.edges(data=True)
        if data["sign"] >= 0
    )
    return kept


def _stretch(places: Places, foot: float) -> Places:
    """Return the places stretched over the frame, less the foot."""
    if not places:
        return {}
    xs, ys = zip(*places.values(), strict=True)
    return {
        node: (_scale(x, xs, -1.0, 1.0), _scale(y, ys, -1.0, 1.0 - foot))
        for node, (x, y) in places.items()
    }


def _scale(value: float, values: Sequence[float], low: float, high: float) -> float:
    least, most = min(values), max(values)
    share = (value - least) / (most - least) if most > least else 0.5
    return round(low + share * (high - low), 6)


def _line_up(lone: Sequence[str]) -> Places:
    rows = math.ceil(len(lone) / 4)
    return {
        node: (-0.75 + 0.5 * (at % 4), round(1.0 - 0.18 * (rows - 1 - at // 4), 6))
        for at, node in enumerate(lone)
    }
