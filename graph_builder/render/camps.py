"""One proposition in the middle, those for it on its left, those against on its right.

Coordinates are pixels at scale 1, y downwards; labels hang below their nodes.
"""

from collections.abc import Sequence

from graph_builder.render.cast import Cast, Places, head_of, seat_cast
from graph_builder.render.choose import View
from graph_builder.render.labels import RISE, measure_node
from graph_builder.render.network import Network
from graph_builder.render.sides import Side

_GAP = 10.0
_HEAD = 30.0
_COLUMN = 152.0
_CAMP_X = 216.0
_ROWS_AT_MOST = 10
_NARROW_X = 92.0
_SPINE_X = 13.0
_SIGNS = {Side.FOR: -1, Side.AGAINST: 1}


def arrange_camps(view: View, network: Network) -> Places:
    """Return the places of a proposition's view for a wide screen."""
    cast = seat_cast(view, network)
    places: Places = {cast.proposition: (0.0, 0.0)}
    for side, sign in _SIGNS.items():
        columns = _cut(cast.holders[side], _ROWS_AT_MOST)
        for number, column in enumerate(columns):
            x = sign * (_CAMP_X + _COLUMN * number)
            places |= _hang(network, column, x, -_tall(network, column) / 2)
        if columns:
            top = min(places[holder][1] for holder in columns[0])
            places[head_of(side)] = (sign * _CAMP_X, top - RISE - _HEAD)
        x = sign * (_CAMP_X + _COLUMN * max(len(columns), 1))
        places |= _beside(network, cast, side, places, x)
    places |= _centre_column(network, cast)
    low = max(_low(network, iri, place) for iri, place in places.items())
    places |= _rows(network, cast.bodies[None], 5, low + 2 * _HEAD)
    return places


def arrange_camps_narrow(view: View, network: Network) -> tuple[Places, Places]:
    """Return the places for a narrow screen, and where lines join their side's spine.

    Two columns hang below the proposition, each on a spine; those on both sides stand
    above it. Bodies that only somebody else speaks for are left out.
    """
    cast = seat_cast(view, network)
    places: Places = {cast.proposition: (0.0, 0.0)}
    anchors: Places = {}
    half = _crown(network, cast, places)
    top = low = half + 2 * _HEAD
    for side, sign in _SIGNS.items():
        column = cast.holders[side]
        if column:
            places[head_of(side)] = (sign * _NARROW_X, top)
            hung = _hang(network, column, sign * _NARROW_X, top + _HEAD + RISE)
            anchors |= {iri: (sign * _SPINE_X, y) for iri, (_, y) in hung.items()}
            places |= hung
            low = max(low, top + _HEAD + RISE + _tall(network, column))
    rest = cast.holders[Side.NEITHER]
    if rest:
        places[head_of(Side.NEITHER)] = (_NARROW_X, low + _HEAD)
        seats = _rows(network, rest, 2, low + 3.5 * _HEAD)
        anchors |= {iri: (0.0, y - 2 * _HEAD) for iri, (_, y) in seats.items()}
        places |= seats
    return places, anchors


def _crown(network: Network, cast: Cast, places: Places) -> float:
    half = measure_node(network.nodes[cast.proposition])[1] / 2
    torn = cast.holders[Side.BOTH]
    if torn:
        rows = _cut(torn, 2)
        y = -half - 2.2 * _HEAD - sum(_tallest(network, row) for row in rows)
        places |= _rows(network, torn, 2, y)
        places[head_of(Side.BOTH)] = (0.0, y - RISE - _HEAD)
    return half


def _centre_column(network: Network, cast: Cast) -> Places:
    places: Places = {}
    half = _crown(network, cast, places)
    torn, friends = cast.holders[Side.BOTH], cast.bodies[Side.BOTH]
    if friends:
        top = min((y for _, y in places.values()), default=-half) - RISE
        y = top - sum(_tallest(network, row) for row in _cut(friends, 2))
        places |= _rows(network, friends, 2, y - (0 if torn else _HEAD))
    rest = cast.holders[Side.NEITHER]
    if rest:
        places |= _rows(network, rest, 2, half + 2.2 * _HEAD)
        low = max(_low(network, iri, place) for iri, place in places.items())
        places[head_of(Side.NEITHER)] = (0.0, low + 2 * _GAP)
        low += 2.2 * _HEAD
        places |= _rows(network, cast.bodies[Side.NEITHER], 2, low + RISE)
    return places


def _cut(items: Sequence[str], size: int) -> list[Sequence[str]]:
    return [items[at : at + size] for at in range(0, len(items), size)]


def _height(network: Network, iri: str) -> float:
    return measure_node(network.nodes[iri])[1] + _GAP


def _tall(network: Network, column: Sequence[str]) -> float:
    return sum(_height(network, iri) for iri in column)


def _tallest(network: Network, row: Sequence[str]) -> float:
    return max((_height(network, iri) for iri in row), default=0.0)


def _low(network: Network, iri: str, place: tuple[float, float]) -> float:
    node = network.nodes.get(iri)
    return place[1] - RISE + (measure_node(node)[1] if node else _HEAD)


def _hang(network: Network, column: Sequence[str], x: float, y: float) -> Places:
    places: Places = {}
    for iri in column:
        places[iri] = (x, y)
        y += _height(network, iri)
    return places


def _rows(network: Network, items: Sequence[str], width: int, y: float) -> Places:
    places: Places = {}
    for row in _cut(items, width):
        for place, iri in enumerate(row):
            places[iri] = ((place - (len(row) - 1) / 2) * _COLUMN, y)
        y += _tallest(network, row)
    return places


def _beside(
    network: Network, cast: Cast, side: Side, places: Places, x: float
) -> Places:
    def seat(body: str) -> float:
        rows = [places[one][1] for one in cast.friends[body] if one in places]
        return sum(rows) / len(rows) if rows else 0.0

    found: Places = {}
    free = float("-inf")
    for y, body in sorted((seat(body), body) for body in cast.bodies[side]):
        found[body] = (x, max(y, free))
        free = found[body][1] + _height(network, body)
    return found
