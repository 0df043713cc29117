"""Nodes set out in rows and columns, each with room for its label."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from graph_builder.render.cast import Places
from graph_builder.render.labels import RISE, measure_node
from graph_builder.render.network import Network

COLUMN = 152.0
HEAD = 30.0

ALONE: Mapping[str, Sequence[str]] = MappingProxyType({})

_GAP = 10.0


def cut_rows(items: Sequence[str], size: int) -> list[Sequence[str]]:
    """Return the items in runs of at most `size`."""
    return [items[at : at + size] for at in range(0, len(items), size)]


def measure_height(network: Network, iri: str) -> float:
    """Return the height that a node takes with its label and the gap below."""
    return measure_node(network.nodes[iri])[1] + _GAP


def add_heights(
    network: Network, column: Sequence[str], hosts: Mapping[str, Sequence[str]] = ALONE
) -> float:
    """Return the height of a column whose `hosts` leave room for those beside them."""
    return sum(_slot(network, iri, hosts) for iri in column)


def _slot(network: Network, iri: str, hosts: Mapping[str, Sequence[str]]) -> float:
    guests = sum(measure_height(network, guest) for guest in hosts.get(iri, ()))
    return max(measure_height(network, iri), guests)


def tallest(network: Network, row: Sequence[str]) -> float:
    """Return the height of a row; 0 of an empty one."""
    return max((measure_height(network, iri) for iri in row), default=0.0)


def low_end(network: Network, iri: str, place: tuple[float, float]) -> float:
    """Return where a node or a heading at `place` ends."""
    node = network.nodes.get(iri)
    return place[1] - RISE + (measure_node(node)[1] if node else HEAD)


def hang_column(
    network: Network,
    column: Sequence[str],
    x: float,
    y: float,
    hosts: Mapping[str, Sequence[str]] = ALONE,
) -> Places:
    """Return a place for each node of a column, the first at `y`."""
    places: Places = {}
    for iri in column:
        places[iri] = (x, y)
        y += _slot(network, iri, hosts)
    return places


def place_rows(network: Network, items: Sequence[str], width: int, y: float) -> Places:
    """Return a place for each item in centred rows of `width`, the first at `y`."""
    places: Places = {}
    for row in cut_rows(items, width):
        for place, iri in enumerate(row):
            places[iri] = ((place - (len(row) - 1) / 2) * COLUMN, y)
        y += tallest(network, row)
    return places
