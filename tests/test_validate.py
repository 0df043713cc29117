"""What a validation reports, and what it refuses to call conformance."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from pyoxigraph import Literal, Quad, Store

from graph_builder.cli.validate import validate_command
from graph_builder.emit import write_trig, write_turtle
from graph_builder.errors import PolicyGraphError, ResourceError, StoreError
from graph_builder.resources import list_resources
from graph_builder.validate import Severity, ValidationReport, Violation, validate_graph
from graph_builder.validate.shapes import load_shapes
from graph_builder.vocabulary import PREFIXES, code, mint_source, terms
from graph_builder.vocabulary.bridge import graph_from_quads
from tests.emit.invented import SHA256, TEXT
from tests.emit.reading import emit_article, emit_slice

TEXTS = {SHA256: TEXT}


def list_sound() -> list[Quad]:
    return [*emit_article(), *emit_slice()]


def list_faulty() -> list[Quad]:
    """The sound graph, each position with a second stance, each span cited wrongly."""
    quads = list_sound()
    positions = [quad.subject for quad in quads if quad.object == terms.POSITION]
    return [
        *(quad for quad in quads if shift(quad) == quad),
        *(shift(quad) for quad in quads if shift(quad) != quad),
        *(Quad(one, terms.STANCE, code("neutral")) for one in positions),
    ]


def shift(quad: Quad) -> Quad:
    if quad.predicate != terms.OA_EXACT or not isinstance(quad.object, Literal):
        return quad
    return Quad(quad.subject, quad.predicate, Literal(quad.object.value[::-1]))


def test_a_sound_graph_conforms_in_whatever_form_it_comes(tmp_path: Path) -> None:
    quads = list_sound()
    turtle, trig = tmp_path / "graph.ttl", tmp_path / "graph.trig"
    turtle.write_bytes(write_turtle(quads))
    trig.write_bytes(write_trig(quads))
    store = Store()
    store.extend(quads)
    for graph in (quads, iter(quads), store, graph_from_quads(quads), turtle, trig):
        assert validate_graph(graph, texts=TEXTS) == ValidationReport()


def test_findings_are_sorted_and_come_with_their_words() -> None:
    report = validate_graph(list_faulty(), texts=TEXTS)
    assert not report.conforms
    assert list(report.results) == sorted(report.results)
    assert {one.constraint for one in report.results} == {"C03", "C07", "C21"}
    stances = [one for one in report.results if one.constraint == "C03"]
    assert {one.path for one in stances} == {terms.STANCE.value}
    assert all(one.quote for one in stances)


def test_the_order_of_the_quads_does_not_matter() -> None:
    quads = list_faulty()
    reports = [validate_graph(order, texts=TEXTS) for order in (quads, quads[::-1])]
    assert reports[0] == reports[1]


def test_quotes_without_a_text_are_named_and_not_passed_over() -> None:
    report = validate_graph(list_faulty())
    assert "C07" not in {one.constraint for one in report.results}
    assert report.unchecked_sources == (mint_source(SHA256).value,)
    assert any("were not compared" in line for line in report.lines())


def test_the_texts_do_not_stay_in_the_graph() -> None:
    quads = list_sound()
    store = Store()
    store.extend(quads)
    validate_graph(store, texts=TEXTS)
    assert set(store) == set(quads)


def test_a_finding_reads_as_a_sentence() -> None:
    found = Violation(
        Severity.VIOLATION,
        "C03",
        "urn:p",
        "urn:on",
        "x",
        "Bad. Mend it.",
        "We\nwill",
    )
    warned = Violation(Severity.WARNING, "C24", "urn:s", "", "x" * 200, "Long. Cut.")
    report = ValidationReport((found, warned), ("urn:source",))
    assert list(report.lines()) == [
        "Violation C03 at <urn:p>: Bad. Mend it. Property: <urn:on>. Value: x. "
        "Words: “We will”.",
        f"Warning C24 at <urn:s>: Long. Cut. Value: {'x' * 160}….",
        "The quotes of <urn:source> were not compared with its text. "
        "Validate it while building, when the text is at hand.",
        "The graph does not conform: 1 violation, 1 warning.",
    ]


SHAPE = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix pg: <https://w3id.org/policygraph/def#> .
<https://w3id.org/policygraph/shape/X1> a sh:NodeShape ; sh:{target} ;
  sh:property [ sh:path pg:stance ; sh:minCount 1 ; sh:message "A. B." ] .
"""


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({}, "holds no shapes"),
        ({"x.ttl": "@prefix a: <urn:a> ."}, "holds no shapes"),
        ({"x.ttl": "this is no turtle"}, "is not Turtle"),
        ({"x.ttl": SHAPE.format(target="targetClass pg:Positon")}, "aims at"),
        ({"x.ttl": SHAPE.format(target="severity sh:Warning")}, "aims at"),
    ],
)
def test_shapes_that_could_only_pass_are_an_error(
    tmp_path: Path, files: dict[str, str], problem: str
) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(ResourceError, match=problem):
        validate_graph(list_sound(), shapes=tmp_path)


def test_other_shapes_can_be_used(tmp_path: Path) -> None:
    (tmp_path / "x.ttl").write_text(SHAPE.format(target="targetClass pg:Work"))
    report = validate_graph(list_sound(), texts=TEXTS, shapes=tmp_path)
    assert [one.constraint for one in report.results] == ["X1"]


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("absent.ttl", None, "cannot be read"),
        ("graph.docx", b"", "no known kind"),
        ("broken.ttl", b"<urn:a> <urn:b> ", "does not parse"),
        ("empty.ttl", b"", "nothing that a shape checks"),
        ("other.ttl", b"<urn:a> a <urn:b> .", "nothing that a shape checks"),
    ],
)
def test_what_cannot_be_checked_does_not_conform(
    tmp_path: Path, name: str, content: bytes | None, problem: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(StoreError, match=problem) as raised:
        validate_graph(tmp_path / name)
    assert isinstance(raised.value, PolicyGraphError)
    assert raised.value.remedy.endswith(".")


def list_messages() -> list[str]:
    from rdflib import Graph, Namespace

    graph = Graph()
    for file in list_resources("shapes", ".ttl"):
        graph.parse(file)
    return sorted(map(str, graph.objects(None, Namespace(PREFIXES["sh"])["message"])))


@pytest.mark.parametrize("message", list_messages())
def test_a_message_says_what_is_wrong_and_what_to_do(message: str) -> None:
    wrong, what_to_do = message.removesuffix(".").split(". ")
    assert wrong[0].isupper()
    assert what_to_do[0].isupper()


def test_every_query_of_a_shape_binds_its_focus_by_class() -> None:
    for query in load_shapes().queries:
        assert "$this a " in query.select or "$this rdf:type " in query.select


def test_pyshacl_and_rdflib_are_loaded_only_when_needed() -> None:
    script = (
        "import sys, graph_builder.validate, graph_builder.emit;"
        "print({'pyshacl', 'rdflib', 'spacy'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "set()"


def test_a_finding_says_the_file_and_the_line_of_its_words() -> None:
    report = validate_graph(list_faulty(), texts=TEXTS)
    found = next(one for one in report.results if one.constraint == "C03")
    files = {
        quad.object.value
        for quad in list_sound()
        if quad.predicate == terms.DCTERMS_IDENTIFIER
        and isinstance(quad.object, Literal)
    }
    assert found.file in files
    assert found.line > 0
    assert f"({found.file}, line {found.line})" in " ".join(report.lines())
    silent = validate_graph(list_faulty()).results
    assert {one.line for one in silent} == {0}


def test_the_command_prints_the_report_graph(tmp_path: Path) -> None:
    file = tmp_path / "graph.ttl"
    file.write_bytes(write_turtle(list_faulty()))
    done = CliRunner().invoke(
        validate_command, [str(file), "-f", "turtle"], standalone_mode=False
    )
    assert done.return_value == 1
    assert done.stdout.count("a sh:ValidationResult") > 1
