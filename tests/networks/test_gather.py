"""A built graph as a table of statements."""

from graph_builder.model import Tier
from graph_builder.networks import (
    Duplicates,
    Mode,
    Request,
    gather_statements,
    list_edges,
    make_network,
)
from graph_builder.networks.names import name_actors
from tests.queries.engines import open_fixture


def find(iri: str) -> list[dict[str, object]]:
    table = gather_statements(open_fixture())
    return [
        {name: column[place] for name, column in table.columns.items()}
        for place, one in enumerate(table.iris)
        if one.endswith(iri)
    ]


def test_a_position_is_a_statement_with_body_and_sign() -> None:
    (row,) = find("skarth-assembly-2013-02-12/p-pell-c")
    assert row["person"] == "Jonah Pell"
    assert row["body"] == "Skarth Hospitals Confederation"
    assert row["agreement"] in {0, 1}
    assert str(row["proposition.iri"]).startswith("https://")


def test_a_speaker_for_two_bodies_stands_in_the_table_twice() -> None:
    bodies = {row["body"] for row in find("skarth-gazette-2012-05-01/p-holt-c")}
    assert bodies == {"Skarth Doctors’ Union", "Tarn Hospital Trust"}


def test_a_party_is_no_body_that_is_spoken_for() -> None:
    table = gather_statements(open_fixture())
    assert "Meadow Party" in table.column("party")
    assert "Meadow Party" not in table.column("body")


def test_candidates_come_when_asked_for() -> None:
    published = gather_statements(open_fixture())
    both = gather_statements(open_fixture(), tiers=(Tier.PUBLISHED, Tier.CANDIDATE))
    assert set(published.column("tier")) == {"published"}
    assert len(set(both.iris)) > len(set(published.iris))


def test_topics_and_bodies_do_not_multiply_what_persons_said() -> None:
    table = gather_statements(open_fixture())
    request = Request(Mode.TWO, "person", "proposition", duplicates=Duplicates.INCLUDE)
    network = make_network(table, request)
    said = {
        iri
        for iri, person in zip(table.iris, table.column("person"), strict=True)
        if person
    }
    assert network.weights.sum() == len(said)


def test_each_edge_stands_on_positions_of_the_graph() -> None:
    table = gather_statements(open_fixture())
    network = make_network(table, Request(Mode.ONE, "person", "proposition"))
    edges = list(list_edges(network))
    assert edges
    assert all(set(edge.statements) <= set(table.iris) for edge in edges)


def test_two_of_one_name_are_told_apart() -> None:
    named = name_actors([("x/ann-lee", "Ann Lee"), ("x/ann-lee-2", "Ann Lee")])
    assert named == {
        "x/ann-lee": "Ann Lee (ann-lee)",
        "x/ann-lee-2": "Ann Lee (ann-lee-2)",
    }
