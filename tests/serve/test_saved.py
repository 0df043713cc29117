"""The saved questions over HTTP."""

import pytest

from graph_builder.query import list_queries, render_answer, run_query
from tests.queries.engines import open_fixture
from tests.serve.serving import Served

FORMATS = {
    "table": "text/plain",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "json": "application/json",
    "jsonl": "application/jsonl",
    "markdown": "text/markdown",
    "sparql-json": "application/sparql-results+json",
    "sparql-xml": "application/sparql-results+xml",
}


def test_the_questions_are_listed(server: Served) -> None:
    listed = server.client.get("/query").json()
    assert [query["name"] for query in listed] == [q.name for q in list_queries()]
    assert all(query["summary"] and query["columns"] for query in listed)


@pytest.mark.parametrize(("form", "kind"), FORMATS.items())
def test_a_question_is_answered_in_each_format(
    server: Served, form: str, kind: str
) -> None:
    response = server.client.get("/query/sources", params={"format": form})
    assert response.headers["content-type"].partition(";")[0] == kind
    assert response.text == render_answer(run_query("sources", open_fixture()), form)


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("*/*", "json"),
        ("application/json", "json"),
        ("application/sparql-results+json", "sparql-json"),
        ("text/csv", "csv"),
        ("text/plain", "table"),
    ],
)
def test_a_question_is_answered_as_the_client_accepts(
    server: Served, accept: str, form: str
) -> None:
    response = server.client.get("/query/sources", headers={"accept": accept})
    assert response.text == render_answer(run_query("sources", open_fixture()), form)


def test_parameters_are_bound_as_on_the_command_line(server: Served) -> None:
    expected = run_query("sources", open_fixture(), limit=1).list_records()
    response = server.client.get("/query/sources", params={"limit": 1})
    assert len(response.json()) == len(expected) == 1


@pytest.mark.parametrize(
    ("path", "status", "reason"),
    [
        ("/query/sorces", 404, "sources"),
        ("/query/sources?limt=1", 400, "limit"),
        ("/query/sources?limit=x", 400, "whole number"),
        ("/query/sources?limit=1&limit=2", 400, "twice"),
        ("/query/position-timeline", 400, "needs the parameter"),
        ("/query/sources?format=pdf", 400, "format"),
        ("/query/sources?format=turtle", 400, "table"),
        ("/query/..%2f..%2fetc%2fpasswd", 404, "nothing at"),
        ("/query/%00", 404, "no question"),
    ],
)
def test_a_wrong_question_is_said_with_a_remedy(
    server: Served, path: str, status: int, reason: str
) -> None:
    response = server.client.get(path)
    assert response.status_code == status
    assert reason in response.text
    assert len(response.text.splitlines()) == 2


def test_a_question_cannot_be_posted(server: Served) -> None:
    assert server.client.post("/query/sources").status_code == 405
