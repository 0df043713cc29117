"""The SPARQL page: an editor without a script, and a little more with one."""

import pytest

from graph_builder.query import list_queries
from graph_builder.serve.tables import GRAPH_FORMS, ROW_FORMS
from tests.publish.reading import find, read_markup, words
from tests.serve.serving import BROWSER, CROSS_PRODUCT, Served
from tests.serve.test_forms import read_page, read_rows

ROWS = "SELECT ?p WHERE { ?p a foaf:Person } ORDER BY ?p"
FORM = {"content-type": "application/x-www-form-urlencoded", "accept": BROWSER}


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        (BROWSER, "text/html"),
        ("*/*", "text/turtle"),
        ("text/turtle", "text/turtle"),
        ("text/html;q=0.5, application/ld+json", "application/ld+json"),
        ("text/html;q=0.5", "text/html"),
    ],
)
def test_who_reads_html_gets_the_editor_and_others_the_description(
    server: Served, accept: str, kind: str
) -> None:
    response = server.client.get("/sparql", headers={"accept": accept})
    assert response.headers["content-type"].partition(";")[0] == kind


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        (BROWSER, "text/html"),
        ("*/*", "application/sparql-results+json"),
        ("application/sparql-results+xml, text/html;q=0.9", "xml"),
        ("text/html, text/csv", "text/csv"),
        ("", "application/sparql-results+json"),
    ],
)
def test_an_answer_is_a_page_only_for_who_would_rather_read_one(
    server: Served, accept: str, kind: str
) -> None:
    response = server.ask(ROWS, accept=accept)
    assert kind in response.headers["content-type"]


def test_the_editor_begins_with_a_question_that_shows_words(server: Served) -> None:
    page = read_page(server, "/sparql")
    (editor,) = find(page, "//textarea")
    assert "oa:exact" in words(editor)
    (label,) = find(page, "//label[@for='query']")
    assert words(label) == "Your question"


@pytest.mark.parametrize("query", list_queries(), ids=lambda query: query.name)
def test_every_saved_question_can_be_begun_with(server: Served, query: object) -> None:
    saved = next(q for q in list_queries() if q == query)
    page = read_page(server, f"/sparql?example={saved.name}")
    (editor,) = find(page, "//textarea")
    assert words(editor) == " ".join(saved.text.split())
    (chosen,) = find(page, "//option[@selected]")
    assert chosen.get("value") == saved.name


def test_an_unknown_example_is_said_to_be(server: Served) -> None:
    page = read_page(server, "/sparql?example=who-oposes", 404)
    assert "who-opposes" in words(page)


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_rows_are_shown_below_the_question(server: Served, method: str) -> None:
    if method == "GET":
        page = read_page(server, f"/sparql?query={ROWS.replace('?', '%3F')}")
    else:
        response = server.client.post("/sparql", data={"query": ROWS}, headers=FORM)
        page = read_markup(response.content)
    assert len(read_rows(page)) == 5
    (editor,) = find(page, "//textarea")
    assert words(editor) == ROWS


@pytest.mark.parametrize(
    ("query", "forms", "shown"),
    [
        (ROWS, ROW_FORMS, "5 rows"),
        ("ASK {}", ROW_FORMS, "Yes"),
        ("ASK { ?s a pg:Nothing }", ROW_FORMS, "No"),
        ("CONSTRUCT { ?p a ?k } WHERE { ?p a ?k }", GRAPH_FORMS, "rows"),
        ("SELECT ?s { ?s a pg:Nothing }", ROW_FORMS, "No rows"),
    ],
)
def test_every_form_of_answer_is_shown_and_can_be_had_as_files(
    server: Served, query: str, forms: dict[str, str], shown: str
) -> None:
    response = server.ask(query, accept=BROWSER)
    page = read_markup(response.content)
    assert shown in words(page)
    links = find(page, "//p[@class='files']/a")
    assert [words(link) for link in links] == list(forms.values())
    for link in links:
        file = server.client.get(f"/sparql{link.get('href')}")
        assert file.status_code == 200
        assert "html" not in file.headers["content-type"]


def test_a_question_too_long_for_an_address_is_had_as_files_by_post(
    server: Served,
) -> None:
    query = f"{ROWS} # {'x' * 7000}"
    response = server.client.post("/sparql", data={"query": query}, headers=FORM)
    buttons = find(read_markup(response.content), "//p[@class='files']/button")
    assert [button.get("formmethod") for button in buttons] == ["post"] * 8
    fields = {"query": query, str(buttons[0].get("name")): buttons[0].get("value")}
    file = server.client.post("/sparql", data=fields, headers=FORM)
    assert file.headers["content-type"].startswith("text/csv")


@pytest.mark.parametrize(
    ("query", "line"),
    [("SELECT *\nWHERE {\n  oops\n}", "3"), ("SELEC", "1")],
)
def test_the_line_at_fault_is_shown(server: Served, query: str, line: str) -> None:
    response = server.ask(query, accept=BROWSER)
    assert response.status_code == 400
    page = read_markup(response.content)
    (editor,) = find(page, "//textarea")
    assert editor.get("data-line") == line
    assert editor.get("aria-invalid") == "true"
    assert "problem" in str(editor.get("aria-describedby"))
    (alert,) = find(page, "//*[@role='alert']")
    assert query.splitlines()[int(line) - 1].strip() in words(alert)


@pytest.mark.parametrize(
    ("query", "status", "reason"),
    [
        ("CLEAR ALL", 400, "update"),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", 400, "SERVICE"),
        (CROSS_PRODUCT, 422, "longer"),
    ],
)
def test_what_is_refused_keeps_its_text(
    tight: Served, query: str, status: int, reason: str
) -> None:
    response = tight.ask(query, accept=BROWSER)
    assert response.status_code == status
    page = read_markup(response.content)
    assert reason in words(page)
    (editor,) = find(page, "//textarea")
    assert words(editor) == query


def test_other_tools_names_for_a_format_change_nothing(server: Served) -> None:
    asked = {"query": ROWS, "format": "json", "output": "json", "results": "json"}
    response = server.client.get("/sparql", params=asked)
    assert response.json()["head"] == {"vars": ["p"]}


def test_an_unknown_format_is_refused(server: Served) -> None:
    response = server.client.get("/sparql", params={"query": ROWS, "as": "pdf"})
    assert response.status_code == 400
    assert "pdf" in response.text


def test_the_page_is_closed_to_the_outside(server: Served) -> None:
    policy = server.client.get("/sparql", headers={"accept": BROWSER}).headers[
        "content-security-policy"
    ]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "script-src 'sha256-" in policy
    assert "form-action 'self'; frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
