"""The page in a browser that is there: drawn, silent, and read by click and by key."""

import json
from pathlib import Path

import pytest

from graph_builder.render import Network, render_page
from tests.render.browser import Page
from tests.render.invented import CLOSURE, MERGER

PAINTED = """(() => {
  const canvas = document.querySelector('#picture canvas');
  const pen = canvas.getContext('2d');
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return new Set(new Uint32Array(data.buffer)).size;
})()"""


def choose(page: Page, label: str) -> None:
    page.run(
        f"""(() => {{
          const select = document.getElementById('view');
          select.value = [...select.options].find(o => o.text === {label!r}).value;
          select.dispatchEvent(new Event('change'));
        }})()"""
    )


def row_of(name: str) -> str:
    """Return the JavaScript for the first row of the table that names `name`."""
    return (
        "[...document.querySelectorAll('tbody tr')]"
        f".find(row => row.textContent.includes({name!r}))"
    )


def place_of(page: Page, name: str) -> tuple[float, float]:
    """Return where in the window the node of `name` stands."""
    data = json.loads(str(page.run("document.getElementById('data').textContent")))
    number = next(node["id"] for node in data["nodes"] if node["name"] == name)
    layout = data["views"][0]["layouts"]["wide"]
    x, y = layout["places"][str(number)]
    box = page.run(
        "(() => { const b = document.getElementById('picture').getBoundingClientRect();"
        " return [b.left, b.top, b.width, b.height]; })()"
    )
    assert isinstance(box, list)
    left, top, width, height = box
    scale = min(1, (width - 2) / layout["width"])
    return left + width / 2 + x * scale, top + height / 2 + y * scale


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("is_dark", [False, True])
def test_the_picture_is_drawn_and_nothing_is_asked_of_the_network(
    browser: Page, file: Path, width: int, *, is_dark: bool
) -> None:
    browser.show(file, width=width, is_dark=is_dark)
    colours = browser.run(PAINTED)
    assert isinstance(colours, int)
    assert colours > 10
    assert browser.run(f"document.documentElement.scrollWidth <= {width}") is True
    assert browser.logged == []
    assert all(file.as_uri() in one for one in browser.asked)


def test_it_opens_on_the_most_contested_proposition_and_its_newest_words(
    page: Page,
) -> None:
    assert page.read("#question") == CLOSURE
    words = page.read("#evidence")
    assert words.index("ambulance crews") < words.index("Tobias Wrenfold")


def test_a_click_on_a_name_shows_the_words_newest_first(page: Page) -> None:
    page.click(*place_of(page, "Orla Penhallick"))
    page.wait_for(
        "document.getElementById('evidence-head').textContent === 'Orla Penhallick'"
    )
    words = page.read("#evidence")
    assert words.index("I now support the closure") < words.index(
        "I oppose the closure"
    )
    for said in ("11 March 2011", "17 November 2009", "quoted as saying", "voice of"):
        assert said in words


def test_a_click_on_a_line_shows_its_words(page: Page) -> None:
    x, y = place_of(page, "Wessmoor College of Physicians")
    page.click(x + 30, y + 1)
    page.wait_for(
        "document.getElementById('words').innerText.includes('The college supports')"
    )
    assert "reported as saying" in page.read("#evidence")


def test_the_table_gives_the_same_words_by_keyboard_alone(page: Page) -> None:
    page.run(f"{row_of('Kettleby')}.querySelector('td button').focus()")
    page.press("Enter")
    page.wait_for("document.activeElement.id === 'evidence'")
    assert "The condition: provided that" in page.read("#evidence")


def test_candidates_are_hidden_until_asked_for(page: Page) -> None:
    assert "Castellane" not in page.read("#rows")
    page.run("document.getElementById('candidates').click()")
    assert "Castellane" in page.read("#rows")


def test_the_table_follows_the_view_and_says_undated(page: Page) -> None:
    choose(page, MERGER)
    assert page.read("#question") == MERGER
    shown = page.read("tbody")
    assert "undated" in shown
    assert "between 1 January 2012 and 10 September 2012 (inferred)" in shown
    assert "Achterby" not in shown


def test_an_empty_graph_opens_without_an_error(browser: Page, tmp_path: Path) -> None:
    file = tmp_path / "empty.html"
    file.write_text(render_page(Network()), encoding="utf-8")
    browser.logged.clear()
    browser.open(file)
    assert "there is nothing to draw" in browser.read("main")
    assert browser.logged == []
