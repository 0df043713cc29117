"""Real servers hold what was sent, and answer as the store here does."""

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad, Store

from graph_builder.errors import OutputError, QueryError, StoreError
from graph_builder.pipeline import send_output
from graph_builder.query import SavedQuery, list_queries, run_query, run_sparql
from graph_builder.remote import RemoteStore, open_remote, send_graphs
from graph_builder.remote.layouts import MERGED
from graph_builder.remote.login import PASSWORD
from graph_builder.store import make_store
from graph_builder.vocabulary import GRAPH
from tests.queries.engines import FIXTURE, open_fixture
from tests.queries.test_rows import GIVEN, NEEDED

FEW = {"never-in-their-own-voice", "position-timeline", "who-changed"}


def list_asked(remote: RemoteStore) -> list[SavedQuery]:
    """All; a few of a server whose graph is fetched, for then all are asked here."""
    exact = remote.layout.is_exact
    return [query for query in list_queries() if exact or query.name in FEW]


def test_the_saved_questions_have_the_rows_that_they_have_here(
    remote: RemoteStore,
) -> None:
    for query in list_asked(remote):
        params = NEEDED.get(query.name, {})
        there = run_query(query, remote, **params)
        assert there == run_query(query, open_fixture(), **params), query.name


def test_every_parameter_is_bound_as_it_is_here(remote: RemoteStore) -> None:
    for name, params, _, _ in GIVEN if remote.layout.is_exact else GIVEN[:3]:
        assert run_query(name, remote, **params) == run_query(
            name, open_fixture(), **params
        )


def test_what_is_there_is_what_was_sent(remote: RemoteStore) -> None:
    names = [str(one.value) for one in open_fixture().named_graphs()]
    assert remote.list_graphs() == sorted(names)
    for name in names:
        quads = open_fixture().quads_for_pattern(None, None, None, NamedNode(name))
        assert set(remote.get_graph(name)) == {quad.triple for quad in quads}
    merged = open_fixture().quads_for_pattern(None, None, None, DefaultGraph())
    assert set(remote.get_graph(MERGED)) == {quad.triple for quad in merged}


@pytest.mark.parametrize(
    "text",
    [
        "SELECT (COUNT(*) AS ?n) WHERE { ?s a pg:Position }",
        "ASK { ?s a pg:Position }",
        "CONSTRUCT { ?s a pg:Position } WHERE { ?s a pg:Position }",
    ],
)
def test_ones_own_question_is_answered(text: str, remote: RemoteStore) -> None:
    asked = f"PREFIX pg: <https://w3id.org/policygraph/def#> {text}"
    assert run_sparql(asked, remote) == run_sparql(asked, open_fixture())


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * WHERE { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
        "DROP ALL",
        "SELECT * FROM <http://127.0.0.1:1/> WHERE { ?s ?p ?o }",
    ],
)
def test_the_gate_stands_before_a_server_too(text: str, remote: RemoteStore) -> None:
    with pytest.raises(QueryError):
        run_sparql(text, remote)


def test_only_what_changed_is_sent_and_nothing_of_others_is_touched(
    remote: RemoteStore,
) -> None:
    foreign = "https://example.org/theirs"
    remote.put_graph(foreign, b'<urn:a> <urn:b> "c" .\n')
    kept = list(open_fixture())
    graph = NamedNode(GRAPH + "source/new")
    added = [*kept, Quad(graph, NamedNode("urn:b"), Literal("c\td\n\u00a0é"), graph)]
    try:
        first = send_graphs(make_store(added), remote)
        assert (first.graphs, first.removed) == (1, 0)
        assert len(remote.get_graph(graph.value)) == 1
        assert send_graphs(make_store(added), remote).graphs == 0
    finally:
        last = send_graphs(open_fixture(), remote)
    assert (last.graphs, last.removed) == (0, 1)
    assert remote.get_graph(graph.value) == []
    assert len(remote.get_graph(foreign)) == 1


def test_a_refused_login_says_so_and_what_is_safe(
    remote: RemoteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    if remote.layout.is_exact:
        pytest.skip("This server asks nobody who they are.")
    monkeypatch.setenv(PASSWORD, "not-the-password")
    with pytest.raises(StoreError, match="refuses the login") as raised:
        remote.put_graph("urn:g", b"")
    assert "not-the-password" not in str(raised.value)
    monkeypatch.delenv("POLICYGRAPH_STORE_USER")
    with pytest.raises(OutputError, match="refuses the login") as failed:
        send_changed(remote)
    assert "is whole; send it again" in failed.value.remedy


def send_changed(remote: RemoteStore) -> None:
    with pytest.MonkeyPatch.context() as patch:
        changed = make_store([*open_fixture(), Quad(*[NamedNode("urn:x")] * 4)])
        patch.setattr("graph_builder.pipeline.send.open_store", lambda _: changed)
        send_output(FIXTURE, remote.address)


def test_the_address_may_be_that_of_the_questions(remote: RemoteStore) -> None:
    assert open_remote(remote.address + remote.layout.asked) == remote


def test_a_server_that_was_sent_nothing_says_so(remote: RemoteStore) -> None:
    for name in [*remote.list_graphs(), MERGED, GRAPH + "sent"]:
        remote.drop_graph(name)
    try:
        with pytest.raises(StoreError, match="holds no graph of ours"):
            run_query("who-opposes", remote)
    finally:
        send_graphs(open_fixture(), remote)


def test_a_store_of_no_graphs_is_sent_as_well(remote: RemoteStore) -> None:
    assert send_graphs(Store(), remote).triples == 0
    assert send_graphs(open_fixture(), remote).triples > 0
