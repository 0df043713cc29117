"""A view in one or two sentences."""

from collections.abc import Sequence

from graph_builder.render.network import Line, Network, NodeKind
from graph_builder.render.sides import Side, count_sides
from graph_builder.render.views import ViewKind
from graph_builder.render.wording import count_noun

_REST = {Side.BOTH: "on both sides over time", Side.NEITHER: "taking neither"}


def summarise_lines(
    network: Network, kind: ViewKind, lines: Sequence[Line], left_out: int
) -> str:
    """Return who is counted on which side; `left_out` holders are not drawn."""
    published = [line for line in lines if not line.is_candidate]
    if not published:
        return "Only candidates, too unsure to publish: tick the box to see them."
    sides = count_sides(published)
    if kind is ViewKind.PROPOSITION:
        words = f"{sides[Side.FOR]} for, {sides[Side.AGAINST]} against"
        for side, manner in _REST.items():
            words += f", {sides[side]} {manner}" if sides[side] else ""
        words += "."
    else:
        holders = [network.nodes[iri] for iri in {line.holder for line in published}]
        people = sum(node.kind is NodeKind.PERSON for node in holders)
        others = count_noun(len(holders) - people, "body or group", "bodies or groups")
        who = " and ".join(
            filter(None, (count_noun(people, "person", "people"), others))
        )
        propositions = len({line.proposition for line in published})
        words = f"{who} on {count_noun(propositions, 'proposition')}."
    if left_out:
        words += f" Not drawn, but in the table: {left_out} with fewer statements."
    return words
