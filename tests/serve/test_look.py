"""The pages of the server in a browser: for everybody, with a script and without."""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from graph_builder.errors import QueryError, ResourceError
from graph_builder.query import find_query
from graph_builder.serve.asking import (
    Asked,
    Place,
    Written,
    write_editor,
    write_error,
    write_form,
)
from graph_builder.serve.fields import list_bare_fields
from graph_builder.serve.frames import list_nav
from graph_builder.serve.reply import Reply
from tests.publish.test_hostile import list_tags
from tests.render.axe import find_barriers, needs_axe
from tests.render.browser import Page
from tests.render.hostile import CANARY, HOSTILE
from tests.serve.serving import Served, serving
from tests.serve.shown import GONE, make_crowd, write_store

BAD = quote("SELECT *\nWHERE {\n  ?s ?p ?o .\n  oops\n}")
ROWS = quote("SELECT ?p ?o WHERE { ?p a ?o } LIMIT 5")
# One of each kind of page that only the server has, and one that publish has too.
PAGES = {
    "front": "/",
    "person": "/id/person/ada-thornley/part-2.html",
    "gone": "/" + GONE.value.partition("policygraph/")[2],
    "nothing": "/id/person/nobody",
    "data": "/dataset.html",
    "questions": "/query",
    "form": "/query/position-timeline",
    "answer": "/query/position-timeline?actor=ada-thornley&limit=3",
    "wrong": "/query/who-opposes?limit=x",
    "editor": "/sparql",
    "rows": f"/sparql?query={ROWS}",
    "fault": f"/sparql?query={BAD}",
}


def visit(browser: Page, url: str, *, width: int = 1280, is_dark: bool = False) -> None:
    browser.tab.emulate_media(color_scheme="dark" if is_dark else "light")
    browser.tab.set_viewport_size({"width": width, "height": 900})
    browser.logged.clear()
    browser.asked.clear()
    browser.tab.goto(url)


def list_faults(browser: Page) -> list[str]:
    """Return what went wrong, but for the status of a page that is an error's."""
    return [line for line in browser.logged if "with a status of 4" not in line]


@needs_axe
@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("name", PAGES)
def test_nobody_is_kept_out(
    browser: Page, shown: Served, name: str, *, is_dark: bool
) -> None:
    for width in (1280, 390):
        visit(browser, shown.url + PAGES[name], width=width, is_dark=is_dark)
        assert find_barriers(browser) == []
        wide = browser.run("document.documentElement.scrollWidth")
        assert isinstance(wide, int)
        assert wide <= width
    assert list_faults(browser) == []


@needs_axe
def test_a_field_without_a_label_would_be_found(browser: Page, shown: Served) -> None:
    visit(browser, f"{shown.url}/query/who-opposes")
    browser.run("document.querySelectorAll('label').forEach((one) => one.remove())")
    assert "label" in str(find_barriers(browser))


def test_a_question_is_asked_by_the_keyboard_alone(
    browser: Page, shown: Served
) -> None:
    visit(browser, f"{shown.url}/query/position-timeline")
    browser.run("document.querySelector('[name=actor]').focus()")
    browser.type("ada-thornley")
    with browser.tab.expect_navigation():
        browser.press("Enter")
    assert "actor=ada-thornley" in browser.tab.url
    assert browser.run("document.querySelectorAll('tbody tr').length") == 200
    assert browser.run("document.querySelector('[name=actor]').value") == "ada-thornley"


def test_ctrl_and_enter_ask_from_the_editor(browser: Page, shown: Served) -> None:
    visit(browser, f"{shown.url}/sparql")
    browser.run("document.getElementById('query').value = ''")
    browser.run("document.getElementById('query').focus()")
    browser.type("ASK { ?s a pg:Position }")
    with browser.tab.expect_navigation():
        browser.press("Control+Enter")
    assert browser.read(".verdict") == "Yes"
    assert list_faults(browser) == []


def test_the_line_at_fault_is_where_typing_goes_on(
    browser: Page, shown: Served
) -> None:
    visit(browser, f"{shown.url}/sparql?query={BAD}")
    chosen = "(e => e.value.slice(e.selectionStart, e.selectionEnd))"
    assert browser.run(f"{chosen}(document.getElementById('query'))") == "  oops"
    assert browser.run("document.activeElement.id") == "query"


def test_a_long_question_is_sent_by_post_of_itself(
    browser: Page, shown: Served
) -> None:
    visit(browser, f"{shown.url}/sparql")
    browser.run("document.getElementById('query').value = 'ASK {} #' + 'x'.repeat(7e3)")
    with browser.tab.expect_navigation():
        browser.run("document.querySelector('#editor button').click()")
    assert browser.tab.url == f"{shown.url}/sparql"
    assert browser.read(".verdict") == "Yes"


def test_without_a_script_all_of_it_works(browser: Page, shown: Served) -> None:
    maker = browser.tab.context.browser
    assert maker
    context = maker.new_context(java_script_enabled=False)
    tab = context.new_page()
    try:
        tab.goto(f"{shown.url}/sparql")
        tab.select_option("#example", "sources")
        tab.click("text=Load it")
        assert "sources" in tab.url
        tab.fill("#query", "ASK {}")
        tab.click("text=Ask >> nth=0")
        assert tab.inner_text(".verdict") == "Yes"
        tab.goto(f"{shown.url}/query/position-timeline")
        tab.click("main p a[href^='?']")
        assert tab.locator("tbody tr").count() == 200
    finally:
        context.close()


def test_on_a_narrow_window_a_row_keeps_its_stance_with_its_words(
    browser: Page, shown: Served
) -> None:
    path = "/query/position-timeline?actor=ada-thornley&limit=3"
    visit(browser, shown.url + path, width=390)
    # It is laid out as blocks, and still a table to a screen reader.
    assert browser.tab.get_by_role("row").count() == 4
    assert browser.tab.get_by_role("cell").count() == 3 * 8
    for name in ("stance", "words"):
        left = f"document.querySelector('[data-name={name}]').getBoundingClientRect()"
        edge = browser.run(f"{left}.right")
        assert isinstance(edge, int | float)
        assert edge <= 390


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    file = tmp_path_factory.mktemp("crowd") / "graph.nq"
    with serving(write_store(make_crowd(list(HOSTILE)), file)) as served:
        yield served


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/people.html",
        "/propositions.html",
        "/query/position-timeline",
        "/query/position-timeline?actor=p-0",
        "/query/who-stands-where",
        "/query/names-of",
        "/sparql?query="
        + quote("SELECT * { ?s rdfs:label|skos:prefLabel|oa:exact ?o }"),
        "/sparql?query=" + quote("CONSTRUCT { ?s rdfs:label ?o } { ?s rdfs:label ?o }"),
    ],
)
def test_no_name_of_anything_runs_or_asks(
    browser: Page, crowd: Served, path: str
) -> None:
    visit(browser, crowd.url + path, width=390)
    assert browser.run(f"document.body.dataset.{CANARY}") is None
    assert len(browser.asked) == 1
    assert browser.logged == []
    wide = browser.run("document.documentElement.scrollWidth")
    assert isinstance(wide, int)
    assert wide <= 390


PLACE = Place(list_nav(Path()))
QUERY = find_query("position-timeline")
ECHOES: dict[str, Callable[[str], Reply]] = {
    "editor": lambda text: write_editor(
        Written(text, QueryError(text, text, 1)), PLACE
    ),
    "error": lambda text: write_error(ResourceError(text, text), "id/x", PLACE),
    "form": lambda text: write_form(
        Asked(QUERY, {"actor": text}, list_bare_fields(QUERY, {"actor": text}), None),
        PLACE,
    ),
}


@pytest.mark.parametrize("kind", ECHOES)
def test_nothing_that_a_link_says_becomes_an_element(kind: str) -> None:
    plain = set(list_tags(ECHOES[kind]("plain").body.decode()))
    for text in HOSTILE:
        page = ECHOES[kind](text).body.decode()
        assert set(list_tags(page)) <= plain, text


@pytest.mark.parametrize(
    "path", ["/sparql?query={}", "/query/who-opposes?proposition={}", "/id/person/{}"]
)
def test_nothing_that_a_link_says_runs_or_asks(
    browser: Page, crowd: Served, path: str
) -> None:
    for text in HOSTILE[::6]:
        url = crowd.url + path.format(quote(text, safe=""))
        visit(browser, url)
        assert browser.run(f"document.body.dataset.{CANARY}") is None, text
        assert list_faults(browser) == []
        assert len(browser.asked) == 1
