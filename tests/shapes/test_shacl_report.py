"""The report graph is SHACL's: its terms, its cardinalities, the findings in it."""

from pathlib import Path

import pyshacl
from pyoxigraph import RdfFormat, Store, parse
from rdflib import RDF, Graph, Literal, Namespace

from graph_builder.validate import (
    Severity,
    ValidationReport,
    Violation,
    validate_graph,
    write_shacl_report,
)
from tests.emit.invented import SHA256, TEXT
from tests.shapes.test_examples import merge_examples

SH = Namespace("http://www.w3.org/ns/shacl#")
# What SHACL says of reports, section 3.6, as shapes.
REPORT_SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix ex: <urn:shape:> .
ex:report a sh:NodeShape ; sh:targetClass sh:ValidationReport ;
  sh:property [ sh:path sh:conforms ; sh:datatype xsd:boolean ;
    sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path sh:result ; sh:class sh:ValidationResult ] .
ex:result a sh:NodeShape ; sh:targetClass sh:ValidationResult ;
  sh:property [ sh:path sh:focusNode ; sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path sh:resultSeverity ; sh:nodeKind sh:IRI ;
    sh:minCount 1 ; sh:maxCount 1 ; sh:in ( sh:Violation sh:Warning sh:Info ) ] ;
  sh:property [ sh:path sh:sourceConstraintComponent ; sh:nodeKind sh:IRI ;
    sh:minCount 1 ; sh:maxCount 1 ] ;
  sh:property [ sh:path sh:sourceShape ; sh:maxCount 1 ] ;
  sh:property [ sh:path sh:value ; sh:maxCount 1 ] ;
  sh:property [ sh:path sh:resultPath ; sh:maxCount 1 ; sh:nodeKind sh:IRI ] ;
  sh:property [ sh:path [ sh:inversePath sh:result ] ; sh:minCount 1 ] .
"""


def read(report: ValidationReport) -> Graph:
    return Graph().parse(data=write_shacl_report(report), format="turtle")


def test_every_finding_is_a_result_as_shacl_has_it() -> None:
    report = validate_graph(merge_examples(), texts={SHA256: TEXT})
    graph = read(report)
    conforms, _, words = pyshacl.validate(
        graph, shacl_graph=Graph().parse(data=REPORT_SHAPES, format="turtle")
    )
    assert conforms, words
    results = list(graph.subjects(RDF.type, SH.ValidationResult))
    assert len(results) == len(report.results) > 100
    assert {str(graph.value(one, SH.value)) for one in results} >= {
        one.value for one in report.results if one.value_term.startswith("<")
    }


def test_nothing_found_conforms_and_a_warning_does_not() -> None:
    warning = Violation(Severity.WARNING, "C24", "urn:s", "", "", "Long. Cut.")
    for results, verdict in (((), True), ((warning,), False)):
        graph = read(ValidationReport(results))
        assert list(graph.objects(None, SH.conforms)) == [Literal(verdict)]


def test_terms_keep_their_kind() -> None:
    one = Violation(
        Severity.VIOLATION,
        "C01",
        "urn:s",
        "urn:p",
        "x",
        'Say "it". Mend.',
        focus_term="<urn:s>",
        value_term='"x"@en',
        component=str(SH.UniqueLangConstraintComponent),
    )
    store = Store()
    data = write_shacl_report(ValidationReport((one,)))
    store.extend(parse(data, format=RdfFormat.TURTLE))
    assert {str(quad.object) for quad in store} >= {'"x"@en', "<urn:s>", "<urn:p>"}


def test_a_file_that_was_altered_is_a_result_too() -> None:
    fault = Violation(Severity.VIOLATION, "manifest", "graph.ttl", "", "", "No. Build.")
    graph = read(ValidationReport((fault,)))
    assert Path("graph.ttl").resolve().as_uri() in map(
        str, graph.objects(None, SH.focusNode)
    )


def test_the_same_findings_give_the_same_bytes() -> None:
    quads = merge_examples()
    reports = [validate_graph(order) for order in (quads, quads[::-1])]
    assert write_shacl_report(reports[0]) == write_shacl_report(reports[1])
