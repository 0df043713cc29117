"""One proposition in the middle, those for it on its left, those against on its right.

Coordinates are pixels at scale 1, y downwards; labels hang below their nodes.
"""

from collections.abc import Mapping, Sequence

from graph_builder.render.cast import Cast, Places, head_of, seat_cast
from graph_builder.render.labels import RISE, measure_node
from graph_builder.render.network import Network
from graph_builder.render.rows import (
    COLUMN,
    HEAD,
    add_heights,
    cut_rows,
    hang_column,
    low_end,
    place_rows,
    tallest,
)
from graph_builder.render.sides import Side
from graph_builder.render.views import View

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
        columns = cut_rows(cast.holders[side], _ROWS_AT_MOST)
        hosts = _find_hosts(cast, side)
        for number, column in enumerate(columns):
            x = sign * (_CAMP_X + COLUMN * number)
            # Every other column stands lower, so that lines pass between its names.
            top = -add_heights(network, column, hosts) / 2 + number % 2 * HEAD
            places |= hang_column(network, column, x, top, hosts)
        if columns:
            top = min(places[holder][1] for holder in columns[0])
            places[head_of(side)] = (sign * _CAMP_X, top - RISE - HEAD)
        x = sign * (_CAMP_X + COLUMN * max(len(columns), 1))
        places |= _beside(network, hosts, places, x)
    places |= _centre_column(network, cast)
    low = max(low_end(network, iri, place) for iri, place in places.items())
    places |= place_rows(network, cast.bodies[None], 5, low + 2 * HEAD)
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
    top = low = half + 2 * HEAD
    for side, sign in _SIGNS.items():
        column = cast.holders[side]
        if column:
            places[head_of(side)] = (sign * _NARROW_X, top)
            hung = hang_column(network, column, sign * _NARROW_X, top + HEAD + RISE)
            anchors |= {iri: (sign * _SPINE_X, y) for iri, (_, y) in hung.items()}
            places |= hung
            low = max(low, top + HEAD + RISE + add_heights(network, column))
    rest = cast.holders[Side.NEITHER]
    if rest:
        places[head_of(Side.NEITHER)] = (_NARROW_X, low + HEAD)
        seats = place_rows(network, rest, 2, low + 3.5 * HEAD)
        anchors |= {iri: (0.0, y - 2 * HEAD) for iri, (_, y) in seats.items()}
        places |= seats
    return places, anchors


def _crown(network: Network, cast: Cast, places: Places) -> float:
    half = measure_node(network.nodes[cast.proposition])[1] / 2
    torn = cast.holders[Side.BOTH]
    if torn:
        rows = cut_rows(torn, 2)
        y = -half - 2.2 * HEAD - sum(tallest(network, row) for row in rows)
        places |= place_rows(network, torn, 2, y)
        places[head_of(Side.BOTH)] = (0.0, y - RISE - HEAD)
    return half


def _centre_column(network: Network, cast: Cast) -> Places:
    places: Places = {}
    half = _crown(network, cast, places)
    torn, friends = cast.holders[Side.BOTH], cast.bodies[Side.BOTH]
    if friends:
        top = min((y for _, y in places.values()), default=-half) - RISE
        y = top - sum(tallest(network, row) for row in cut_rows(friends, 2))
        places |= place_rows(network, friends, 2, y - (0 if torn else HEAD))
    rest = cast.holders[Side.NEITHER]
    if rest:
        places[head_of(Side.NEITHER)] = (66.0 if len(rest) == 1 else 0.0, half + HEAD)
        places |= place_rows(network, rest, 2, half + 2.6 * HEAD)
        low = max(low_end(network, iri, place) for iri, place in places.items())
        places |= place_rows(network, cast.bodies[Side.NEITHER], 2, low + HEAD)
    return places


def _find_hosts(cast: Cast, side: Side) -> dict[str, list[str]]:
    """Return the bodies that stand beside each holder, each by one of its people."""
    hosts: dict[str, list[str]] = {}
    for body in cast.bodies[side]:
        host = next(one for one in cast.holders[side] if one in cast.friends[body])
        hosts.setdefault(host, []).append(body)
    return hosts


def _beside(
    network: Network, hosts: Mapping[str, Sequence[str]], places: Places, x: float
) -> Places:
    found: Places = {}
    free = float("-inf")
    for host in sorted(hosts, key=lambda iri: (places[iri][1], iri)):
        free = max(free, places[host][1])
        found |= hang_column(network, hosts[host], x, free)
        free += add_heights(network, hosts[host])
    return found
