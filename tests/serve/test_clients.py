"""Clients that other people wrote."""

import shutil
import subprocess
from typing import Any, Literal, TypeAlias

import pytest
from rdflib import RDF, Graph, URIRef
from rdflib.namespace import FOAF
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, GET, JSON, N3, POST, TURTLE, XML, SPARQLWrapper

from tests.serve.serving import REGISTRY, Served

PEOPLE = "SELECT ?p WHERE { ?p a foaf:Person } ORDER BY ?p"
NUMBER = 5
Method: TypeAlias = Literal["GET", "POST", "POST_FORM"]

# SPARQLWrapper and rdflib warn of what they themselves still use.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def _wrap(server: Served, query: str, form: str, method: str) -> SPARQLWrapper:
    wrapper = SPARQLWrapper(f"{server.url}/sparql")
    wrapper.setQuery(f"PREFIX foaf: <{FOAF}> {query}")
    wrapper.setReturnFormat(form)
    wrapper.setMethod(method)
    return wrapper


@pytest.mark.parametrize("method", [GET, POST])
def test_sparqlwrapper_gets_rows(server: Served, method: str) -> None:
    # What SPARQLWrapper converts to depends on the format, so it has no type.
    found: Any = _wrap(server, PEOPLE, JSON, method).query().convert()
    assert len(found["results"]["bindings"]) == NUMBER
    page: Any = _wrap(server, PEOPLE, XML, method).query().convert()
    assert len(page.getElementsByTagName("result")) == NUMBER
    table: Any = _wrap(server, PEOPLE, CSV, method).query().convert()
    assert len(table.decode().splitlines()) == NUMBER + 1


def test_sparqlwrapper_gets_verdicts_and_graphs(server: Served) -> None:
    verdict: Any = _wrap(server, "ASK { ?p a foaf:Person }", JSON, GET).query()
    assert verdict.convert()["boolean"] is True
    text = "CONSTRUCT { ?p a foaf:Person } WHERE { ?p a foaf:Person }"
    for form in (XML, TURTLE, N3):
        graph: Any = _wrap(server, text, form, GET).query().convert()
        if isinstance(graph, bytes):
            graph = Graph().parse(data=graph, format="turtle")
        assert len(graph) == NUMBER


def test_sparqlwrapper_cannot_update(server: Served) -> None:
    wrapper = _wrap(server, "CLEAR ALL", JSON, POST)
    with pytest.raises(Exception, match="403"):
        wrapper.query()


@pytest.mark.parametrize("form", ["xml", "json", "csv", "tsv"])
@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflibs_store_asks(server: Served, form: str, method: Method) -> None:
    store = SPARQLStore(f"{server.url}/sparql", method=method, returnFormat=form)
    graph = Graph(store)
    people = {row[0] for row in _query(graph, PEOPLE)}
    assert len(people) == NUMBER
    assert all(isinstance(person, URIRef) for person in people)


def _query(graph: Graph, text: str) -> list[Any]:
    return list(graph.query(text, initNs={"foaf": FOAF}))


def test_rdflibs_store_reads_triples(server: Served) -> None:
    graph = Graph(SPARQLStore(f"{server.url}/sparql"))
    assert len(set(graph.subjects(RDF.type, FOAF.Person))) == NUMBER
    assert bool(graph.query("ASK { ?s ?p ?o }")) is True
    assert len(graph) == 1126


def test_rdflibs_store_reads_one_graph(server: Served) -> None:
    store = SPARQLStore(f"{server.url}/sparql")
    part = Graph(store, identifier=URIRef(REGISTRY))
    assert 0 < len(set(part.subjects(RDF.type))) < 217


@pytest.mark.skipif(not shutil.which("curl"), reason="curl is not installed")
@pytest.mark.parametrize(
    "arguments",
    [
        ["--get", "--data-urlencode", "query=ASK {}"],
        ["--data-urlencode", "query=ASK {}"],
        ["-H", "Content-Type: application/sparql-query", "--data-binary", "ASK {}"],
    ],
)
def test_curl_asks(server: Served, arguments: list[str]) -> None:
    curl = shutil.which("curl") or "curl"
    done = subprocess.run(
        [curl, "-sS", "--fail", f"{server.url}/sparql", *arguments],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == '{"head": {}, "boolean": true}\n'
