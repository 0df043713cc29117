"""The view as a file, saved by the page and read back by other tools."""

import csv
import re
from collections.abc import Callable
from pathlib import Path

import networkx as nx
import pytest
from lxml import etree

from tests.render.acts import save
from tests.render.page import Page

WORDS = {
    "": ("Orla Penhallick", "Against", "Bedside Voice"),
    "#view=all": ("Orla Penhallick", "Bedside Voice"),
    "#view=overview": ("Lantern Party", "Hospitals in Wessmoor", "1 for"),
    "#focus=person/orla-penhallick": ("Orla Penhallick", "Wessmoor Executive"),
}
VIEWS = tuple(WORDS)


def read_graphml(file: Path) -> nx.Graph:
    graph: nx.Graph = nx.read_graphml(file)
    return graph


def read_gexf(file: Path) -> nx.Graph:
    graph: nx.Graph = nx.read_gexf(file)
    return graph


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize(
    ("ending", "read"), [("graphml", read_graphml), ("gexf", read_gexf)]
)
def test_a_network_is_read_back_with_words_on_every_edge(
    page: Page,
    file: Path,
    tmp_path: Path,
    view: str,
    ending: str,
    read: Callable[[Path], nx.Graph],
) -> None:
    page.show(file, fragment=view)
    graph = read(save(page, ending, tmp_path))
    assert graph.number_of_edges() > 3
    for _, _, values in graph.edges(data=True):
        assert values["words"]
        if values["relation"] == "is quoted on":
            assert re.search("quoted|reported", values["speaker"])
            assert values["stance"]
            assert values["source"]
            assert int(values["statements"]) >= 1


def test_a_table_has_the_rows_of_the_view_with_their_words(
    page: Page, file: Path, tmp_path: Path
) -> None:
    page.show(file, fragment="#hide=stance.support")
    with save(page, "csv", tmp_path).open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    shown = page.run("document.querySelectorAll('#rows tr').length")
    assert len(rows) == shown
    assert {row["stance"] for row in rows} == {
        "conditional-support",
        "oppose",
        "concern",
        "neutral",
    }
    assert all(row["words"] and row["source"] and row["said"] for row in rows)


@pytest.mark.parametrize("view", VIEWS)
def test_an_svg_has_every_name_as_text(
    page: Page, file: Path, tmp_path: Path, view: str
) -> None:
    page.show(file, fragment=view)
    root = etree.parse(save(page, "svg", tmp_path)).getroot()
    words = " ".join(str(one) for one in root.itertext())
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    for word in WORDS[view]:
        assert word in words


def test_a_png_is_one(page: Page, tmp_path: Path) -> None:
    picture = save(page, "png", tmp_path).read_bytes()
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert len(picture) > 5000


def test_a_file_is_named_after_its_view(page: Page, tmp_path: Path) -> None:
    name = save(page, "svg", tmp_path).name
    assert name.startswith("the-emergency-department-at-tarnwick")
