from collections.abc import Mapping

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from graph_builder.errors import LimitError, QueryError
from graph_builder.query import (
    Answer,
    Dataset,
    Form,
    evaluate_here,
    evaluate_query,
    list_queries,
    run_query,
    run_sparql,
)
from graph_builder.store import make_store
from tests.queries.engines import open_fixture, open_with_rdflib

HOLDERS = """
PREFIX pg: <https://w3id.org/policygraph/def#>
SELECT DISTINCT ?h WHERE { ?p pg:holder ?h } ORDER BY ?h
"""


def test_the_questions_are_listed_by_name() -> None:
    names = [query.name for query in list_queries()]
    assert names == sorted(names)
    assert len(names) >= 25


def test_an_rdflib_graph_gives_the_same_answer() -> None:
    mine = run_query("who-moved", open_with_rdflib())
    assert mine == run_query("who-moved", open_fixture())


@pytest.mark.parametrize(
    ("limit", "rows", "is_cut"), [(1, 1, True), (9, 9, True), (10, 10, False)]
)
def test_a_limit_cuts_and_says_so(limit: int, rows: int, *, is_cut: bool) -> None:
    answer = run_query("who-opposes", open_fixture(), limit=limit)
    assert (len(answer.rows), answer.is_cut) == (rows, is_cut)


@pytest.mark.parametrize(
    ("text", "form", "rows"),
    [
        (HOLDERS, Form.ROWS, 7),
        ("ASK {}", Form.VERDICT, 1),
        ("SELECT ?w { ?w a pg:Work }", Form.ROWS, 5),
        ("ASK { ?s <urn:none> ?o }", Form.VERDICT, 1),
        ("CONSTRUCT { <urn:a> <urn:b> ?c } WHERE { ?p a ?c }", Form.GRAPH, 21),
        ("DESCRIBE <https://w3id.org/policygraph/id/topic/structure>", Form.GRAPH, 2),
    ],
)
def test_every_kind_of_question_is_answered(text: str, form: Form, rows: int) -> None:
    answer = run_sparql(text, open_fixture())
    assert (answer.form, len(answer.rows), answer.is_cut) == (form, rows, False)


def test_a_graph_is_sorted_and_states_everything_once() -> None:
    text = "CONSTRUCT { ?c a <urn:class> } WHERE { ?s a ?c }"
    rows = run_sparql(text, open_fixture()).rows
    assert list(rows) == sorted(set(rows), key=str)


@pytest.mark.parametrize("text", [HOLDERS, "CONSTRUCT WHERE { ?s ?p ?o }"])
def test_sparql_can_be_cut_too(text: str) -> None:
    answer = run_sparql(text, open_fixture(), limit=3)
    assert (len(answer.rows), answer.is_cut) == (3, True)


def test_a_verdict_is_a_boolean() -> None:
    answer = run_sparql("ASK { ?s <urn:none> ?o }", open_fixture())
    assert answer.list_records() == [{"answer": False}]


def test_one_graph_can_be_asked_alone() -> None:
    text = (
        "SELECT ?w FROM <https://w3id.org/policygraph/graph/source/dddddddddddddddd>"
        " WHERE { ?w a <https://w3id.org/policygraph/def#Work> }"
    )
    assert len(run_sparql(text, open_fixture()).rows) == 1


def test_another_way_to_evaluate_can_be_given() -> None:
    def refuse(
        store: Store,
        text: str,
        bindings: Mapping[str, NamedNode | Literal],
        limit: int | None,
        dataset: Dataset | None,
    ) -> Answer:
        del store, text, bindings, limit, dataset
        raise LimitError("The question took too long.", "Narrow it.")

    with pytest.raises(LimitError):
        run_sparql("ASK {}", open_fixture(), evaluate=refuse)
    with pytest.raises(LimitError):
        evaluate_query("sources", open_fixture(), {}, refuse)


def test_a_triple_of_two_graphs_counts_once_when_both_are_asked() -> None:
    line = (NamedNode("urn:a"), NamedNode("urn:b"), NamedNode("urn:c"))
    graphs = [NamedNode("urn:g"), NamedNode("urn:h")]
    store = make_store(Quad(*line, graph) for graph in graphs)
    text = "SELECT (COUNT(*) AS ?n) FROM <urn:g> FROM <urn:h> WHERE { ?s ?p ?o }"
    assert run_sparql(text, store).list_records() == [{"n": 1}]


def test_what_the_engine_refuses_is_a_sentence() -> None:
    with pytest.raises(QueryError, match="cannot be answered"):
        evaluate_here(open_fixture(), "SELECT ?x WHERE { NONSENSE }", {}, None)
