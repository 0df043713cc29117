"""Nothing, one node, far too many, far too long, and from right to left."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from graph_builder.model import Stance
from graph_builder.render import Network, render_network, render_page
from graph_builder.render.network import Evidence, Line, Node, NodeKind
from tests.render.acts import list_rows, press
from tests.render.crowds import make_crowd, make_talker
from tests.render.invented import SAID, make_store
from tests.render.page import Page

LONG = "Sir " + " ".join(["Bartholomew"] * 25)
SOLID = "A" * 300
HEBREW = "\u05d3\u05e0\u05d4 \u05db\u05d4\u05df"
ARABIC = "\u0645\u062c\u0644\u0633 \u0627\u0644\u0635\u062d\u0629"

EVIDENCE = Evidence(("words",), "quoted as saying", "Ann", "", "undated", "", "Title")
ANN = Node("person/ann", "Ann", NodeKind.PERSON)
LINE = Line(
    "person/ann",
    "proposition/p",
    Stance.SUPPORT,
    is_candidate=False,
    evidence=(EVIDENCE,),
)
PROPOSITION = Node("proposition/p", "It should.", NodeKind.PROPOSITION)


def write(folder: Path, network: Network) -> Path:
    file = folder / "network.html"
    file.write_text(render_page(network), encoding="utf-8")
    return file


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", [LONG, SOLID, HEBREW, ARABIC, " ", "\u200b"])
@pytest.mark.parametrize("view", ["", "#view=all", "#view=overview"])
def test_names_of_any_kind_leave_a_page_that_fits(
    browser: Page, tmp_path: Path, name: str, width: int, view: str
) -> None:
    said = replace(SAID[0], who=name, body=name, on=name, title=name, words=name)
    file = tmp_path / "network.html"
    file.write_text(render_network(make_store((said, *SAID))), encoding="utf-8")
    browser.show(file, width=width, fragment=view)
    assert browser.run(f"document.documentElement.scrollWidth <= {width}") is True
    assert browser.logged == []


def test_a_name_from_right_to_left_has_its_direction(
    browser: Page, tmp_path: Path
) -> None:
    said = replace(SAID[0], who=HEBREW)
    file = tmp_path / "network.html"
    file.write_text(render_network(make_store((said,))), encoding="utf-8")
    browser.show(file)
    name = "getComputedStyle(document.querySelector('#rows th button')).direction"
    assert browser.run(name) == "rtl"


def test_an_empty_graph_says_so(browser: Page, tmp_path: Path) -> None:
    browser.logged.clear()
    browser.open(write(tmp_path, Network()))
    assert "there is nothing to draw" in browser.read("main")
    assert browser.logged == []


@pytest.mark.parametrize("state", ["", "#view=overview", "#focus=person/ann"])
def test_a_graph_of_one_line_is_drawn(
    browser: Page, tmp_path: Path, state: str
) -> None:
    network = Network({ANN.iri: ANN, PROPOSITION.iri: PROPOSITION}, (LINE,))
    browser.show(write(tmp_path, network), fragment=state)
    assert list_rows(browser) == ["Ann"]
    assert browser.run("document.getElementById('dates').hidden") is True
    assert browser.logged == []


def test_filters_that_leave_nothing_say_so(page: Page) -> None:
    for stance in Stance:
        press(page, f'[data-value="{stance.value}"]')
    assert list_rows(page) == []
    assert "Nothing matches these filters." in page.read("#evidence")
    assert page.logged == []


def test_ten_thousand_positions_of_one_actor_are_shown_in_parts(
    browser: Page, tmp_path: Path
) -> None:
    browser.show(write(tmp_path, make_talker(10_000)), fragment="#chosen=person/ann")
    cards = "document.querySelectorAll('#words article').length"
    assert browser.run(cards) == 20
    browser.run("[...document.querySelectorAll('#words button')].pop().click()")
    assert browser.run(cards) == 40
    assert "9,960 quotations left" in browser.read("#words")
    assert "10,000 quotations" in browser.read("#rows")


def test_twenty_thousand_lines_open_on_the_overview(
    browser: Page, tmp_path: Path
) -> None:
    file = write(tmp_path, make_crowd(5_000, 20_000))
    browser.show(file)
    assert browser.read("#question") == "Parties and kinds of body, by topic"
    assert len(list_rows(browser)) == 100
    assert browser.read("#count") == "The first 100 of 20,000 rows."
    options = browser.run(
        "[...document.getElementById('view').options].map(o => o.text)"
    )
    assert "All propositions" not in json.dumps(options)


def test_a_picture_is_dragged_and_stays_where_it_is_let_go(page: Page) -> None:
    box = page.run(
        "(b => [b.left + 20, b.bottom - 20])"
        "(document.getElementById('picture').getBoundingClientRect())"
    )
    assert isinstance(box, list)
    x, y = box
    shift = "document.querySelector('#picture canvas').style.transform"
    pixels = "document.querySelector('#picture canvas').toDataURL()"
    before = page.run(pixels)
    page.tab.mouse.move(x, y)
    page.tab.mouse.down()
    page.tab.mouse.move(x + 60, y - 30)
    assert page.run(shift) == "translate(60px, -30px)"
    page.tab.mouse.up()
    page.run("new Promise(requestAnimationFrame)")
    assert page.run(shift) == ""
    assert page.run(pixels) != before
