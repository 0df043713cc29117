"""A question with a limit on its time, without a server."""

import os

import pytest

from graph_builder.errors import LimitError, QueryError
from graph_builder.query import Answer, run_sparql
from graph_builder.serve import answer_within
from graph_builder.serve.reply import WorkerError
from tests.queries.engines import open_fixture
from tests.serve.serving import BOMBS, list_children

# The servers of other tests are threads of this process; the command line has none.
pytestmark = pytest.mark.filterwarnings("ignore:.*multi-threaded:DeprecationWarning")


def ask(text: str, seconds: float = 30.0) -> Answer:
    store = open_fixture()
    return answer_within(seconds, lambda: run_sparql(text, store))


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * WHERE { ?s ?p ?o } ORDER BY ?s ?p ?o",
        "ASK { ?s ?p ?o }",
        "CONSTRUCT WHERE { ?s a ?c }",
    ],
)
def test_the_answer_is_as_without_a_limit(text: str) -> None:
    assert ask(text) == run_sparql(text, open_fixture())


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_an_endless_question_is_stopped(text: str) -> None:
    before = list_children(os.getpid())
    with pytest.raises(LimitError, match=r"0\.2 s"):
        ask(text, 0.2)
    assert list_children(os.getpid()) == before


def test_an_error_comes_back_as_it_was() -> None:
    with pytest.raises(QueryError, match="SERVICE"):
        ask("SELECT * WHERE { SERVICE <urn:x> { ?s ?p ?o } }")


def test_a_process_that_dies_is_said() -> None:
    def die() -> Answer:
        os._exit(1)

    with pytest.raises(WorkerError, match="memory"):
        answer_within(30.0, die)
