"""The page as text: whole, closed to the outside, and the same every time."""

import base64
import hashlib
import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from graph_builder.render import Network, render_network, render_page
from graph_builder.render.compose import FOLDER, MODULES, escape_json, read_script
from tests.render.hostile import HOSTILE
from tests.render.invented import SAID, make_store


@pytest.fixture(scope="module")
def page() -> str:
    return render_network(make_store())


def read_data(page: str) -> dict[str, list[dict[str, object]]]:
    found = re.search(r'<script type="application/json" id="data">(.*)</script>', page)
    assert found
    data: dict[str, list[dict[str, object]]] = json.loads(found[1])
    return data


def list_tags(page: str) -> list[tuple[str, list[str]]]:
    """Return each element with the names of its attributes, sorted."""
    found: list[tuple[str, list[str]]] = []

    class Reader(HTMLParser):
        def handle_starttag(
            self, tag: str, attrs: list[tuple[str, str | None]]
        ) -> None:
            found.append((tag, sorted(name for name, _ in attrs)))

    reader = Reader()
    reader.feed(page)
    return sorted(found)


def test_the_page_has_a_title_and_a_language(page: str) -> None:
    assert '<html lang="en-GB">' in page
    assert re.search(r"<title>Who stands where: .+</title>", page)


def test_every_script_and_style_is_allowed_by_its_hash_and_nothing_else(
    page: str,
) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    rules = policy[1].replace("&#39;", "'")
    assert rules.startswith("default-src 'none'; ")
    assert "unsafe" not in rules
    inlined = re.findall(r"<(?:script|style)>(.*?)</(?:script|style)>", page, re.DOTALL)
    assert len(inlined) == 3
    for text in inlined:
        digest = hashlib.sha256(text.encode()).digest()
        assert f"'sha256-{base64.b64encode(digest).decode()}'" in rules


def test_nothing_is_fetched_from_anywhere(page: str) -> None:
    markup = re.sub(r"<script.*?</script>|<style.*?</style>", "", page, flags=re.DOTALL)
    assert not re.search(r"\b(?:src|href)=\"(?!#)", markup)
    assert "@import" not in page
    assert not re.search(r"\son\w+=", markup)


def test_our_script_never_writes_markup() -> None:
    forbidden = r"innerHTML|outerHTML|insertAdjacent|document\.write|eval\(|\.on\w+ ="
    assert not re.search(forbidden, read_script())


def test_nobody_is_said_to_believe_anything(page: str) -> None:
    words = "".join(file.read_text(encoding="utf-8") for file in FOLDER.iterdir())
    assert not re.search(r"\bbeliev|\bthinks?\b", words)
    assert "reported as saying" in page


def test_every_position_is_in_the_data_with_its_exact_words(page: str) -> None:
    lines = read_data(page)["lines"]
    words = {
        each
        for line in lines
        for one in line["evidence"]  # type: ignore[attr-defined]  # JSON is not typed
        for each in one["words"]
    }
    assert words == {one.words for one in SAID}


def test_without_script_every_row_has_its_words_its_date_and_its_source(
    page: str,
) -> None:
    table = re.search(r"<noscript>.*?</noscript>", page, re.DOTALL)
    assert table
    rows = re.findall(r"<tr>\s*<th scope=.row.*?</tr>", table[0], re.DOTALL)
    assert len(rows) == len(read_data(page)["lines"])
    for row in rows:
        assert re.search(r"(?:quoted|reported)[^<]* <q>[^<]+</q>", row)
        assert len(re.findall(r"<td[^>]*>[^<]+", row)) == 5


def test_every_module_of_the_script_is_in_the_page_and_short() -> None:
    files = sorted(FOLDER.glob("*.js"))
    assert [file.stem for file in files] == sorted(MODULES)
    for file in files:
        assert len(file.read_text(encoding="utf-8").splitlines()) < 150


def test_the_same_graph_gives_the_same_bytes(page: str) -> None:
    assert render_network(make_store()) == page


def test_an_empty_graph_gives_a_page_that_says_so() -> None:
    assert "there is nothing to draw" in render_page(Network())


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_a_source_becomes_markup(text: str) -> None:
    def draw(words: str) -> str:
        said = replace(
            SAID[0], who=words, words=words, on=words, title=words, body=words
        )
        return render_network(make_store((said, SAID[1])))

    page = draw(text)
    assert list_tags(page) == list_tags(draw("harmless"))
    assert text in [node["name"] for node in read_data(page)["nodes"]]


@pytest.mark.parametrize("text", ["</script>", "<!--", "a & b", "\u2028", "é €"])
def test_escaped_json_is_the_same_json(text: str) -> None:
    escaped = escape_json({"words": text})
    assert json.loads(escaped) == {"words": text}
    assert not set("<>&\u2028\u2029") & set(escaped)
