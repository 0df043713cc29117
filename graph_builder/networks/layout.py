"""Where nodes stand in a picture: the same every time."""

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import networkx as nx

Places = dict[str, tuple[float, float]]


def lay_out(graph: "nx.Graph", seed: int = 1) -> Places:
    """Return a place for each node within [-1, 1]: those who agree stand together.

    Springs along the edges of sign +1 alone (Fruchterman and Reingold 1991); what
    contradicts draws nobody together.
    """
    import networkx as nx

    friends = nx.Graph()
    friends.add_nodes_from(graph)
    friends.add_edges_from(
        (one, other, {"weight": data["weight"]})
        for one, other, data in graph.edges(data=True)
        if data["sign"] >= 0
    )
    found = nx.spring_layout(friends, seed=seed, iterations=200, k=_spread(len(graph)))
    return {
        node: (round(float(place[0]), 6), round(float(place[1]), 6))
        for node, place in found.items()
    }


def _spread(size: int) -> float:
    return 2.0 / math.sqrt(max(size, 1))
