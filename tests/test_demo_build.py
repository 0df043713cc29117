"""What the demonstration shows, from its documents to the answers of its graph."""

import pytest
from pyoxigraph import Store

from graph_builder.pipeline import build_demo
from graph_builder.query import Value, run_query
from graph_builder.render import gather_network
from graph_builder.render.choose import choose_views
from graph_builder.render.evidence import Row
from graph_builder.store import open_store

CLOSURE = "The emergency department at Tarnwick Infirmary should close."
MINIMUM = "The law should set a minimum number of nurses for hospital wards."


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    folder = tmp_path_factory.mktemp("demo") / "built"
    build_demo(folder)
    return open_store(folder)


def ask(store: Store, name: str) -> list[dict[str, Value]]:
    return run_query(name, store).list_records()


def test_the_page_opens_on_two_camps_of_eight_or_more(store: Store) -> None:
    def rows(name: str) -> list[Row]:
        return [
            {name: str(value) for name, value in record.items() if value is not None}
            for record in ask(store, name)
        ]

    network = gather_network(rows)
    view = choose_views(network)[0]
    lines = [
        line
        for line in network.lines
        if network.nodes[line.proposition].label == view.label == CLOSURE
        if not line.is_candidate
    ]
    for sign in (1, -1):
        camp = {line.holder for line in lines if line.stance.sign == sign}
        assert len(camp) >= 4
    assert len({line.holder for line in lines}) >= 8


@pytest.mark.parametrize(
    ("who", "on", "before", "after"),
    [
        ("Orla Penhallick", CLOSURE, "oppose", "support"),
        ("Idris Kettleby", CLOSURE, "conditional-support", "support"),
        ("Rosalind Achterby", MINIMUM, "oppose", "support"),
    ],
)
def test_a_mind_that_changed_is_seen_to_change(
    store: Store, who: str, on: str, before: str, after: str
) -> None:
    changes = [
        (row["who"], row["on"], row["before"], row["after"])
        for row in ask(store, "who-changed")
    ]
    assert (who, on, before, after) in changes


def test_each_word_is_spoken_in_the_post_of_its_day(store: Store) -> None:
    spoken = {
        (str(row["who"]), str(row["from"]), str(row["capacity"]))
        for row in ask(store, "network-edges")
        if row["on"] in {CLOSURE, MINIMUM}
    }
    for who, day, post in (
        ("Rosalind Achterby", "2010-06-21", "Wessmoor Health Board"),
        ("Rosalind Achterby", "2012-10-23", "Harrowmere and Tarnwick Hospitals Trust"),
        ("Idris Kettleby", "2011-03-11", "Harrowmere Commissioning Consortium"),
        ("Idris Kettleby", "2014-03-14", "North Wessmoor Commissioning Group"),
    ):
        held = [one for one in spoken if one[:2] == (who, day)]
        assert any(post in capacity for *_, capacity in held), held


def test_a_condition_stays_with_its_support(store: Store) -> None:
    conditions = {
        row["who"]: row["condition"] for row in ask(store, "conditional-support")
    }
    assert "minor injuries unit" in str(conditions["Idris Kettleby"])


def test_what_unnamed_critics_say_is_theirs_and_is_disputed(store: Store) -> None:
    disputes = [
        (row["who"], row["whom"], row["on"])
        for row in ask(store, "endorsements-and-disputes")
        if row["how"] == "disputes"
    ]
    remote = "The Wessmoor Health Board is a remote bureaucracy."
    assert ("Tobias Wrenfold", "critics of the board", remote) in disputes


def test_shortly_is_a_commitment_and_becomes_no_date(store: Store) -> None:
    promised = [row for row in ask(store, "commitments") if row["due"] == "shortly"]
    assert any("budgets" in str(row["words"]) for row in promised)
    assert all(row["from"] == row["to"] for row in promised)


def test_the_undated_article_gets_no_day(store: Store) -> None:
    undated = [
        row
        for row in ask(store, "network-edges")
        if row["source"] == "Surgeries asked to stay open until eight"
    ]
    assert undated
    assert all(row["from"] is None or row["from"] != row["to"] for row in undated)
