import socket
from collections.abc import Iterator
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph_builder.errors import LimitError, PolicyGraphError, QueryError
from graph_builder.query import run_sparql
from graph_builder.query.gate import admit_query
from tests.queries.engines import open_fixture

GRAPH = "https://w3id.org/policygraph/graph/registry"


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * WHERE { ?s ?p ?o }",
        "ASK {}",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "DESCRIBE <urn:a>",
        "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * FROM <THIS> WHERE { ?s ?p ?o }",
        "SELECT * FROM NAMED <THIS> WHERE { GRAPH ?g { ?s ?p ?o } }",
        "PREFIX g: <THIS> SELECT * FROM g: WHERE { ?s ?p ?o }",
        "PREFIX g: <https://w3id.org/policygraph/graph/>"
        " SELECT * FROM g:registry WHERE { ?s ?p ?o }",
        "SELECT * WHERE { ?s ?p 'SERVICE <urn:x> { }' } # SERVICE <urn:x> {}",
        "PREFIX service: <urn:s#> SELECT * WHERE { ?s service:load ?service }",
        "\ufeffASK {}",
        "ASK\r\n{}",
    ],
)
def test_a_question_that_only_reads_is_let_through(text: str) -> None:
    asked = text.replace("<THIS>", f"<{GRAPH}>")
    admitted = admit_query(asked, {GRAPH})
    assert admitted == asked.removeprefix("\ufeff").replace("\r\n", "\n")


WRITES = [
    "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
    "insert data { <urn:a> <urn:b> <urn:c> }",
    "DELETE DATA { <urn:a> <urn:b> <urn:c> }",
    "DELETE WHERE { ?s ?p ?o }",
    "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }",
    "WITH <urn:g> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "LOAD <URL>",
    "LOAD SILENT <URL> INTO GRAPH <urn:g>",
    "load <file:///etc/hostname>",
    "CLEAR ALL",
    "DROP GRAPH <urn:g>",
    "CREATE GRAPH <urn:g>",
    "COPY DEFAULT TO <urn:g>",
    "MOVE <urn:g> TO DEFAULT",
    "ADD <urn:g> TO <urn:h>",
    "PREFIX a: <urn:a> CLEAR DEFAULT",
]
FETCHES = [
    "SELECT * WHERE { SERVICE <URL> { ?s ?p ?o } }",
    "SELECT * WHERE { service <URL> { ?s ?p ?o } }",
    "SELECT * WHERE { sErViCe <URL> { ?s ?p ?o } }",
    "SELECT * WHERE { SERVICE SILENT <URL> { ?s ?p ?o } }",
    "SELECT * WHERE { SERVICE # here\n <URL> { ?s ?p ?o } }",
    "SELECT * WHERE{SERVICE<URL>{?s ?p ?o}}",
    "SELECT * WHERE { VALUES ?x { <URL> } SERVICE ?x { ?s ?p ?o } }",
    "BASE <URL> SELECT * WHERE { SERVICE <> { ?s ?p ?o } }",
    "PREFIX x: <URL> SELECT * WHERE { SERVICE x: { ?s ?p ?o } }",
    "SELECT * WHERE { ?s ?p ?o FILTER EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
    "SELECT * WHERE { ?s ?p ?o FILTER NOT EXISTS { SERVICE <URL> { ?s ?p ?o } } }",
    "SELECT * WHERE { ?s ?p ?o MINUS { SERVICE <URL> { ?s ?p ?o } } }",
    "SELECT * WHERE { OPTIONAL { SERVICE <URL> { ?s ?p ?o } } }",
    "SELECT * WHERE { { ?s ?p ?o } UNION { SERVICE <URL> { ?s ?p ?o } } }",
    "SELECT * WHERE { { SELECT * WHERE { SERVICE <URL> { ?s ?p ?o } } } }",
    "SELECT * WHERE { GRAPH ?g { SERVICE <URL> { ?s ?p ?o } } }",
    "SELECT * WHERE { BIND(EXISTS { SERVICE <URL> { ?s ?p ?o } } AS ?x) }",
    "SELECT (EXISTS { SERVICE <URL> { ?s ?p ?o } } AS ?x) WHERE {}",
    "SELECT * WHERE {} ORDER BY (EXISTS { SERVICE <URL> { ?s ?p ?o } })",
    "SELECT ?s WHERE { ?s ?p ?o } GROUP BY ?s"
    " HAVING (EXISTS { SERVICE <URL> { ?s ?p ?o } })",
    "ASK { SERVICE <URL> { ?s ?p ?o } }",
    "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <URL> { ?s ?p ?o } }",
    "DESCRIBE ?s WHERE { SERVICE <URL> { ?s ?p ?o } }",
    "SELECT * WHERE { \\u0053ERVICE <URL> { ?s ?p ?o } }",
    "SELECT * WHERE { \\U00000053ERVICE <URL> { ?s ?p ?o } }",
    "SELECT * WHERE { ?s ?p ?o # \r SERVICE <URL> { ?s ?p ?o } \n }",
    "SELECT * WHERE { ?s ?p ?o # \u2028 SERVICE <URL> { ?s ?p ?o } \n }",
    "SELECT * WHERE { ?s ?p ?o # \x0b SERVICE <URL> { ?s ?p ?o } \n }",
    "SELECT * WHERE { ?s ?p ?o # \\u000A SERVICE <URL> { ?s ?p ?o } \n }",
    "SELECT * FROM <URL> WHERE { ?s ?p ?o }",
    "SELECT * FROM NAMED <URL> WHERE { GRAPH ?g { ?s ?p ?o } }",
    "select * from <file:///etc/hostname> where { ?s ?p ?o }",
    "PREFIX f: <file:///etc/> SELECT * FROM f:hostname WHERE { ?s ?p ?o }",
    "BASE <file:///etc/> SELECT * FROM <hostname> WHERE { ?s ?p ?o }",
    "ASK FROM <URL> { ?s ?p ?o }",
    "DESCRIBE <urn:a> FROM <URL>",
    "SELECT * FROM <https://w3id.org/policygraph/graph/registry> FROM <URL>"
    " WHERE { ?s ?p ?o }",
]


@pytest.fixture
def canary() -> Iterator[socket.socket]:
    """A local server that must not hear from us."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.01)
        yield server


@pytest.mark.parametrize("text", WRITES)
def test_an_update_is_refused_as_one(text: str) -> None:
    with pytest.raises(QueryError, match="update"):
        run_sparql(text.replace("URL", "http://127.0.0.1:1/"), open_fixture())


@pytest.mark.parametrize("text", FETCHES)
def test_nothing_is_fetched(text: str, canary: socket.socket) -> None:
    url = f"http://127.0.0.1:{canary.getsockname()[1]}/"
    with pytest.raises(QueryError) as caught:
        run_sparql(text.replace("URL", url), open_fixture())
    assert caught.value.remedy
    with pytest.raises(TimeoutError):
        canary.accept()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "SELECT",
        "SELECT * WHERE { ?s ?p",
        "SELECT ?s WHERE { ?s nowhere:p ?o }",
        "SELECT * WHERE { << ?s ?p ?o >> ?q ?r }",
        "SELECT (COUNT(?s) AS ?n) ?o WHERE { ?s ?p ?o }",
        "SELECT * WHERE { ?s ?p ?o } ; SELECT * WHERE { ?s ?p ?o }",
        "SELECT * WHERE " + "{" * 3000 + "}" * 3000,
    ],
)
def test_what_is_not_sparql_is_refused_with_a_reason(text: str) -> None:
    with pytest.raises(QueryError) as caught:
        run_sparql(text, open_fixture())
    assert caught.value.problem.endswith(".")


def test_the_place_of_a_mistake_is_named() -> None:
    with pytest.raises(QueryError, match="line 2"):
        admit_query("SELECT * WHERE {\n ?s ?p ?o ) }", ())


@pytest.mark.parametrize(
    ("prefix", "says"),
    [
        ("dcterm", "'dcterm' is not declared. Did you mean 'dcterms'"),
        ("zzz", "Declare it with PREFIX"),
        ("", "The prefix '' is not declared"),
    ],
)
def test_an_unknown_prefix_is_said_with_the_nearest(prefix: str, says: str) -> None:
    with pytest.raises(QueryError, match=says):
        admit_query(f"ASK {{ ?s {prefix}:title ?o }}", ())


def test_an_endless_question_is_refused_before_it_is_read() -> None:
    with pytest.raises(LimitError):
        admit_query("ASK {} #" + "x" * 100_000, ())


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="SELCTWHR*{}()<>?:sp'\"#\\\n\r.,;_@^/|!=1e", max_size=40))
def test_no_text_brings_the_gate_down(text: str) -> None:
    with suppress(PolicyGraphError):
        admit_query(text, ())
