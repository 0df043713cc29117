"""The card of a person or a body: the page of the site, by topic and in date order."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from pyoxigraph import NamedNode

from graph_builder.cli import main
from graph_builder.errors import QueryError
from graph_builder.publish import Facts, describe_thing
from graph_builder.publish.pages import Card, Page
from graph_builder.show import FORMATS, show_actor, write_card
from graph_builder.store import open_store
from tests.publish.invented import BODY, PERSON, make_graph

HOSTILE = "<script>alert(1)</script>\x1b[31m *Roe* | `x`"


def list_cards(page: Page) -> list[Card]:
    return [c for part in page.sections for group in part.groups for c in group.cards]


@pytest.mark.parametrize(
    "name", ["Orla Penhallick", "Penhallick", "Ms Penhallick", "Baroness Penhallick"]
)
def test_a_person_goes_by_any_name_that_people_write(name: str, built: Path) -> None:
    assert show_actor(name, built).page.title == "Orla Penhallick"


def test_positions_stand_under_their_topic_the_earliest_first(built: Path) -> None:
    page = show_actor("Penhallick", built).page
    titles = [part.title for part in page.sections if part.groups]
    assert titles == sorted(titles)
    assert titles[0].startswith("Positions: ")
    for part in page.sections:
        for group in part.groups:
            days = [card.day or "9999" for card in group.cards]
            assert all(one <= other for one, other in pairwise(days))


def test_the_card_holds_what_the_page_of_the_site_holds(built: Path) -> None:
    card = show_actor("Penhallick", built, with_candidates=True)
    site = describe_thing(Facts(open_store(built)), NamedNode(card.page.iri))
    assert site is not None
    shown = {one.iri for one in list_cards(card.page)}
    assert shown == {one.iri for one in list_cards(site)}
    assert card.page.facts == site.facts


def test_candidates_are_left_out_and_counted(built: Path) -> None:
    card = show_actor("Penhallick", built)
    whole = show_actor("Penhallick", built, with_candidates=True)
    assert card.left_out > 0
    assert not any(one.is_candidate for one in list_cards(card.page))
    assert len(list_cards(whole.page)) == len(list_cards(card.page)) + card.left_out
    assert whole.left_out == 0


def test_a_body_has_a_card_too(built: Path) -> None:
    page = show_actor("Wessmoor Union of Nurses", built).page
    assert list_cards(page)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("node", [PERSON, BODY])
def test_hostile_words_stay_words_in_every_form(form: str, node: NamedNode) -> None:
    page = describe_thing(Facts(make_graph(HOSTILE)), node)
    assert page is not None
    written = write_card(page, form)
    assert written.endswith("\n")
    if form != "html":  # a browser shows it as nothing, and the verb leaves it out
        assert "\x1b" not in written
    if form in {"html", "markdown"}:
        assert "<script>alert" not in written


def test_a_line_of_text_is_no_wider_than_a_terminal(built: Path) -> None:
    text = write_card(show_actor("Penhallick", built).page, "text")
    assert max(map(len, text.splitlines())) <= 88
    assert "id p-" in text


def test_json_has_each_quotation_with_its_place(built: Path) -> None:
    row = json.loads(write_card(show_actor("Penhallick", built).page, "json"))
    quotations = [
        words
        for section in row["sections"]
        for group in section.get("groups", [])
        for card in group["cards"]
        for words in card["words"]
    ]
    assert quotations
    assert all(words["start"] < words["end"] for words in quotations)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("zzz", "no actor called 'zzz'"),
        ("Pennhallick", "Did you mean"),
        ("members", "is a group that the source does not identify"),
    ],
)
def test_nobody_is_shown_for_a_wrong_name(name: str, says: str, built: Path) -> None:
    with pytest.raises(QueryError, match=says):
        show_actor(name, built)


def test_the_verb_prints_the_card_and_what_it_leaves_out(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["show", "Penhallick", "--from", str(built)])
    assert ended.value.code == 0
    printed = capsys.readouterr()
    assert printed.out.startswith("Orla Penhallick\n")
    assert "--candidates shows them" in printed.err


@pytest.mark.parametrize("name", ["ann-fell", "person:ann-fell"])
def test_of_whoever_was_withdrawn_only_that_is_shown(name: str, tmp_path: Path) -> None:
    graph = tmp_path / "graph.ttl"
    graph.write_text(
        "@prefix pg: <https://w3id.org/policygraph/def#> .\n"
        "<https://w3id.org/policygraph/id/person/ann-fell> a pg:Withdrawn .\n",
        encoding="utf-8",
    )
    text = write_card(show_actor(name, graph).page, "text")
    assert "taken down" in text
