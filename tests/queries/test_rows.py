"""Every saved question has rows that it must return, the same on two engines."""

import pytest
from pyoxigraph import Quad

from graph_builder.query import (
    SavedQuery,
    find_query,
    list_queries,
    render_answer,
    run_query,
)
from graph_builder.store import make_store
from graph_builder.vocabulary import REGISTRY_GRAPH
from tests.queries.engines import (
    HERE,
    ask_rdflib,
    flatten,
    open_fixture,
)

# What a question cannot be asked without; the rest is asked with nothing given.
NEEDED: dict[str, dict[str, str]] = {
    "evidence-of": {"position": "skarth-gazette-2012-05-01/p-holt-c"},
    "position-timeline": {"actor": "asha-verne"},
    "who-held-which-post": {"on": "2012-09-02"},
}


def read_given() -> list[tuple[str, dict[str, str], str, list[str]]]:
    cases = []
    for line in (HERE / "given.txt").read_text("utf-8").splitlines()[1:]:
        name, given, column, values = map(str.strip, line.split("|"))
        params = dict(pair.strip().split("=") for pair in given.split("&"))
        cases.append((name, params, column, values.split("; ") if values else []))
    return cases


GIVEN = read_given()


@pytest.mark.parametrize("query", list_queries(), ids=lambda query: query.name)
def test_a_question_answers_exactly_what_is_expected(query: SavedQuery) -> None:
    answer = run_query(query, open_fixture(), **NEEDED.get(query.name, {}))
    expected = HERE / "expected" / f"{query.name}.csv"
    assert render_answer(answer, "csv") == expected.read_text("utf-8")
    assert answer.rows


@pytest.mark.parametrize("query", list_queries(), ids=lambda query: query.name)
def test_rdflib_gives_the_same_rows_in_the_same_order(query: SavedQuery) -> None:
    params = NEEDED.get(query.name, {})
    answer = run_query(query, open_fixture(), **params)
    assert ask_rdflib(query, params) == flatten(answer)


@pytest.mark.parametrize(("name", "params", "column", "expected"), GIVEN)
def test_a_parameter_narrows_the_answer(
    name: str, params: dict[str, str], column: str, expected: list[str]
) -> None:
    answer = run_query(name, open_fixture(), **params)
    assert [str(record[column]) for record in answer.list_records()] == expected


@pytest.mark.parametrize(("name", "params", "column", "expected"), GIVEN)
def test_a_parameter_means_the_same_to_rdflib(
    name: str, params: dict[str, str], column: str, expected: list[str]
) -> None:
    del column
    rows = ask_rdflib(find_query(name), params)
    assert rows == flatten(run_query(name, open_fixture(), **params))
    assert len(rows) == len(expected)


def test_every_parameter_is_tried() -> None:
    tried = {(name, given) for name, params, _, _ in GIVEN for given in params}
    taken = {
        (query.name, parameter.name)
        for query in list_queries()
        for parameter in query.parameters
        if parameter.name != "limit"
    }
    assert taken - tried == {("evidence-of", "position")}


@pytest.mark.parametrize("query", list_queries(), ids=lambda query: query.name)
def test_a_fact_that_two_graphs_state_counts_once(query: SavedQuery) -> None:
    quads = list(open_fixture())
    again = (Quad(q.subject, q.predicate, q.object, REGISTRY_GRAPH) for q in quads)
    doubled = make_store([*quads, *again])
    params = NEEDED.get(query.name, {})
    assert run_query(query, doubled, **params) == run_query(
        query, open_fixture(), **params
    )


def test_every_question_has_its_rows_written_down() -> None:
    written = {path.stem for path in (HERE / "expected").glob("*.csv")}
    assert written == {query.name for query in list_queries()}
