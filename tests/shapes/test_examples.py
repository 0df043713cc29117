"""Each constraint with what it accepts and rejects, and pyshacl's own opinion."""

from collections import defaultdict
from pathlib import Path

import pyshacl
import pytest
import rdflib
from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse

from graph_builder.resources import list_resources
from graph_builder.validate import Violation, validate_graph
from graph_builder.validate.by_pyshacl import read_results
from graph_builder.vocabulary.bridge import graph_from_quads


def read_examples() -> dict[str, list[Quad]]:
    examples: dict[str, list[Quad]] = defaultdict(list)
    file = Path(__file__).parent / "examples.trig"
    for quad in parse(file.read_bytes(), format=RdfFormat.TRIG):
        assert isinstance(quad.graph_name, NamedNode)
        examples[quad.graph_name.value].append(quad)
    return dict(examples)


EXAMPLES = read_examples()


def list_verdicts() -> list[tuple[str, str, str]]:
    parts = (name.split(":") for name in EXAMPLES)
    return [
        (f"urn:{verdict}:{name}", verdict, name.partition("-")[0])
        for _, verdict, name in parts
    ]


@pytest.mark.parametrize(("name", "verdict", "constraint"), list_verdicts())
def test_a_constraint_tells_right_from_wrong(
    name: str, verdict: str, constraint: str
) -> None:
    found = {one.constraint for one in validate_graph(EXAMPLES[name]).results}
    assert (constraint in found) == (verdict == "rejects")


def test_every_constraint_has_an_example_of_both_kinds() -> None:
    judged = {(verdict, constraint) for _, verdict, constraint in list_verdicts()}
    names = {f"C{number:02}" for number in range(1, 41)}
    assert judged == {(v, n) for v in ("accepts", "rejects") for n in names}


# pyshacl gives a shape's own message beside that of its query.
BESIDE = "It is a blank node. Mint an IRI for it. "


def opinion(found: Violation) -> tuple[str, ...]:
    message = found.message.removeprefix(BESIDE)
    return found.severity, found.focus, found.path, found.value, message


def merge_examples() -> list[Quad]:
    """All examples in one graph as a store holds it, the names of each made its own."""
    lines = []
    for name, quads in EXAMPLES.items():
        own = f"https://example.org/{name.removeprefix('urn:')}/"
        lines += [
            f"{one.triple} .".replace("https://example.org/", own) for one in quads
        ]
    store = Store()
    store.bulk_load("\n".join(lines).encode(), format=RdfFormat.N_TRIPLES)
    return list(store)


def test_the_findings_are_those_of_plain_pyshacl() -> None:
    quads = merge_examples()
    shapes = rdflib.Graph()
    for file in list_resources("shapes", ".ttl"):
        shapes.parse(file)
    _, report, _ = pyshacl.validate(graph_from_quads(quads), shacl_graph=shapes)
    assert isinstance(report, rdflib.Graph)
    theirs = {opinion(one) for one in read_results(report)}
    ours = {opinion(one) for one in validate_graph(quads).results}
    assert ours == theirs
    assert len(ours) > 100
