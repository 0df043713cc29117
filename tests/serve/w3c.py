"""The W3C's SPARQL 1.1 Protocol tests, read from their manifest."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rdflib import RDFS, Graph, Namespace
from rdflib.collection import Collection
from rdflib.term import Node

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
UT = Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
# The suite names this graph in requests, and gives no data for it.
EMPTY = "http://kasei.us/2009/09/sparql/data/data0.rdf"


@dataclass(frozen=True)
class Exchange:
    """A request and what is to come back: a class of status, a format, a verdict."""

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    statuses: tuple[str, ...]
    format: str | None
    verdict: bool | None

    @property
    def is_update(self) -> bool:
        """Whether it asks to write."""
        kinds = [value for name, value in self.headers if name == "content-type"]
        return any("update" in kind for kind in kinds) or b"update=" in self.body


@dataclass(frozen=True)
class Case:
    """A test of the suite and its requests, in their order."""

    name: str
    exchanges: tuple[Exchange, ...]


def read_manifest(folder: Path) -> list[Case]:
    """Return the tests of the suite in the manifest's order."""
    graph = Graph().parse(folder / "manifest.ttl")
    (entries,) = graph.objects(None, MF.entries)
    return [_read_case(graph, test) for test in Collection(graph, entries)]


def write_data(folder: Path, target: Path) -> None:
    """Write the suite's own data as the named graphs that its requests ask for."""
    graph = Graph().parse(folder / "manifest.ttl")
    names = {
        (Path(str(file)).name, str(name))
        for data in graph.objects(None, UT.graphData)
        for file in graph.objects(data, UT.graph)
        for name in graph.objects(data, RDFS.label)
    }
    blocks = [
        f"<{name}> {{ {(folder / file).read_text()} }}" for file, name in sorted(names)
    ]
    blocks.append(f"<{EMPTY}> {{ <{EMPTY}> <urn:is> 'named' }}")
    target.write_text("\n".join(blocks))


def _read_case(graph: Graph, test: Node) -> Case:
    (action,) = graph.objects(test, MF.action)
    (requests,) = graph.objects(action, HT.requests)
    name = str(test).rpartition("#")[2]
    listed = Collection(graph, requests)
    return Case(name, tuple(_read_exchange(graph, request) for request in listed))


def _read_exchange(graph: Graph, request: Node) -> Exchange:
    (response,) = graph.objects(request, HT.resp)
    verdict = _read(graph, response, MF.expectedBoolean)
    statuses = graph.objects(response, MF.expectedStatus)
    return Exchange(
        _read(graph, request, HT.methodName) or "GET",
        _read(graph, request, HT.absolutePath) or "",
        tuple(_read_headers(graph, request)),
        _read_body(graph, request),
        tuple(str(status).rpartition("StatusCode")[2] for status in statuses),
        _read(graph, response, MF.expectedFormat),
        None if verdict is None else verdict == "true",
    )


def _read(graph: Graph, subject: Node, predicate: Node) -> str | None:
    value = graph.value(subject, predicate)
    return None if value is None else str(value)


def _read_headers(graph: Graph, request: Node) -> Iterator[tuple[str, str]]:
    for headers in graph.objects(request, HT.headers):
        for header in Collection(graph, headers):
            name = _read(graph, header, HT.fieldName) or ""
            yield name.lower(), _read(graph, header, HT.fieldValue) or ""


def _read_body(graph: Graph, request: Node) -> bytes:
    body = graph.value(request, HT.body)
    if body is None:
        return b""
    encoding = _read(graph, body, CNT.characterEncoding) or "UTF-8"
    return (_read(graph, body, CNT.chars) or "").encode(encoding)
