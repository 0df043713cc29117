"""The saved questions as pages: a form, an answer, and the same as a file."""

import csv
import re
from io import StringIO

import pytest
from lxml.etree import _Element as Element

from graph_builder.query import Kind, list_queries, run_query
from graph_builder.serve.limits import ROWS_SHOWN
from graph_builder.serve.tables import ROW_FORMS
from tests.publish.reading import find, read_markup, words
from tests.queries.engines import open_fixture
from tests.serve.serving import BROWSER, Served

QUERIES = list_queries()
NEEDY = ("position-timeline", "evidence-of", "who-held-which-post")


def read_page(server: Served, path: str, status: int = 200) -> Element:
    response = server.client.get(path, headers={"accept": BROWSER})
    assert response.status_code == status
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    return read_markup(response.content)


def read_rows(page: Element) -> list[list[str]]:
    return [[words(c) for c in find(row, "td")] for row in find(page, "//tbody/tr")]


def test_a_browser_gets_a_list_of_questions_with_their_forms(server: Served) -> None:
    page = read_page(server, "/query")
    links = {link.get("href"): words(link) for link in find(page, "//main//a")}
    for query in QUERIES:
        assert links[f"query/{query.name}"] == " ".join(query.summary.split())


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.name)
def test_every_question_has_a_form_with_a_label_for_each_field(
    server: Served, query: object
) -> None:
    saved = next(q for q in QUERIES if q is query)
    page = read_page(server, f"/query/{saved.name}")
    named = {
        field.get("name"): field
        for field in find(page, "//form//*[self::input or self::select]")
    }
    assert list(named) == [parameter.name for parameter in saved.parameters]
    labels = {label.get("for"): words(label) for label in find(page, "//label")}
    for parameter in saved.parameters:
        field = named[parameter.name]
        assert labels[field.get("id")]
        described = field.get("aria-describedby")
        assert described is None or find(page, f"//*[@id='{described}']")
        is_needed = not parameter.is_optional and parameter.default is None
        assert (field.get("required") is not None) == is_needed
        if parameter.kind is Kind.INT:
            assert field.get("type") == "number"
    # What needs nothing is answered at once.
    is_ready = saved.name not in NEEDY
    assert bool(find(page, "//h2[@id='answer']")) == is_ready


@pytest.mark.parametrize("name", ["who-opposes", "sources", "who-stands-where"])
def test_the_answer_is_the_same_as_on_the_command_line(
    server: Served, name: str
) -> None:
    page = read_page(server, f"/query/{name}?limit=3")
    answer = run_query(name, open_fixture(), limit=3)
    assert [words(h).casefold() for h in find(page, "//th")] == [
        column.replace("_", " ") for column in answer.columns
    ]
    assert len(read_rows(page)) == len(answer.rows)
    (caption,) = find(page, "//caption")
    assert f"{len(answer.rows)} rows" in words(caption)
    assert all(h.get("scope") == "col" for h in find(page, "//th"))


def test_an_answer_can_be_had_as_a_file_of_every_kind(server: Served) -> None:
    path = "/query/who-opposes?limit=2&since="
    page = read_page(server, path)
    files = find(page, "//p[@class='files']/a")
    assert [words(link) for link in files] == list(ROW_FORMS.values())
    for link, form in zip(files, ROW_FORMS, strict=True):
        assert str(link.get("download")).startswith("who-opposes.")
        file = server.client.get(f"/query/who-opposes{link.get('href')}")
        direct = server.client.get(f"/query/who-opposes?limit=2&format={form}")
        assert file.status_code == 200
        assert file.content == direct.content


def test_a_long_answer_is_cut_on_the_page_and_whole_as_a_file(shown: Served) -> None:
    page = read_page(shown, "/query/who-opposes")
    assert len(read_rows(page)) == ROWS_SHOWN
    (caption,) = find(page, "//caption")
    assert f"The first {ROWS_SHOWN} rows" in words(caption)
    file = shown.client.get("/query/who-opposes?format=csv")
    assert len(list(csv.reader(StringIO(file.text)))) == 302 + 1
    more = read_page(shown, "/query/who-opposes?limit=250")
    assert len(read_rows(more)) == 250


def test_a_form_offers_the_names_that_the_graph_knows(server: Served) -> None:
    page = read_page(server, "/query/position-timeline")
    (field,) = find(page, "//input[@name='actor']")
    offered = find(page, f"//datalist[@id='{field.get('list')}']/option")
    names = [str(option.get("value")) for option in offered]
    assert len(names) > 5
    for name in names:
        asked = {"actor": name}
        found = server.client.get("/query/position-timeline", params=asked)
        assert found.status_code == 200, name


def test_a_form_begins_with_examples_that_have_an_answer(server: Served) -> None:
    page = read_page(server, "/query/position-timeline")
    links = [str(a.get("href")) for a in find(page, "//a[starts-with(@href, '?')]")]
    assert links
    for link in links:
        assert read_rows(read_page(server, f"/query/position-timeline{link}"))


def test_a_stance_is_chosen_from_a_list(server: Served) -> None:
    page = read_page(server, "/query/who-stands-where?side=oppose")
    (chosen,) = find(page, "//select[@name='side']/option[@selected]")
    assert chosen.get("value") == "oppose"
    stances = {row[2] for row in read_rows(page)} | {
        cell for row in read_rows(page) for cell in row
    }
    assert "oppose" in stances
    assert "support" not in stances


@pytest.mark.parametrize(
    ("path", "status", "reason"),
    [
        ("/query/who-opposes?limit=x", 400, "whole number"),
        ("/query/who-opposes?limt=1", 400, "limit"),
        ("/query/who-opposes?proposition=nothing", 400, "no proposition called"),
        ("/query/who-opposes?since=yesterday", 400, "calendar"),
        ("/query/evidence-of?limit=3", 400, "needs the parameter"),
        ("/query/sorces", 404, "sources"),
        ("/query/sources?limit=1&limit=2", 400, "twice"),
    ],
)
def test_a_wrong_question_keeps_its_form_and_says_why(
    server: Served, path: str, status: int, reason: str
) -> None:
    page = read_page(server, path, status)
    assert reason in words(page)
    has_form = status == 400 and "twice" not in reason
    assert bool(find(page, "//form")) == has_form
    if has_form:
        (alert,) = find(page, "//*[@role='alert']")
        assert reason in words(alert)


def test_what_a_limit_ends_keeps_its_form(tight: Served) -> None:
    page = read_page(tight, "/query/who-stands-where?limit=200", 422)
    assert find(page, "//form")
    assert find(page, "//*[@role='alert']")


def test_an_address_is_all_that_it_takes_to_share_an_answer(server: Served) -> None:
    path = "/query/who-stands-where?side=oppose&since=&until=&limit=5"
    first, second = (read_page(server, path) for _ in range(2))
    assert read_rows(first) == read_rows(second)
    fields = {f.get("name"): f.get("value") for f in find(first, "//form//input")}
    assert fields["limit"] == "5"


def test_cells_that_name_things_lead_to_their_pages(shown: Served) -> None:
    page = read_page(shown, "/query/position-timeline?actor=ada-thornley&limit=3")
    links = [str(a.get("href")) for a in find(page, "//td/a")]
    assert links
    assert all(re.fullmatch(r"\.\./id/[a-z0-9/-]+\.html", link) for link in links)
