"""What the endpoint says of itself."""

import pytest
from rdflib import Graph, Literal, Namespace, URIRef

from graph_builder.vocabulary import SERVICE
from tests.serve.serving import REGISTRY, Served

SD = Namespace(SERVICE["sd"])
VOID = Namespace(SERVICE["void"])
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
FOAF_PERSON = URIRef("http://xmlns.com/foaf/0.1/Person")


@pytest.fixture(scope="module")
def description(server: Served) -> Graph:
    return Graph().parse(data=server.client.get("/sparql").text, format="turtle")


def test_the_service_is_at_its_own_address(server: Served, description: Graph) -> None:
    service = URIRef(f"{server.url}/sparql")
    assert (service, SD.endpoint, service) in description
    assert set(description.objects(service, SD.supportedLanguage)) == {SD.SPARQL11Query}


@pytest.mark.parametrize(
    ("count", "number"),
    [("triples", 1126), ("distinctSubjects", 217), ("classes", 21)],
)
def test_the_counts_are_those_of_the_graph(
    description: Graph, count: str, number: int
) -> None:
    (graph,) = description.objects(None, SD.defaultGraph)
    assert description.value(graph, VOID[count]) == Literal(number)


def test_each_class_and_each_graph_has_its_count(
    server: Served, description: Graph
) -> None:
    (people,) = description.subjects(VOID["class"], FOAF_PERSON)
    assert description.value(people, VOID.entities) == Literal(5)
    (entry,) = description.subjects(SD.name, URIRef(REGISTRY))
    graph = description.value(entry, SD.graph)
    asked = {"query": COUNT, "default-graph-uri": REGISTRY}
    response = server.client.get("/sparql", params=asked)
    (row,) = response.json()["results"]["bindings"]
    number = description.value(graph, VOID.triples)
    assert str(number) == row["n"]["value"]


def test_the_description_comes_as_the_client_accepts(server: Served) -> None:
    headers = {"accept": "application/rdf+xml"}
    response = server.client.get("/sparql", headers=headers)
    assert response.headers["content-type"] == "application/rdf+xml"
    assert len(Graph().parse(data=response.text, format="xml")) > 100


def test_nothing_in_it_is_blank_or_by_chance(server: Served) -> None:
    pages = {server.client.get("/sparql").text for _ in range(2)}
    assert len(pages) == 1
    assert "_:" not in pages.pop()
