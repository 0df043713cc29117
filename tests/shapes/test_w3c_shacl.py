"""The W3C's SHACL suite, put to the same code that checks our graphs."""

import os
from pathlib import Path
from typing import TypeAlias

import pytest
from pyoxigraph import RdfFormat, Store, parse
from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.term import Node

from graph_builder.errors import ResourceError
from graph_builder.validate import Severity
from graph_builder.validate.check import find_violations, merge_quads
from graph_builder.validate.focus import find_targets
from graph_builder.validate.split import split_shapes
from graph_builder.vocabulary.bridge import from_rdflib, quads_from_graph
from tests.shapes.suite import Case, read_suite

SH = Namespace("http://www.w3.org/ns/shacl#")
FOLDER = os.environ.get("POLICYGRAPH_CONFORMANCE", "")
CASES = list(read_suite(Path(FOLDER) / "shacl")) if FOLDER else []
SEVERITIES = {SH[severity.value] for severity in Severity}
# What pyshacl itself does otherwise, with the reason.
KNOWN = {
    "core/property/uniqueLang-002": "pyshacl takes sh:uniqueLang 1 for true",
}
REFUSED = {"sparql/pre-binding/shapesGraph-001": "Shapes Graph is not"}

pytestmark = pytest.mark.skipif(
    not FOLDER, reason="POLICYGRAPH_CONFORMANCE names no folder with the W3C's tests"
)
Result: TypeAlias = tuple[str, ...]


def find_results(case: Case) -> set[Result]:
    rules = split_shapes(case.shapes)
    store = merge_quads(quads_from_graph(case.data))
    found = find_violations(store, rules, find_targets(store, rules.aims), {})
    return {
        (
            hold(one.focus_term),
            one.path,
            one.component,
            hold(one.value_term),
            one.severity.value,
        )
        for one in found
    }


def read_wanted(page: Graph) -> set[Result]:
    results = page.subjects(RDF.type, SH.ValidationResult)
    return {
        (
            write_term(page.value(one, SH.focusNode)),
            read_path(page.value(one, SH.resultPath)),
            str(page.value(one, SH.sourceConstraintComponent)),
            write_term(page.value(one, SH.value)),
            read_severity(page.value(one, SH.resultSeverity)),
        )
        for one in results
    }


def read_path(path: Node | None) -> str:
    """A path that is more than a property has no name of its own."""
    return str(path) if isinstance(path, URIRef) else ""


def read_severity(severity: Node | None) -> str:
    """Ours has no severities of other people's."""
    ours = severity if severity in SEVERITIES else SH.Violation
    return str(ours).removeprefix(str(SH))


def write_term(term: Node | None) -> str:
    return "" if term is None else hold(str(from_rdflib(term)))


def hold(text: str) -> str:
    """A term as N-Triples writes it, after a store has held it."""
    store = Store()
    if text:
        line = f"<urn:a> <urn:b> {text} ."
        store.extend(parse(line, format=RdfFormat.N_TRIPLES))
    return "".join(str(quad.object) for quad in store)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_suite_is_passed(case: Case) -> None:
    if case.wanted is None or case.name in REFUSED:
        with pytest.raises(ResourceError, match=REFUSED.get(case.name)):
            find_results(case)
    else:
        is_passed = find_results(case) == read_wanted(case.wanted)
        assert is_passed == (case.name not in KNOWN), KNOWN.get(case.name)


def test_the_suite_is_all_there() -> None:
    assert len(CASES) == 121
