"""Every edge lists the statements that it stands on."""

import pytest

from graph_builder.networks import (
    Aggregation,
    Mode,
    draw_documents,
    gather_evidence,
    list_edges,
    make_graph,
    make_network,
)
from tests.networks.invented import Said, ask, make, make_camps

SAID: list[Said] = [
    ("Ada", "park", 1),
    ("Ben", "park", 1),
    ("Ben", "park", 0),
    ("Ada", "road", 0),
    ("Cy", "road", 1),
]


@pytest.mark.parametrize(
    ("aggregate", "pairs"),
    [
        (Aggregation.CONGRUENCE, [("s0", "s1")]),
        (Aggregation.CONFLICT, [("s0", "s2")]),
        (Aggregation.SUBTRACT, [("s0", "s1"), ("s0", "s2")]),
    ],
)
def test_an_edge_yields_its_pairs(
    aggregate: Aggregation, pairs: list[tuple[str, str]]
) -> None:
    evidence = gather_evidence(make_network(make(SAID), ask(aggregate=aggregate)))
    assert [(p.one, p.other) for p in evidence.list_pairs("Ada", "Ben")] == pairs
    listed = sorted({iri for pair in pairs for iri in pair})
    assert list(evidence.list_iris("Ada", "Ben")) == listed


@pytest.mark.parametrize(
    "aggregate", [Aggregation.CONGRUENCE, Aggregation.CONFLICT, Aggregation.IGNORE]
)
def test_the_weight_is_the_number_of_pairs(aggregate: Aggregation) -> None:
    for table in (make(SAID), make_camps()):
        network = make_network(table, ask(aggregate=aggregate))
        evidence = gather_evidence(network)
        for i, one in enumerate(network.rows):
            for j, other in enumerate(network.rows):
                pairs = list(evidence.list_pairs(one, other))
                assert i == j or len(pairs) == network.weights[i, j]


def test_every_edge_of_either_mode_has_statements() -> None:
    for mode in Mode:
        network = make_network(make(SAID), ask(mode))
        edges = list(list_edges(network))
        assert edges
        assert all(edge.statements and edge.weight > 0 for edge in edges)


def test_without_a_document_its_edges_are_gone() -> None:
    with_it = make_network(make(SAID), ask())
    without = make_network(make(SAID[:4]), ask())
    assert ("Ada", "Cy") in {(e.source, e.target) for e in list_edges(with_it)}
    assert "Cy" not in without.rows


def test_a_graph_carries_positive_weights_signs_and_iris() -> None:
    graph = make_graph(make_network(make(SAID), ask()))
    assert graph.edges["Ada", "Cy"] == {
        "weight": 1.0,
        "sign": -1,
        "statements": "s3 s4",
    }
    assert ("Ada", "Ben") not in graph.edges  # one for, one against: in balance
    assert graph.nodes["Ben"]["frequency"] == 2


def test_a_label_that_is_a_row_and_a_column_is_two_nodes() -> None:
    said: list[Said] = [("Park", "Park", 1), ("Ada", "Park", 1)]
    graph = make_graph(make_network(make(said), ask(Mode.TWO)))
    assert set(graph.nodes) == {"Park", "Ada", "concept: Park"}


def test_an_interval_holds_the_weight_that_every_document_bears_out() -> None:
    network = make_network(make_camps(), ask())
    interval = draw_documents(network, draws=100)
    again = draw_documents(network, draws=100)
    assert interval.documents == 32
    assert (interval.low <= interval.high).all()
    assert (interval.low == again.low).all()
    assert interval.low[0, 1] >= 0 >= interval.high[0, 7]
