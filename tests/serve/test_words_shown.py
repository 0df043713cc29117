"""No row, card or page of the server shows a stance without the words it rests on."""

from collections.abc import Iterator
from urllib.parse import quote

import pytest
from lxml.etree import _Element as Element
from pyoxigraph import Literal

from graph_builder.model import Stance
from graph_builder.query import list_queries
from graph_builder.render.wording import STANCES
from graph_builder.vocabulary import terms
from tests.publish.reading import find, words
from tests.queries.engines import open_fixture
from tests.serve.serving import Served
from tests.serve.test_forms import NEEDY, read_page

SAID = {*map(str, Stance), *STANCES.values()}
NAMED = {
    "position-timeline": "actor=asha-verne",
    "evidence-of": "",
    "who-held-which-post": "on=2011-03-08",
}


def find_bare(page: Element, quotes: set[str]) -> Iterator[str]:
    """Yield each row with a stance and no quotation, and each stance on no card."""
    for row in find(page, "//tbody/tr"):
        cells = [words(cell) for cell in find(row, "td")]
        if SAID.intersection(cells) and not quotes.intersection(cells):
            yield " | ".join(cells)
    cards = find(page, "//*[contains(@class, 'card')][.//blockquote//text()]")
    on_cards = [s for card in cards for s in find(card, ".//*[@class and @class]")]
    for stance in find(page, "//*[contains(@class, 'stance')]"):
        if stance not in on_cards:
            yield words(stance)


@pytest.fixture(scope="module")
def quotes() -> set[str]:
    """Every exact quotation of the graph, on one line as a page reads."""
    held = open_fixture().quads_for_pattern(None, terms.OA_EXACT, None, None)
    exact = (quad.object for quad in held if isinstance(quad.object, Literal))
    return {" ".join(literal.value.split()) for literal in exact}


@pytest.mark.parametrize("query", list_queries(), ids=lambda query: query.name)
def test_no_answer_shows_a_stance_without_its_words(
    server: Served, quotes: set[str], query: object
) -> None:
    saved = next(q for q in list_queries() if q == query)
    page = read_page(server, f"/query/{saved.name}?{NAMED.get(saved.name, '')}")
    assert list(find_bare(page, quotes)) == []
    if saved.name not in NEEDY and "stance" in {c.name for c in saved.columns}:
        assert find(page, "//tbody/tr")


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/query",
        "/sparql",
        "/dataset.html",
        "/id/person/ada-thornley.html",
        "/id/person/ada-thornley/part-2.html",
        "/id/proposition/clinic-opens.html",
        "/id/body/nether-carrow-trust.html",
        "/id/work/gazette-2011.html",
        "/id/work/gazette-2011/p-000000000001.html",
    ],
)
def test_no_page_shows_a_stance_without_its_words(shown: Served, path: str) -> None:
    page = read_page(shown, path)
    assert list(find_bare(page, set())) == []
    has_cards = path.startswith("/id/") or path == "/"
    assert bool(find(page, "//*[contains(@class, 'stance')]")) == has_cards


def test_a_row_without_its_words_would_be_found(
    server: Served, quotes: set[str]
) -> None:
    bare = quote(
        "SELECT ?who ?stance { ?p pg:holder/rdfs:label ?who ; pg:stance ?code"
        " BIND(STRAFTER(STR(?code), STR(code:)) AS ?stance) }"
    )
    page = read_page(server, f"/sparql?query={bare}")
    assert len(list(find_bare(page, quotes))) == len(find(page, "//tbody/tr")) > 0
