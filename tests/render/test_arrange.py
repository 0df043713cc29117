"""Where the nodes stand: apart, in their camps, and twice in the same place."""

from collections.abc import Mapping
from itertools import combinations

import pytest

from graph_builder.render.arrange import Arrangement, arrange_view
from graph_builder.render.choose import choose_views
from graph_builder.render.labels import RISE, measure_node
from graph_builder.render.network import Network, NodeKind
from graph_builder.render.spread import spread_nodes
from graph_builder.render.views import View
from tests.render.test_choose import gather

SIZES = {f"n{number:02}": (120.0, 50.0) for number in range(30)}
PAIRS = [(f"n{number:02}", f"n{number % 5:02}") for number in range(5, 28)]


def overlaps(network: Network, places: Mapping[str, tuple[int, int]]) -> list[str]:
    boxes = {}
    for iri, (x, y) in places.items():
        if iri in network.nodes:
            node = network.nodes[iri]
            width, height = measure_node(node)
            top = y - (height / 2 if node.kind is NodeKind.PROPOSITION else RISE)
            boxes[iri] = (x - width / 2, top, x + width / 2, top + height)
    return [
        f"{network.nodes[one].label} / {network.nodes[other].label}"
        for (one, a), (other, b) in combinations(boxes.items(), 2)
        if a[0] < b[2] - 2 and b[0] < a[2] - 2 and a[1] < b[3] - 2 and b[1] < a[3] - 2
    ]


def every_arrangement() -> list[tuple[str, View, Arrangement]]:
    network = gather()
    return [
        (f"{name}: {view.label}", view, arrangement)
        for view in choose_views(network)
        for name, arrangement in arrange_view(view, network).items()
    ]


@pytest.mark.parametrize(
    ("view", "arrangement"),
    [pytest.param(view, one, id=name) for name, view, one in every_arrangement()],
)
def test_no_name_hides_another(view: View, arrangement: Arrangement) -> None:
    assert overlaps(gather(), arrangement.places) == []
    assert {iri for iri in arrangement.places if ":" not in iri[:5]} <= set(view.nodes)


def test_camps_stand_on_either_side_of_their_proposition() -> None:
    network = gather()
    view = choose_views(network)[0]
    places = arrange_view(view, network)["wide"].places
    by_label = {network.nodes[iri].label: places[iri][0] for iri in view.nodes}
    middle = by_label["The emergency department at Tarnwick Infirmary should close."]
    assert by_label["Rosalind Achterby"] < middle < by_label["Winifred Sallowby"]
    assert by_label["Orla Penhallick"] == by_label["Gareth Umberleigh"] == middle


def test_the_narrow_picture_fits_a_telephone() -> None:
    network = gather()
    view = choose_views(network)[0]
    assert arrange_view(view, network)["narrow"].width <= 366


def test_the_same_network_gives_the_same_places() -> None:
    turned = dict(reversed(SIZES.items()))
    first = spread_nodes(SIZES, PAIRS, (800.0, 600.0))
    assert spread_nodes(turned, reversed(PAIRS), (800.0, 600.0)) == first


def test_components_are_packed_beside_each_other() -> None:
    places = spread_nodes(SIZES, PAIRS, (800.0, 600.0))
    assert len(places) == len(SIZES)
    for one, other in combinations(places.values(), 2):
        assert abs(one[0] - other[0]) >= 119 or abs(one[1] - other[1]) >= 49
