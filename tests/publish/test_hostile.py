"""Whatever anything is called: text stays text, and a file stays in its place."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, parse

from graph_builder.publish import Settings
from graph_builder.publish.site import make_site
from tests.publish.invented import make_graph
from tests.render.browser import Page
from tests.render.hostile import CANARY, HOSTILE

TEXTS = (
    *HOSTILE,
    "../../../../etc/passwd",
    "C:\\windows\\system32\\con",
    "name\x00with\x01controls\x1b[31m",
    'a" . <https://x.example/> <https://x.example/> "b',
    "'''\"\"\"\\n\\u0041 @en-x ^^",
    "<https://example.org/?a=1&b=2#frag>",
    "]]></script><!-- --> &lt;b&gt; &amp;amp;",
    "\u05e2\u05d1\u05e8\u05d9\u05ea \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "a\u202eb\u2066c\u200dd\ufeff",
    "{% include 'base.html.j2' %}{{ links }}{# #}",
    " ",
    "\n\n",
    "e\u0301" * 150,
)
PATHS = re.compile(r"(?:[a-z0-9-]+/)*[a-z0-9-]+\.[a-z]+(?:\.gz)?|\.htaccess")


@cache
def make_files(text: str) -> Mapping[str, bytes]:
    return make_site(make_graph(text, words=f"I oppose {text}"), Settings())


def list_tags(markup: str) -> list[tuple[str, tuple[str, ...]]]:
    """Return each element with the names of its attributes, in order."""
    found: list[tuple[str, tuple[str, ...]]] = []

    class Reader(HTMLParser):
        def handle_starttag(
            self, tag: str, attrs: list[tuple[str, str | None]]
        ) -> None:
            found.append((tag, tuple(name for name, _ in attrs)))

    Reader().feed(markup)
    return found


def list_own(files: Mapping[str, bytes]) -> Iterator[tuple[str, str]]:
    for name, data in files.items():
        if name.endswith(".html") and name != "network.html":
            yield name, data.decode()


@pytest.fixture(scope="module")
def plain() -> Mapping[str, bytes]:
    return make_files("plain")


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_adds_an_element_or_an_attribute(
    text: str, plain: Mapping[str, bytes]
) -> None:
    files = make_files(text)
    assert files.keys() == plain.keys()
    allowed = {tag for _, page in list_own(plain) for tag in list_tags(page)}
    for name, page in list_own(files):
        assert set(list_tags(page)) <= allowed, name


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_becomes_a_path(text: str) -> None:
    for name in make_files(text):
        assert PATHS.fullmatch(name)


@pytest.mark.parametrize("text", TEXTS)
def test_no_text_becomes_syntax_of_data(text: str, plain: Mapping[str, bytes]) -> None:
    files = make_files(text)
    for ending, form in ((".ttl", RdfFormat.TURTLE), (".jsonld", RdfFormat.JSON_LD)):
        for name in (n for n in files if n.endswith(ending)):
            if name == "context.jsonld":
                continue
            counts = [
                len(set(parse(each[name], format=form))) for each in (files, plain)
            ]
            # A name of white space alone is another triple, never one more or less.
            assert counts[0] == counts[1], name


def test_a_title_has_no_letters_that_turn_or_hide_it() -> None:
    for _, page in list_own(make_files("a\u202eb\u200bc")):
        title = re.search("<title>(.*?)</title>", page, re.DOTALL)
        assert title
        assert "\u202e" not in title[1]


def test_only_web_addresses_become_links() -> None:
    page = make_files("plain")[f"id/work/gazette-2011/p-{1:012x}.html"].decode()
    links = re.findall(r'href="(https?:[^"]+)"', page)
    assert links == ["https://example.org/gazette/clinic#:~:text=I%20oppose%20plain"]


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_runs_and_nothing_is_asked_for(
    text: str, browser: Page, tmp_path: Path
) -> None:
    files = make_files(text)
    browser.logged.clear()
    for name in ("index", "id/person/ada-thornley", "id/work/gazette-2011"):
        page = tmp_path / f"{name}.html"
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_bytes(files[f"{name}.html"])
        browser.asked.clear()
        browser.open(page, width=390)
        assert browser.run(f"document.body.dataset.{CANARY}") is None
        assert len(browser.asked) == 1
        wide = browser.run("document.documentElement.scrollWidth")
        assert isinstance(wide, int)
        assert wide <= 390, name
    assert browser.logged == []
