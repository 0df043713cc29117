"""The saved questions are written by the same rules."""

import re
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from graph_builder.model import Stance
from graph_builder.query import SavedQuery, list_queries
from graph_builder.query.gate import admit_query
from graph_builder.vocabulary import CODE, DEF, PREFIXES, terms

each_query = pytest.mark.parametrize(
    "query", list_queries(), ids=lambda query: query.name
)

FOR = {stance.value for stance in Stance if stance.sign > 0}
AGAINST = {stance.value for stance in Stance if stance.sign < 0}
NEITHER = {stance.value for stance in Stance if stance.sign == 0}


def read_select(query: SavedQuery) -> str:
    _, _, rest = query.text.partition("\nSELECT ")
    return rest.partition("\nWHERE")[0]


@each_query
def test_it_says_in_one_question_what_it_asks(query: SavedQuery) -> None:
    assert query.summary.endswith("?")
    assert query.summary[0].isupper()


@each_query
def test_it_reads_and_stays_in_the_store(query: SavedQuery) -> None:
    assert admit_query(query.text, graphs=()) == query.text


@each_query
def test_it_gives_every_column_and_binds_every_parameter(query: SavedQuery) -> None:
    given = set(re.findall(r"[?$](\w+)", read_select(query)))
    assert {column.name for column in query.columns} <= given
    assert {one.name for one in query.parameters if one.name != "limit"} <= given


@each_query
def test_it_explains_every_column(query: SavedQuery) -> None:
    assert all(column.meaning for column in query.columns)


@each_query
def test_its_order_leaves_no_tie(query: SavedQuery) -> None:
    _, _, order = query.text.rpartition("\nORDER BY ")
    ordered = set(re.findall(r"\?(\w+)", order))
    fixed = {column.name for column in query.columns} - ordered
    # What is left out is settled by what is ordered: one work has one date.
    assert len(ordered) >= 1
    assert not fixed & {"who", "on", "words", "position"}


@each_query
def test_it_uses_only_words_of_the_vocabulary(query: SavedQuery) -> None:
    known = {term.value for term in vars(terms).values() if isinstance(term, NamedNode)}
    used = set(re.findall(r"\bpg:(\w+)", query.text))
    assert {DEF + word for word in used} <= known


@each_query
def test_its_prefixes_are_those_of_the_graph_in_order(query: SavedQuery) -> None:
    declared = re.findall(r"PREFIX (\w+): <([^>]+)>", query.text)
    body = query.text.partition("\nSELECT ")[2]
    assert declared == sorted(declared)
    assert all(PREFIXES[prefix] == iri for prefix, iri in declared)
    assert all(re.search(rf"\b{prefix}:", body) for prefix, _ in declared)


@each_query
def test_the_sign_of_a_stance_is_the_models(query: SavedQuery) -> None:
    for values in re.findall(r"VALUES \?\w+ \{([^}]+)\}", query.text):
        named = set(re.findall(r"code:([\w-]+)", values))
        assert not named & set(Stance) or named in (FOR, AGAINST)
    for stance, row in re.findall(r"\(code:([\w-]+) ([^)]+)\)", query.text):
        if stance in set(Stance):
            assert _SIGN_OF[row] == Stance(stance).sign


_SIGN_OF = {
    "1 0": 1, "0 1": -1, "0 0": 0,
    '"for"': 1, '"against"': -1,
    "1": 1, "-1": -1,
}  # fmt: skip


@each_query
def test_no_stance_goes_without_its_words(query: SavedQuery) -> None:
    columns = {column.name for column in query.columns}
    if "stance" in columns:
        assert "words" in columns


@each_query
def test_only_published_positions_are_read(query: SavedQuery) -> None:
    tiers = set(re.findall(r"pg:tier (\S+)", query.text))
    if query.name.startswith("candidate"):
        assert tiers == {"code:candidate"}
    elif tier := [one for one in query.parameters if one.name == "tier"]:
        assert [one.default for one in tier] == ["published"]
    elif "pg:stance" in query.text and not query.name.startswith("network-"):
        assert tiers == {"code:published"}


def test_a_code_is_in_the_code_namespace() -> None:
    assert PREFIXES["code"] == CODE
    assert not NEITHER & (FOR | AGAINST)


def test_the_handbook_lists_every_question_and_no_other() -> None:
    page = Path(__file__).parents[2] / "docs" / "queries.md"
    listed = re.findall(r"^\| `([\w-]+)` \| (.+\?) \|", page.read_text("utf-8"), re.M)
    assert listed == [(query.name, query.summary) for query in list_queries()]
