"""Somebody with very many positions has a page that opens all the same."""

import pytest

from graph_builder.publish import Facts, Settings, describe_thing
from graph_builder.publish.gathered import list_cards
from graph_builder.publish.leaves import part_page
from graph_builder.publish.site import make_site
from tests.publish.invented import PERSON, make_graph

PATH = "id/person/ada-thornley"


@pytest.mark.parametrize(
    ("cards", "most", "sizes"),
    [(0, 3, [0]), (3, 3, [3]), (4, 3, [3, 1]), (7, 3, [3, 3, 1])],
)
def test_the_parts_hold_all_cards_in_order(
    cards: int, most: int, sizes: list[int]
) -> None:
    page = describe_thing(Facts(make_graph(positions=cards)), PERSON)
    assert page
    parts = part_page(page, most)
    assert [len(list_cards(part)) for part in parts] == sizes
    joined = [card for part in parts for card in list_cards(part)]
    assert joined == list(list_cards(page))


def test_only_the_first_part_has_all_else() -> None:
    page = describe_thing(Facts(make_graph(positions=4)), PERSON)
    assert page
    first, second = part_page(page, 3)
    titles = [section.title for section in first.sections]
    assert titles == [section.title for section in page.sections]
    assert [section.title for section in second.sections] == ["Positions"]


def test_the_parts_lead_to_each_other() -> None:
    files = make_site(make_graph(positions=301), Settings())
    first, second = (files[f"{PATH}{end}.html"].decode() for end in ("", "/part-2"))
    assert 'href="ada-thornley/part-2.html"' in first
    assert 'href="../ada-thornley.html"' in second
    assert "part 2" in second
    assert f"{PATH}/part-3.html" not in files
