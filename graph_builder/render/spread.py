"""Where the nodes of a topic stand: pulled together by their lines, never overlapping.

networkx lays out each component; labels are then pushed apart and the components
packed in rows. The same network gives the same places, in whole pixels.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from graph_builder.render.cast import Places

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Table = NDArray[np.float64]

Size = tuple[float, float]
_Island = tuple[Sequence[str], "Table", "Table"]

_SEED = 7
_REPULSION = 2.0
_GAP = 26.0
_DENSITY = 0.6
_PASSES = 400
_NEAR = 0.5
# Wide labels part sideways, so that a picture comes out wider than it went in.
_SQUEEZES = (1.0, 0.55, 0.3, 0.15)
# A large island costs the square of its nodes each time round.
_LARGE = 150
_ROUNDS = {False: 200, True: 40}


def spread_nodes(
    sizes: Mapping[str, Size], pairs: Iterable[tuple[str, str]], frame: Size
) -> Places:
    """Return a place for every node of `sizes` such that no two boxes overlap.

    `pairs` are the lines; `frame` is the width and height to fit as well as can be.
    """
    import numpy as np

    islands = [
        (part, pulled, np.array([sizes[iri] for iri in part]) + _GAP)
        for part, pulled in _pull_islands(sorted(sizes), sorted(set(pairs)))
    ]
    best: tuple[float, Places] = float("inf"), {}
    for squeeze in _SQUEEZES if len(sizes) <= _LARGE else _SQUEEZES[:2]:
        aspect = frame[0] / frame[1] * squeeze
        places, (width, height) = _pack(
            [_part_island(island, aspect) for island in islands], frame[0] / frame[1]
        )
        excess = max(width / frame[0], height / frame[1])
        if excess < best[0]:
            best = excess, places
    return best[1]


def _pull_islands(
    nodes: Sequence[str], links: Sequence[tuple[str, str]]
) -> list[tuple[Sequence[str], "Table"]]:
    import networkx as nx
    import numpy as np

    graph = nx.Graph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(links)
    parts = sorted(
        (sorted(part) for part in nx.connected_components(graph)),
        key=lambda part: (-len(part), part),
    )
    islands: list[tuple[Sequence[str], Table]] = []
    for part in parts:
        members = set(part)
        island = nx.Graph()
        island.add_nodes_from(part)
        island.add_edges_from(link for link in links if link[0] in members)
        found = nx.spring_layout(
            island,
            k=_REPULSION / len(part) ** 0.5,
            seed=_SEED,
            iterations=_ROUNDS[len(part) > _LARGE],
        )
        islands.append((part, np.array([found[iri] for iri in part]).round(4)))
    return islands


def _part_island(island: _Island, aspect: float) -> tuple[Places, Size]:
    import numpy as np

    part, pulled, boxes = island
    scale = np.sqrt(boxes.prod(axis=1).sum()) * _DENSITY
    points = pulled * scale * (np.sqrt(aspect), 1 / np.sqrt(aspect))
    points = _part_boxes(points, boxes)
    low = (points - boxes / 2).min(axis=0)
    width, height = (points + boxes / 2).max(axis=0) - low
    places = {
        iri: (float(x), float(y))
        for iri, (x, y) in zip(part, points - low, strict=True)
    }
    return places, (float(width), float(height))


def _part_boxes(points: "Table", boxes: "Table") -> "Table":
    import numpy as np
    from scipy.spatial import cKDTree

    widest = boxes.max(axis=0)
    for _ in range(_PASSES):
        near = cKDTree(points / widest).query_pairs(
            1.0, p=np.inf, output_type="ndarray"
        )
        one, other = near[:, 0], near[:, 1]
        apart = points[one] - points[other]
        reach = (boxes[one] + boxes[other]) / 2
        lap = reach - np.abs(apart)
        hit = (lap > _NEAR).all(axis=1)
        if not hit.any():
            break
        # Two nodes on one spot part by their order in the list.
        ways = np.where(apart == 0, -1.0, np.sign(apart))
        along = np.argmin(lap / reach, axis=1)[:, None] == np.arange(2)
        push = ways * lap * along * hit[:, None] * (0.6 / 2)
        points = points.copy()
        np.add.at(points, one, push)
        np.add.at(points, other, -push)
    return points


def _pack(islands: Sequence[tuple[Places, Size]], aspect: float) -> tuple[Places, Size]:
    area = sum(width * height for _, (width, height) in islands)
    row_width = max(
        [(area * aspect) ** 0.5 * 1.1, *(size[0] for _, size in islands)], default=0.0
    )
    packed: Places = {}
    x = y = row_height = widest = 0.0
    for places, (width, height) in islands:
        if x and x + width > row_width:
            x, y, row_height = 0.0, y + row_height, 0.0
        packed |= {iri: (left + x, top + y) for iri, (left, top) in places.items()}
        x += width
        widest = max(widest, x)
        row_height = max(row_height, height)
    return packed, (widest, y + row_height)
