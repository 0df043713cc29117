"""Somebody with very many positions has a page that opens all the same."""

import pytest
from pyoxigraph import NamedNode, RdfFormat, parse

from graph_builder.publish import Facts, Settings, describe_thing
from graph_builder.publish.describe import outline_thing
from graph_builder.publish.gathered import list_cards
from graph_builder.publish.leaves import count_parts, fill_page
from graph_builder.publish.pages import Page
from graph_builder.publish.site import make_site
from graph_builder.vocabulary import BASE, REUSED, terms
from tests.publish.invented import PERSON, make_graph

PATH = "id/person/ada-thornley"


def part_page(positions: int, most: int) -> list[Page]:
    facts = Facts(make_graph(positions=positions))
    outline = outline_thing(facts, PERSON)
    assert outline
    numbers = range(1, count_parts(outline, most) + 1)
    return [fill_page(facts, outline, number, most) for number in numbers]


@pytest.mark.parametrize(
    ("cards", "most", "sizes"),
    [(0, 3, [0]), (3, 3, [3]), (4, 3, [3, 1]), (7, 3, [3, 3, 1])],
)
def test_the_parts_hold_all_cards_in_order(
    cards: int, most: int, sizes: list[int]
) -> None:
    page = describe_thing(Facts(make_graph(positions=cards)), PERSON)
    assert page
    parts = part_page(cards, most)
    assert [len(list_cards(part)) for part in parts] == sizes
    joined = [card for part in parts for card in list_cards(part)]
    assert joined == list(list_cards(page))


def test_only_the_first_part_has_all_else() -> None:
    page = describe_thing(Facts(make_graph(positions=4)), PERSON)
    assert page
    first, second = part_page(4, 3)
    titles = [section.title for section in first.sections]
    assert titles == [section.title for section in page.sections]
    assert [section.title for section in second.sections] == ["Positions"]


def test_the_parts_lead_to_each_other() -> None:
    files = make_site(make_graph(positions=301), Settings())
    first, second = (files[f"{PATH}{end}.html"].decode() for end in ("", "/part-2"))
    assert 'href="ada-thornley/part-2.html"' in first
    assert '<link rel="next" href="ada-thornley/part-2.html">' in first
    assert 'href="../ada-thornley.html"' in second
    assert '<link rel="prev" href="../ada-thornley.html">' in second
    assert "part 2" in second
    assert f"{PATH}/part-3.html" not in files


def test_the_data_are_parted_as_the_page_is_and_lead_on() -> None:
    files = make_site(make_graph(positions=301), Settings())
    parts = [
        set(parse(files[f"{PATH}{end}.ttl"], format=RdfFormat.TURTLE))
        for end in ("", "/part-2")
    ]
    held = [{q for q in part if q.predicate == terms.HOLDER} for part in parts]
    # Each position once, beside the undertaking's two holders on the first part.
    assert [len(each) for each in held] == [302, 1]
    led = [
        quad.object
        for quad in parts[0]
        if quad.predicate.value == REUSED["rdfs"] + "seeAlso"
    ]
    assert led == [NamedNode(f"{BASE}{PATH}/part-2")]
