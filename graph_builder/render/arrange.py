"""Places for the nodes of each view, on a wide screen and on a narrow one."""

from collections.abc import Iterable
from dataclasses import dataclass

from graph_builder.render.camps import arrange_camps, arrange_camps_narrow
from graph_builder.render.cast import Places
from graph_builder.render.labels import RISE, measure_node
from graph_builder.render.network import Network, NodeKind
from graph_builder.render.spread import spread_nodes
from graph_builder.render.views import View, ViewKind

_MARGIN = 14
HEAD_SIZE = (90.0, 26.0)
# What is seen of the page beside its panel, and on a telephone.
_FRAMES = {"wide": (848.0, 820.0), "narrow": (366.0, 1300.0)}
# More than this is no picture on a telephone: there the page draws the overview.
_NARROW_AT_MOST = 16


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Places round (0, 0) in whole pixels, with the width and height they take.

    `anchors` are where the lines of some holders end instead of at their proposition.
    """

    places: dict[str, tuple[int, int]]
    anchors: dict[str, tuple[int, int]]
    width: int
    height: int


def arrange_view(view: View, network: Network) -> dict[str, Arrangement]:
    """Return an arrangement for 'wide' and, where it fits one, for 'narrow' screens.

    The overview has none: the page draws it.
    """
    if view.kind is ViewKind.OVERVIEW:
        return {}
    if view.kind is ViewKind.PROPOSITION:
        places, anchors = arrange_camps_narrow(view, network)
        return {
            "wide": _centre(arrange_camps(view, network), {}, network),
            "narrow": _centre(places, anchors, network),
        }
    return {
        name: _centre(_spread(view, network, frame), {}, network)
        for name, frame in _FRAMES.items()
        if name == "wide" or len(view.nodes) <= _NARROW_AT_MOST
    }


def _spread(view: View, network: Network, frame: tuple[float, float]) -> Places:
    lines = [network.lines[index] for index in view.lines]
    ties = [network.ties[index] for index in view.ties]
    pairs = [(line.holder, line.proposition) for line in lines]
    nodes = set(view.nodes)
    if frame[0] < frame[1]:
        nodes = {iri for pair in pairs for iri in pair}
    pairs += [(tie.person, tie.body) for tie in ties if tie.body in nodes]
    sizes = {iri: measure_node(network.nodes[iri]) for iri in nodes}
    return spread_nodes(sizes, pairs, frame)


def _centre(places: Places, anchors: Places, network: Network) -> Arrangement:
    boxes = list(_boxes(places, network))
    left, top = (min((box[at] for box in boxes), default=0.0) for at in (0, 1))
    right, low = (max((box[at] for box in boxes), default=0.0) for at in (2, 3))
    across, down = (left + right) / 2, (top + low) / 2

    def shift(unshifted: Places) -> dict[str, tuple[int, int]]:
        return {
            iri: (round(x - across), round(y - down))
            for iri, (x, y) in unshifted.items()
        }

    return Arrangement(
        shift(places),
        shift(anchors),
        round(right - left) + 2 * _MARGIN,
        round(low - top) + 2 * _MARGIN,
    )


def _boxes(
    places: Places, network: Network
) -> Iterable[tuple[float, float, float, float]]:
    for iri, (x, y) in sorted(places.items()):
        node = network.nodes.get(iri)
        width, height = measure_node(node) if node else HEAD_SIZE
        # A label hangs below its node, a proposition's words stand inside it.
        rise = RISE if node and node.kind is not NodeKind.PROPOSITION else height / 2
        yield x - width / 2, y - rise, x + width / 2, y - rise + height
