"""One proposition in the middle, those for it on its left, those against on its right.

Coordinates are pixels at scale 1, y downwards; labels hang below their nodes.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph_builder.render.choose import Side, View, side_of
from graph_builder.render.network import Network, NodeKind

Places = dict[str, tuple[float, float]]

ROW = 66
_COLUMN = 140
_ROWS_AT_MOST = 10
_CAMP_X = 225
_CENTRE_Y = 128
_NARROW_X = 86
_SIGNS = {Side.FOR: -1, Side.AGAINST: 1}


def head_of(side: Side) -> str:
    """Return the name of the node that is a side's heading."""
    return f"head:{side.value}"


@dataclass(frozen=True, slots=True)
class _Cast:
    """Who is where: the proposition, each side's holders, each side's other bodies."""

    proposition: str
    camps: Mapping[Side, Sequence[str]]
    bodies: Mapping[Side | None, Sequence[str]]
    friends: Mapping[str, Sequence[str]]


def arrange_camps(view: View, network: Network) -> Places:
    """Return the places of a proposition's view for a wide screen."""
    cast = _cast(view, network)
    places: Places = {cast.proposition: (0.0, 0.0)}
    for side, sign in _SIGNS.items():
        holders = cast.camps[side]
        columns = _cut(holders, _ROWS_AT_MOST)
        for number, column in enumerate(columns):
            x = sign * (_CAMP_X + _COLUMN * number)
            places |= _stand(column, x)
        if holders:
            top = min(places[holder][1] for holder in columns[0])
            places[head_of(side)] = (sign * _CAMP_X, top - 46)
        x = sign * (_CAMP_X + _COLUMN * max(len(columns), 1))
        places |= _near(cast.bodies[side], cast.friends, places, x)
    for side, down in ((Side.BOTH, -1), (Side.NEITHER, 1)):
        places |= _stack(cast, side, down)
    low = max(y for _, y in places.values()) + 1.4 * ROW
    places |= _rows(cast.bodies[None], 5, _COLUMN, low, 1)
    return places


def arrange_camps_narrow(view: View, network: Network) -> Places:
    """Return the places for a narrow screen: two columns below the proposition.

    Bodies that only somebody else speaks for are left out.
    """
    cast = _cast(view, network)
    places: Places = {cast.proposition: (0.0, 0.0)}
    y = 128.0
    for side in (Side.BOTH, Side.NEITHER):
        if cast.camps[side]:
            places[head_of(side)] = (0.0, y - 46)
            rows = _rows(cast.camps[side], 2, 2 * _NARROW_X, y, 1)
            places |= rows
            y = max(row for _, row in rows.values()) + 1.9 * ROW
    for side, sign in _SIGNS.items():
        if cast.camps[side]:
            places[head_of(side)] = (sign * _NARROW_X, y - 46)
        for row, holder in enumerate(cast.camps[side]):
            places[holder] = (sign * _NARROW_X, y + row * ROW)
    return places


def _cast(view: View, network: Network) -> _Cast:
    lines = defaultdict(list)
    for index in view.lines:
        lines[network.lines[index].holder].append(network.lines[index])
    friends: dict[str, list[str]] = defaultdict(list)
    for index in view.ties:
        tie = network.ties[index]
        friends[tie.person].append(tie.body)
        friends[tie.body].append(tie.person)
    sides = {holder: side_of(held) for holder, held in lines.items()}

    def order(iri: str) -> tuple[str, str, str]:
        near = friends[iri] if network.nodes[iri].kind is NodeKind.PERSON else [iri]
        anchor = min((network.nodes[one].label for one in near), default="~")
        return anchor, network.nodes[iri].label, iri

    camps = {
        side: sorted((one for one in sides if sides[one] is side), key=order)
        for side in Side
    }
    bodies: dict[Side | None, list[str]] = {None: [], **{side: [] for side in Side}}
    proposition = ""
    for iri in view.nodes:
        if network.nodes[iri].kind is NodeKind.PROPOSITION:
            proposition = iri
        elif iri not in sides:
            bodies[_side_of_body(friends[iri], sides)].append(iri)
    for group in bodies.values():
        group.sort(key=lambda iri: (network.nodes[iri].label, iri))
    return _Cast(proposition, camps, bodies, friends)


def _side_of_body(people: Sequence[str], sides: Mapping[str, Side]) -> Side | None:
    camps = {sides[person] for person in people if person in sides} & set(_SIGNS)
    if len(camps) > 1:
        return None
    return camps.pop() if camps else Side.BOTH


def _cut(items: Sequence[str], size: int) -> list[Sequence[str]]:
    return [items[at : at + size] for at in range(0, len(items), size)]


def _stand(column: Sequence[str], x: float) -> Places:
    middle = (len(column) - 1) / 2
    return {one: (x, (row - middle) * ROW) for row, one in enumerate(column)}


def _rows(items: Sequence[str], width: int, gap: float, y: float, down: int) -> Places:
    places: Places = {}
    for number, row in enumerate(_cut(items, width)):
        for place, one in enumerate(row):
            x = (place - (len(row) - 1) / 2) * gap
            places[one] = (x, y + down * number * ROW)
    return places


def _stack(cast: _Cast, side: Side, down: int) -> Places:
    y = float(down * _CENTRE_Y)
    places = _rows(cast.camps[side], 2, _COLUMN, y, down)
    if places:
        y = max((row for _, row in places.values()), key=abs)
        heading = y - 46 if down < 0 else down * _CENTRE_Y - 46
        places[head_of(side)] = (0.0, heading)
        y += down * (1.5 * ROW)
    return places | _rows(cast.bodies[side], 2, _COLUMN, y, down)


def _near(
    bodies: Sequence[str],
    friends: Mapping[str, Sequence[str]],
    places: Places,
    x: float,
) -> Places:
    def height(body: str) -> float:
        rows = [places[person][1] for person in friends[body] if person in places]
        return sum(rows) / len(rows) if rows else 0.0

    wanted = sorted((height(body), body) for body in bodies)
    found: Places = {}
    floor = float("-inf")
    for y, body in wanted:
        floor = max(y, floor + ROW)
        found[body] = (x, floor)
    return found
