"""The two example texts, end to end: what their graph must say, and must not."""

import os
from collections.abc import Iterable
from pathlib import Path

import pytest
from pyoxigraph import Store

from graph_builder import build_graph, open_store, run_query, run_sparql
from graph_builder.report import BuildReport

CORPUS = os.environ.get("POLICYGRAPH_CORPUS")
pytestmark = pytest.mark.skipif(
    not CORPUS, reason="POLICYGRAPH_CORPUS names no folder with the seeds"
)

ON = "ccgs-commission-core-gp"
CRITICS = "critics of the NHS Commissioning Board"
PREFIXES = """
PREFIX code: <https://w3id.org/policygraph/code/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX org: <http://www.w3.org/ns/org#>
PREFIX pg: <https://w3id.org/policygraph/def#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skosxl: <http://www.w3.org/2008/05/skos-xl#>
"""


def build(name: str, folder: Path) -> tuple[Store, BuildReport]:
    assert CORPUS
    (seed,) = Path(CORPUS, "seeds").glob(f"{name}*.txt")
    report = build_graph([seed], folder)
    return open_store(folder), report


@pytest.fixture(scope="module")
def pulse(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, BuildReport]:
    return build("pulse", tmp_path_factory.mktemp("pulse"))


@pytest.fixture(scope="module")
def hansard(tmp_path_factory: pytest.TempPathFactory) -> tuple[Store, BuildReport]:
    return build("hansard", tmp_path_factory.mktemp("hansard"))


def ask(store: Store, pattern: str) -> set[tuple[str, ...]]:
    """Return the distinct rows of a question, as text."""
    records = run_sparql(f"{PREFIXES}\n{pattern}", store).list_records()
    return {tuple(str(v) for v in row.values()) for row in records}


def names(rows: Iterable[tuple[str, ...]]) -> set[str]:
    return {row[0] for row in rows}


@pytest.mark.parametrize(
    ("query", "holders"),
    [
        ("who-supports", {"Steve Field", "Barbara Hakin", "Mike Farrar"}),
        ("who-opposes", {"Andrew Lansley", "Richard Vautrey"}),
    ],
)
def test_the_camps_are_exactly_these(
    pulse: tuple[Store, BuildReport], query: str, holders: set[str]
) -> None:
    rows = run_query(query, pulse[0], proposition=ON).list_records()
    assert {row["who"] for row in rows} == holders


def test_one_speaker_may_speak_in_two_capacities(
    pulse: tuple[Store, BuildReport],
) -> None:
    posts = ask(
        pulse[0],
        "SELECT ?post WHERE { ?u pg:speaker/rdfs:label 'Richard Vautrey'@en ; "
        "pg:inCapacity/pg:post/rdfs:label ?post }",
    )
    said = " ".join(names(posts)).lower()
    assert len(posts) == 2
    assert "deputy chair" in said
    assert "leeds ccg" in said


def test_an_endorsement_is_of_the_position_it_names(
    pulse: tuple[Store, BuildReport],
) -> None:
    assert ask(
        pulse[0],
        "SELECT ?who ?whom WHERE { ?p pg:endorses ?q ; pg:holder/rdfs:label ?who . "
        "?q pg:holder/rdfs:label ?whom }",
    ) == {("Richard Vautrey", "Andrew Lansley")}


def test_what_unnamed_critics_say_is_not_the_words_of_whoever_disputes_it(
    pulse: tuple[Store, BuildReport],
) -> None:
    view = (
        "?p pg:onProposition <https://w3id.org/policygraph/id/proposition/"
        "nhscb-centralising-quango> ; pg:holder ?h ; pg:stance ?s . "
    )
    assert ask(
        pulse[0],
        f"SELECT ?who ?stance WHERE {{ {view} ?h rdfs:label ?who . "
        "BIND(STRAFTER(STR(?s), STR(code:)) AS ?stance) }",
    ) == {(CRITICS, "support"), ("Andrew Lansley", "oppose")}
    assert ask(
        pulse[0],
        f"SELECT ?who WHERE {{ {view} ?h a pg:UnidentifiedGroup ; rdfs:label ?who . "
        "?q pg:disputes ?p ; pg:holder/rdfs:label 'Andrew Lansley'@en }",
    ) == {(CRITICS,)}


def test_an_undated_article_gets_a_window_and_says_how(
    pulse: tuple[Store, BuildReport],
) -> None:
    (document,) = pulse[1].documents
    assert document["date"]["basis"] in {"inferred", "unstated"}
    assert document["date"]["earliest"] != document["date"]["latest"]


def test_the_sitting_day_is_the_pages_and_the_age_of_the_page_is_no_date(
    hansard: tuple[Store, BuildReport],
) -> None:
    assert ask(
        hansard[0],
        "SELECT DISTINCT ?a WHERE { ?u a pg:Utterance ; pg:dateEarliest ?a }",
    ) == {("2010-12-07",)}


@pytest.mark.parametrize(
    ("person", "post"),
    [
        ("Andrew Lansley", "Secretary of State for Health"),
        ("Henry Smith", "Member of Parliament for Crawley"),
        ("Mark Lancaster", "Member of Parliament for Milton Keynes North"),
    ],
)
def test_each_speaks_in_the_post_of_that_day(
    hansard: tuple[Store, BuildReport], person: str, post: str
) -> None:
    assert ask(
        hansard[0],
        f"SELECT DISTINCT ?post WHERE {{ ?u pg:speaker/rdfs:label '{person}'@en ; "
        "pg:inCapacity/pg:post/rdfs:label ?post }",
    ) == {(post,)}


@pytest.mark.parametrize("person", ["Henry Smith", "Mark Lancaster"])
def test_a_members_party_is_known(
    hansard: tuple[Store, BuildReport], person: str
) -> None:
    assert ("Conservative Party",) in ask(
        hansard[0],
        f"SELECT ?party WHERE {{ ?t org:member/rdfs:label '{person}'@en ; "
        "org:organization ?b . ?b org:classification code:party ; "
        "rdfs:label ?party }",
    )


@pytest.mark.parametrize("name", ["Lord Lansley", "Lord Lancaster of Kimbolton"])
def test_a_later_style_is_a_name_and_never_a_capacity(
    hansard: tuple[Store, BuildReport], name: str
) -> None:
    assert ask(
        hansard[0],
        f"SELECT ?n WHERE {{ ?n a pg:Naming ; skosxl:literalForm '{name}'@en }}",
    )
    capacities = ask(hansard[0], "SELECT ?c WHERE { ?u pg:inCapacity/rdfs:label ?c }")
    assert not any("Lord" in row[0] for row in capacities)


def test_two_questions_share_one_answer(hansard: tuple[Store, BuildReport]) -> None:
    answers = ask(
        hansard[0],
        "SELECT ?a (COUNT(?q) AS ?n) WHERE { ?a pg:repliesTo ?q . "
        "?q pg:speechAct code:asks } GROUP BY ?a HAVING (COUNT(?q) > 1)",
    )
    assert [count for _, count in answers] == ["2"]


def test_an_answer_whose_question_is_left_out_is_flagged_and_not_linked(
    hansard: tuple[Store, BuildReport],
) -> None:
    assert ask(
        hansard[0],
        "SELECT ?who ?linked WHERE { ?u pg:contextGap true ; "
        "pg:speaker/rdfs:label ?who . BIND(EXISTS { ?u pg:repliesTo ?q } AS ?linked) }",
    ) == {("Andrew Lansley", "False")}


def test_a_plain_question_holds_no_position(
    hansard: tuple[Store, BuildReport],
) -> None:
    assert not ask(
        hansard[0],
        "SELECT ?p WHERE { ?a pg:repliesTo ?u , ?other . FILTER(?u != ?other) "
        "?p pg:expressedIn ?u }",
    )


def test_a_commitment_keeps_its_words_and_gets_no_date(
    hansard: tuple[Store, BuildReport],
) -> None:
    assert ask(
        hansard[0],
        "SELECT ?who ?due WHERE { ?c a pg:Commitment ; pg:holder/rdfs:label ?who ; "
        "pg:dueText ?due FILTER NOT EXISTS { ?c pg:dateLatest ?day } }",
    ) == {("Andrew Lansley", "shortly")}


@pytest.mark.parametrize("seed", ["pulse", "hansard"])
def test_the_graph_conforms(seed: str, request: pytest.FixtureRequest) -> None:
    report: BuildReport = request.getfixturevalue(seed)[1]
    assert report.conforms, report.violations
