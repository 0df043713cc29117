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

_SEED = 7
_GAP = 26.0
_PASSES = 400
_NEAR = 0.5


def spread_nodes(
    sizes: Mapping[str, Size], pairs: Iterable[tuple[str, str]], aspect: float
) -> Places:
    """Return a place for every node of `sizes` such that no two boxes overlap.

    `pairs` are the lines; `aspect` is the width over the height to aim at.
    """
    import networkx as nx

    links = sorted(set(pairs))
    graph = nx.Graph()
    graph.add_nodes_from(sorted(sizes))
    graph.add_edges_from(links)
    islands = sorted(
        (sorted(part) for part in nx.connected_components(graph)),
        key=lambda part: (-len(part), part),
    )
    return _pack([_lay_out(part, links, sizes, aspect) for part in islands], aspect)


def _lay_out(
    part: Sequence[str],
    links: Sequence[tuple[str, str]],
    sizes: Mapping[str, Size],
    aspect: float,
) -> tuple[Places, Size]:
    import networkx as nx
    import numpy as np

    boxes = np.array([sizes[iri] for iri in part]) + _GAP
    if len(part) == 1:
        points = np.zeros((1, 2))
    else:
        members = set(part)
        island = nx.Graph()
        island.add_nodes_from(part)
        island.add_edges_from(link for link in links if link[0] in members)
        found = nx.spring_layout(island, seed=_SEED, iterations=120)
        points = np.array([found[iri] for iri in part]).round(4)
        points *= np.sqrt(boxes.prod(axis=1).sum()) * 0.6
        points *= (np.sqrt(aspect), 1 / np.sqrt(aspect))
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

    reach = (boxes[:, None, :] + boxes[None, :, :]) / 2
    ranks = np.arange(len(points))
    for _ in range(_PASSES):
        apart = points[:, None, :] - points[None, :, :]
        lap = reach - np.abs(apart)
        hit = (
            (lap[..., 0] > _NEAR)
            & (lap[..., 1] > _NEAR)
            & ~np.eye(len(ranks), dtype=bool)
        )
        if not hit.any():
            break
        # Two nodes on one spot part by their order in the list.
        ways = np.where(apart == 0, np.sign(ranks[:, None] - ranks)[..., None], apart)
        along = np.argmin(lap, axis=2)[..., None] == np.arange(2)
        push = np.sign(ways) * lap * along * hit[..., None] / 2
        points = points + push.sum(axis=1) * 0.6
    return points


def _pack(islands: Sequence[tuple[Places, Size]], aspect: float) -> Places:
    area = sum(width * height for _, (width, height) in islands)
    row_width = max(
        [(area * aspect) ** 0.5 * 1.1, *(size[0] for _, size in islands)], default=0.0
    )
    packed: Places = {}
    x = y = row_height = 0.0
    for places, (width, height) in islands:
        if x and x + width > row_width:
            x, y, row_height = 0.0, y + row_height, 0.0
        packed |= {iri: (left + x, top + y) for iri, (left, top) in places.items()}
        x += width
        row_height = max(row_height, height)
    return packed
