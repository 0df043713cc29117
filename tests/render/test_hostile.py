"""Text from a source in every place of the page stays text, and asks for nothing."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import networkx as nx
import pytest

from graph_builder.render import render_network
from tests.render.acts import save
from tests.render.hostile import CANARY, HOSTILE
from tests.render.invented import SAID, Said, make_store
from tests.render.page import Page

STATES = ("", "#view=all", "#view=overview", "#candidates=shown")


def place(text: str) -> tuple[Said, ...]:
    """Return what is said with `text` as every label, word, title and name."""
    everywhere = replace(
        SAID[0],
        who=text,
        words=text,
        on=text,
        title=text,
        body=text,
        party=text,
        known_as=text,
        condition=text,
    )
    return everywhere, replace(SAID[0], who=text, words=text, title=text)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    said = tuple(one for text in HOSTILE for one in place(text))
    file = tmp_path_factory.mktemp("hostile") / "<img src=x onerror=1> & '.html"
    file.write_text(render_network(make_store(said)), encoding="utf-8")
    return file


def nothing_ran(page: Page, file: Path) -> None:
    assert page.run(f"document.body.dataset.{CANARY} === undefined") is True
    assert page.logged == []
    assert all(file.as_uri() in one for one in page.asked)


@pytest.mark.parametrize("state", STATES)
def test_hostile_text_neither_runs_nor_asks_for_anything(
    browser: Page, hostile: Path, state: str
) -> None:
    browser.show(hostile, fragment=state)
    buttons = "document.querySelectorAll('#rows button')"
    assert browser.run(f"{buttons}.length > 20") is True
    browser.run(f"{buttons}.forEach((one) => one.click())")
    browser.run("document.querySelector('#words button')?.click()")
    nothing_ran(browser, hostile)


def test_every_name_can_be_searched_chosen_and_surrounded(
    browser: Page, hostile: Path
) -> None:
    browser.show(hostile)
    browser.run(
        f"""(() => {{
          const input = document.getElementById('search');
          for (const text of {json.dumps(HOSTILE[:20])}) {{
            input.value = text;
            input.dispatchEvent(new Event('input'));
            document.querySelector('#found button')?.click();
          }}
        }})()"""
    )
    nothing_ran(browser, hostile)


def test_a_fragment_of_the_address_is_only_read(page: Page, file: Path) -> None:
    for text in map(json.dumps, HOSTILE):
        page.run(f"location.hash = 'view=' + {text} + '&hide=' + {text}")
        page.run("new Promise((done) => setTimeout(done, 5))")
    nothing_ran(page, file)


def test_hostile_text_comes_back_from_every_file_as_it_was(
    browser: Page, hostile: Path, tmp_path: Path
) -> None:
    browser.show(hostile, fragment="#view=all")
    graph = nx.read_graphml(save(browser, "graphml", tmp_path))
    labels = {values["label"] for _, values in graph.nodes(data=True)}
    assert "<body onload=document.body.dataset.pwned=1>" in labels
    assert nx.read_gexf(save(browser, "gexf", tmp_path)).number_of_nodes() == len(graph)
    with save(browser, "csv", tmp_path).open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "-"))]
    nothing_ran(browser, hostile)
