"""The SPARQL 1.1 Protocol, request by request."""

import csv
import io
from urllib.parse import quote

import pytest
from pyoxigraph import RdfFormat, parse

from tests.serve.serving import REGISTRY, Served

FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
UPDATE = "application/sparql-update"
SOURCE = "https://w3id.org/policygraph/graph/source/aaaaaaaaaaaaaaaa"
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
NAMES = "SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g"


@pytest.mark.parametrize(
    ("method", "url", "kind", "body"),
    [
        ("GET", "/sparql?query=ASK%7B%7D", None, ""),
        ("GET", "/sparql/?query=ASK%20%7B%7D&unknown=1", None, ""),
        ("POST", "/sparql", FORM, "query=ASK%20%7B%7D"),
        ("POST", "/sparql", f"{FORM}; charset=UTF-8", "query=ASK+%7B%7D"),
        ("POST", "/sparql", DIRECT, "ASK {}"),
        ("POST", "/sparql", f'{DIRECT}; charset="utf-8"', "ASK { } # ‘é’"),
        ("POST", f"/sparql?default-graph-uri={quote(REGISTRY)}", DIRECT, "ASK {}"),
    ],
)
def test_a_query_is_answered(
    server: Served, method: str, url: str, kind: str | None, body: str
) -> None:
    headers = {"content-type": kind} if kind else {}
    response = server.client.request(method, url, content=body, headers=headers)
    assert response.status_code == 200
    assert response.json()["boolean"] is True


@pytest.mark.parametrize(
    ("method", "url", "kind", "body", "status", "reason"),
    [
        ("GET", "/sparql?query=ASK%20%7B", None, b"", 400, "not SPARQL"),
        ("GET", "/sparql?query=", None, b"", 400, "not SPARQL"),
        ("GET", "/sparql?query=ASK{}&query=ASK{}", None, b"", 400, "2 queries"),
        ("GET", "/sparql?query=%ff", None, b"", 400, "UTF-8"),
        ("GET", "/sparql?" + "a=1&" * 2000, None, b"", 400, "over 1,000"),
        ("POST", "/sparql", None, b"query=ASK%7B%7D", 415, "media type"),
        ("POST", "/sparql", "text/plain", b"ASK {}", 415, "media type"),
        ("POST", "/sparql", FORM, b"", 400, "no query"),
        ("POST", "/sparql?query=ASK{}", FORM, b"query=ASK{}", 400, "2 queries"),
        ("POST", "/sparql?query=ASK{}", DIRECT, b"ASK {}", 400, "2 queries"),
        ("POST", "/sparql", DIRECT, b"", 400, "not SPARQL"),
        ("POST", "/sparql", DIRECT, b"ASK {} # \xff", 400, "UTF-8"),
        (
            "POST",
            "/sparql",
            f"{DIRECT}; charset=utf-16",
            "ASK {}".encode("utf-16"),
            415,
            "utf-16",
        ),
        ("PUT", "/sparql?query=ASK{}", None, b"", 405, "Not Allowed"),
        ("DELETE", "/sparql", None, b"", 405, "Not Allowed"),
        ("PATCH", "/sparql", None, b"", 405, "Not Allowed"),
        ("GET", "/nowhere", None, b"", 404, "nothing at"),
    ],
)
def test_what_is_no_query_is_refused_with_the_reason(
    server: Served,
    method: str,
    url: str,
    kind: str | None,
    body: bytes,
    status: int,
    reason: str,
) -> None:
    headers = {"content-type": kind} if kind else {}
    response = server.client.request(method, url, content=body, headers=headers)
    assert response.status_code == status
    assert response.headers["content-type"] == "text/plain; charset=utf-8"
    problem, remedy = response.text.splitlines()
    assert reason in problem
    assert remedy


WRITES = [
    "CLEAR ALL",
    "DROP ALL",
    "CREATE GRAPH <urn:g>",
    "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "DELETE DATA { <urn:a> <urn:b> <urn:c> }",
    "DELETE WHERE { ?s ?p ?o }",
    "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
    "LOAD <http://127.0.0.1:1/>",
    "COPY DEFAULT TO <urn:g>",
    "MOVE DEFAULT TO <urn:g>",
    "ADD DEFAULT TO <urn:g>",
]


@pytest.mark.parametrize("text", WRITES)
@pytest.mark.parametrize(
    ("method", "field", "kind"),
    [
        ("GET", "update", None),
        ("GET", "query", None),
        ("POST", "update", FORM),
        ("POST", "query", FORM),
        ("POST", "", UPDATE),
        ("POST", "", DIRECT),
    ],
)
def test_nothing_writes(
    server: Served, method: str, field: str, kind: str | None, text: str
) -> None:
    pair = f"{field}={quote(text)}"
    url = f"/sparql?{pair}" if method == "GET" else "/sparql"
    headers = {"content-type": kind} if kind else {}
    body = "" if method == "GET" else pair if field else text
    response = server.client.request(method, url, content=body, headers=headers)
    assert response.status_code in {400, 403}
    assert "update" in response.text


def test_the_graph_is_as_it_was_after_every_attempt(server: Served) -> None:
    for text in WRITES:
        server.client.post("/sparql", data={"update": text, "query": text})
        server.client.post("/sparql", data={"query": text})
    assert _count(server) == 1126


def _count(server: Served, **parameters: str | list[str]) -> int:
    response = server.client.get("/sparql", params={"query": COUNT, **parameters})
    (row,) = response.json()["results"]["bindings"]
    return int(row["n"]["value"])


def test_an_update_beside_a_query_is_refused_too(server: Served) -> None:
    both = {"query": "ASK {}", "update": "CLEAR ALL"}
    assert server.client.get("/sparql", params=both).status_code == 403
    assert server.client.post("/sparql", data=both).status_code == 403


def test_the_protocol_chooses_the_default_graph(server: Served) -> None:
    one = _count(server, **{"default-graph-uri": REGISTRY})
    two = _count(server, **{"default-graph-uri": [REGISTRY, SOURCE]})
    assert 0 < one < two < _count(server)
    assert _count(server, **{"default-graph-uri": [REGISTRY, REGISTRY]}) == one
    assert _count(server, **{"named-graph-uri": REGISTRY}) == 0


def test_the_protocol_goes_before_the_query(server: Served) -> None:
    text = COUNT.replace("WHERE", f"FROM <{SOURCE}> WHERE")
    chosen = {"query": text, "default-graph-uri": REGISTRY}
    (row,) = server.client.get("/sparql", params=chosen).json()["results"]["bindings"]
    assert int(row["n"]["value"]) == _count(server, **{"default-graph-uri": REGISTRY})


def test_the_protocol_chooses_the_named_graphs(server: Served) -> None:
    chosen = {"query": NAMES, "named-graph-uri": [SOURCE, REGISTRY]}
    rows = server.client.get("/sparql", params=chosen).json()["results"]["bindings"]
    assert [row["g"]["value"] for row in rows] == [REGISTRY, SOURCE]


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("*/*", "application/sparql-results+json"),
        ("application/sparql-results+xml", "application/sparql-results+xml"),
        ("text/csv", "text/csv; charset=utf-8"),
        (
            "text/csv;q=0.5, text/tab-separated-values",
            "text/tab-separated-values; charset=utf-8",
        ),
        ("application/xml;q=0.1, */*;q=0.01", "application/sparql-results+xml"),
        ("image/png, */*;q=0.8", "application/sparql-results+json"),
    ],
)
def test_rows_come_in_the_format_asked_for(
    server: Served, accept: str, kind: str
) -> None:
    response = server.ask("SELECT (1 AS ?n) {}", accept=accept)
    assert response.headers["content-type"] == kind
    assert "1" in response.text


@pytest.mark.parametrize(
    ("accept", "kind"),
    [
        ("*/*", RdfFormat.TURTLE),
        ("text/turtle", RdfFormat.TURTLE),
        ("application/rdf+xml", RdfFormat.RDF_XML),
        ("application/n-triples", RdfFormat.N_TRIPLES),
        ("application/ld+json", RdfFormat.JSON_LD),
        ("application/trig", RdfFormat.TRIG),
        ("application/n-quads", RdfFormat.N_QUADS),
    ],
)
def test_a_graph_comes_in_the_format_asked_for(
    server: Served, accept: str, kind: RdfFormat
) -> None:
    text = f"CONSTRUCT {{ ?s a ?c }} WHERE {{ GRAPH <{REGISTRY}> {{ ?s a ?c }} }}"
    response = server.ask(text, accept=accept)
    assert response.headers["content-type"].partition(";")[0] == kind.media_type
    plain = server.ask(text, accept="application/n-triples").text
    assert set(parse(response.text, format=kind)) == set(
        parse(plain, format=RdfFormat.N_TRIPLES)
    )


@pytest.mark.parametrize("kind", ["text/plain", "text/markdown", "text/csv"])
def test_words_of_every_script_are_shown(server: Served, kind: str) -> None:
    words = "‘Ωραία’ 漢字 👩‍⚕️ é"
    response = server.ask(f"SELECT ('{words}' AS ?x) {{}}", accept=kind)
    assert words in response.text


@pytest.mark.parametrize("accept", ["image/png", "text/turtle", "nonsense"])
def test_a_format_that_there_is_not_is_said(server: Served, accept: str) -> None:
    response = server.ask("SELECT (1 AS ?n) {}", accept=accept)
    assert response.status_code == 406
    assert "text/csv" in response.text


def test_a_cell_of_a_csv_answer_is_no_formula(server: Served) -> None:
    response = server.ask("SELECT ('=1+1' AS ?n) {}", accept="text/csv")
    assert list(csv.reader(io.StringIO(response.text))) == [["n"], ["'=1+1"]]


def test_head_is_get_without_the_body(server: Served) -> None:
    response = server.client.head("/sparql", params={"query": "ASK {}"})
    assert response.status_code == 200
    assert response.content == b""
