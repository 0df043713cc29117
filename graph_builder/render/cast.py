"""Who takes part in a proposition's view, and on which side they are seated."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from graph_builder.render.network import Network, NodeKind
from graph_builder.render.sides import Side, side_of
from graph_builder.render.views import View

Places = dict[str, tuple[float, float]]

_CAMPS = frozenset({Side.FOR, Side.AGAINST})


def head_of(side: Side) -> str:
    """Return the name of the node that is a side's heading."""
    return f"head:{side.value}"


@dataclass(frozen=True, slots=True)
class Cast:
    """The proposition, each side's holders, each side's other bodies.

    Bodies that people of both camps speak for are under None. `friends` are the bodies
    of a person and the people of a body.
    """

    proposition: str
    holders: Mapping[Side, Sequence[str]]
    bodies: Mapping[Side | None, Sequence[str]]
    friends: Mapping[str, Sequence[str]]


def seat_cast(view: View, network: Network) -> Cast:
    """Return the cast of a view of one proposition, those of one body together."""
    lines = defaultdict(list)
    for index in view.lines:
        lines[network.lines[index].holder].append(network.lines[index])
    sides = {holder: side_of(held) for holder, held in lines.items()}
    friends = _find_friends(view, network)

    def order(iri: str) -> tuple[bool, str, str, str]:
        is_settled = any(not line.is_candidate for line in lines[iri])
        is_person = network.nodes[iri].kind is NodeKind.PERSON
        anchors = friends[iri] if is_person else [iri]
        anchor = min((network.nodes[one].label for one in anchors), default="~")
        return not is_settled, anchor, network.nodes[iri].label, iri

    bodies: dict[Side | None, list[str]] = {None: [], **{side: [] for side in Side}}
    proposition = ""
    for iri in view.nodes:
        if network.nodes[iri].kind is NodeKind.PROPOSITION:
            proposition = iri
        elif iri not in sides:
            bodies[_side_of_body(friends[iri], sides)].append(iri)
    for group in bodies.values():
        group.sort(key=lambda iri: (network.nodes[iri].label, iri))
    holders = {
        side: sorted((iri for iri in sides if sides[iri] is side), key=order)
        for side in Side
    }
    return Cast(proposition, holders, bodies, friends)


def _find_friends(view: View, network: Network) -> dict[str, list[str]]:
    friends: dict[str, list[str]] = defaultdict(list)
    for index in view.ties:
        tie = network.ties[index]
        friends[tie.person].append(tie.body)
        friends[tie.body].append(tie.person)
    return friends


def _side_of_body(people: Sequence[str], sides: Mapping[str, Side]) -> Side | None:
    found = {sides[person] for person in people if person in sides}
    if found >= _CAMPS:
        return None
    if found & _CAMPS:
        return (found & _CAMPS).pop()
    return Side.BOTH if Side.BOTH in found else Side.NEITHER
