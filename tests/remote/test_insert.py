"""Values go into a question as data: the question stays the question that it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode

from graph_builder.query import (
    Kind,
    list_queries,
    parse_query,
    run_query,
)
from graph_builder.query.bind import bind_parameters
from graph_builder.query.insert import insert_values
from graph_builder.query.run import evaluate_here
from tests.queries.engines import open_fixture
from tests.queries.test_rows import GIVEN

ASKED = """#+ summary: Which words?
#+ params: words: string
#+ columns:
#+   words: the words

SELECT $words ?s WHERE {
  VALUES ?s { <urn:a> <urn:{b}> }
  OPTIONAL { ?s <urn:p> ?t FILTER(?t = $words) }
  # a remark { with $words
  BIND("{ $words" AS ?u)
}
ORDER BY ?s
"""
HOSTILE = [
    '" } DROP ALL #',
    "\\",
    '"""',
    "'''",
    "}",
    "\n}\nSELECT",
    "<urn:x>",
    "$words",
    "?s",
    "\u2028",
    '"@en',
    '"^^<urn:x>',
    "\\u0022",
    "\x00\x1b[2J",
    "\ud83d\ude00".encode("utf-16", "surrogatepass").decode("utf-16"),
]


def bind_and_ask(value: str) -> list[str]:
    saved = parse_query("asked", ASKED.replace("<urn:{b}>", "<urn:b>"))
    bindings = bind_parameters(saved, {"words": value}, open_fixture())
    text = insert_values(saved.text, bindings)
    answer = evaluate_here(open_fixture(), text, {}, None)
    assert answer.columns == ("words", "s")
    return [str(getattr(row[0], "value", row[0])) for row in answer.rows]


@pytest.mark.parametrize("value", HOSTILE)
def test_a_hostile_value_stays_a_value(value: str) -> None:
    assert bind_and_ask(value) == [value, value]


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_any_value_stays_a_value(value: str) -> None:
    assert bind_and_ask(value) == [value, value]


def test_values_go_to_the_groups_that_name_them_and_before_no_select() -> None:
    text = "SELECT $a WHERE { { # why {\n SELECT $a WHERE { ?x ?y $a } } { ?p ?q ?r } }"
    value = NamedNode("urn:a")
    assert insert_values(text, {"a": value}) == (
        "SELECT $a WHERE { VALUES ?a { <urn:a> }  { # why {\n SELECT $a WHERE "
        "{ VALUES ?a { <urn:a> }  ?x ?y $a } } { ?p ?q ?r } }"
    )


@pytest.mark.parametrize(("name", "params"), [row[:2] for row in GIVEN])
def test_inserted_values_mean_what_bound_ones_mean(
    name: str, params: dict[str, str]
) -> None:
    saved = next(query for query in list_queries() if query.name == name)
    bindings = bind_parameters(saved, params, open_fixture())
    bindings.pop("limit", None)
    text = insert_values(saved.text, bindings)
    there = evaluate_here(open_fixture(), text, {}, None)
    here = evaluate_here(open_fixture(), saved.text, bindings, None)
    assert there.rows == here.rows


def test_no_parameter_needs_more_than_its_term() -> None:
    kinds = {one.kind for query in list_queries() for one in query.parameters}
    assert kinds <= set(Kind)
    assert run_query("sources", open_fixture()).rows
    assert str(Literal('"')) == '"\\""'
