"""The W3C's SHACL tests, read from their manifests."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rdflib import Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
SHT = Namespace("http://www.w3.org/ns/shacl-test#")


@dataclass(frozen=True)
class Case:
    """A test: data, shapes, and the report that is wanted; None, that it is refused."""

    name: str
    data: Graph
    shapes: Graph
    wanted: Graph | None


def read_suite(folder: Path) -> Iterator[Case]:
    """Yield the tests of every manifest under `folder`, in the order of their files."""
    for file in sorted(folder.rglob("*.ttl")):
        page = read_graph(file)
        for entries in page.objects(URIRef(file.as_uri()), MF.entries):
            for test in Collection(page, entries):
                yield read_case(page, test, file.relative_to(folder))


def read_case(page: Graph, test: Node, file: Path) -> Case:
    action, result = page.value(test, MF.action), page.value(test, MF.result)
    data, shapes = (
        read_part(page, str(page.value(action, name)))
        for name in (SHT.dataGraph, SHT.shapesGraph)
    )
    wanted = None if result == SHT.Failure else page
    return Case(str(file.with_suffix("")), data, shapes, wanted)


def read_part(page: Graph, address: str) -> Graph:
    """The graph at an address; the page itself where it is its own, for its blanks."""
    if (URIRef(address), None, None) in page:
        return page
    return read_graph(Path(address.removeprefix("file://")))


def read_graph(file: Path) -> Graph:
    return Graph().parse(file, format="turtle", publicID=file.as_uri())
