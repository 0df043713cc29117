import csv
import io
import json
import xml.etree.ElementTree as ElementTree
from datetime import date
from decimal import Decimal

import pytest
from pyoxigraph import (
    BlankNode,
    Literal,
    NamedNode,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    parse,
    parse_query_results,
)

from graph_builder.errors import QueryError
from graph_builder.query import (
    FORMATS,
    Answer,
    Cell,
    Form,
    render_answer,
    run_query,
    run_sparql,
    to_python,
)
from graph_builder.vocabulary import CODE, ID, REUSED
from tests.queries.engines import open_fixture

XSD = REUSED["xsd"]


def typed(text: str, name: str) -> Literal:
    return Literal(text, datatype=NamedNode(XSD + name))


def table_of(*cells: Cell) -> Answer:
    columns = tuple(f"c{place}" for place in range(len(cells)))
    return Answer(Form.ROWS, columns, (cells,))


MIXED = table_of(
    NamedNode(f"{ID}person/asha-verne"),
    NamedNode("urn:other"),
    Literal("words", language="en"),
    Literal('a "quote", and\na line'),
    typed("3", "integer"),
    typed("0.5", "decimal"),
    typed("2012-05-01", "date"),
    typed("true", "boolean"),
    None,
)
DESCRIBED = "DESCRIBE <https://w3id.org/policygraph/id/topic/structure>"
HOSTILE = [
    "=HYPERLINK('http://x')", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1",
    "\x00=1", "\u202e=1", "\uff1d1",
]  # fmt: skip
CONTROLS = "\x1b[31mred\x07\x9b2J\x00\u202eturned\u2066\x7f"


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (None, None),
        (NamedNode("urn:a"), "urn:a"),
        (BlankNode("b"), "b"),
        (Literal("x", language="en"), "x"),
        (Literal(5), 5),
        (typed("7", "nonNegativeInteger"), 7),
        (typed("0.25", "decimal"), Decimal("0.25")),
        (typed("2012-05-01", "date"), date(2012, 5, 1)),
        (typed("false", "boolean"), False),
        (typed("1.5", "double"), 1.5),
        (typed("soon", "date"), "soon"),
        (typed("x", "decimal"), "x"),
        (typed("P1D", "duration"), "P1D"),
    ],
)
def test_a_cell_is_a_plain_value_in_python(cell: Cell, value: object) -> None:
    assert to_python(cell) == value


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_ends_in_one_line_end(form: str) -> None:
    graph = run_sparql(DESCRIBED, open_fixture())
    text = render_answer(graph, form)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_csv_reads_back() -> None:
    rows = list(csv.reader(io.StringIO(render_answer(MIXED, "csv"))))
    assert rows[1] == [
        f"{ID}person/asha-verne", "urn:other", "words", 'a "quote", and\na line',
        "3", "0.5", "2012-05-01", "true", "",
    ]  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE)
def test_no_cell_of_a_csv_file_is_a_formula(words: str) -> None:
    text = render_answer(table_of(Literal(words)), "csv")
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[1][0].startswith("'")


def test_a_negative_number_stays_a_number_in_csv() -> None:
    assert render_answer(table_of(Literal(-1)), "csv") == "c0\n-1\n"


@pytest.mark.parametrize("form", ["table", "markdown", "csv", "tsv", "json", "jsonl"])
def test_no_escape_code_of_a_source_is_written_raw(form: str) -> None:
    text = render_answer(table_of(Literal(CONTROLS)), form)
    assert "\x1b" not in text
    assert "\x07" not in text


@pytest.mark.parametrize("form", ["table", "markdown"])
def test_people_see_only_what_can_be_read(form: str) -> None:
    text = render_answer(table_of(Literal(CONTROLS)), form)
    assert all(sign.isprintable() or sign == "\n" for sign in text)
    assert "red" in text.replace("\\", "")


def test_json_keeps_the_kinds_of_value() -> None:
    record = json.loads(render_answer(MIXED, "json"))[0]
    assert list(record.values())[4:] == [3, 0.5, "2012-05-01", True, None]
    assert json.loads(render_answer(MIXED, "jsonl")) == record


@pytest.mark.parametrize(
    ("form", "of_engine"),
    [
        ("sparql-json", QueryResultsFormat.JSON),
        ("sparql-xml", QueryResultsFormat.XML),
        ("tsv", QueryResultsFormat.TSV),
    ],
)
def test_the_w3c_formats_read_back_the_same(
    form: str, of_engine: QueryResultsFormat
) -> None:
    answer = run_query("how-divided", open_fixture())
    text = render_answer(answer, form)
    read = parse_query_results(text.encode(), format=of_engine)
    assert isinstance(read, QuerySolutions)
    assert [tuple(row) for row in read] == list(answer.rows)


@pytest.mark.parametrize("form", ["sparql-json", "sparql-xml"])
def test_a_verdict_has_its_own_form(form: str) -> None:
    answer = run_sparql("ASK { ?s ?p ?o }", open_fixture())
    text = render_answer(answer, form)
    assert "true" in text
    assert "binding" not in text


def test_xml_leaves_out_what_xml_cannot_hold() -> None:
    text = render_answer(table_of(Literal("a\x00b\x1b<c>&")), "sparql-xml")
    assert "ab&lt;c&gt;&amp;" in text
    ElementTree.fromstring(text)  # noqa: S314 - our own text, no entities


def test_markdown_shows_words_as_they_are() -> None:
    words = "a|b *c* _d_ [e](http://f) <b>g</b> `h`\nnext"
    line = render_answer(table_of(Literal(words)), "markdown").splitlines()[2]
    shown = r"a\|b \*c\* \_d\_ \[e\](http://f) \<b\>g\</b\> \`h\` next"
    assert line == f"| {shown} |"


def test_a_table_names_things_briefly() -> None:
    answer = table_of(
        NamedNode(f"{ID}person/asha-verne"), NamedNode(f"{CODE}oppose"), None
    )
    assert "asha-verne   code:oppose" in render_answer(answer, "table")
    assert ID not in render_answer(answer, "table")


def test_rich_markup_in_a_source_is_only_words() -> None:
    words = "[red]x[/red] [link=urn:a]y[/link]"
    assert words in render_answer(table_of(Literal(words)), "table")


def test_a_table_keeps_to_its_width() -> None:
    answer = run_query("what-is-contested", open_fixture())
    lines = render_answer(answer, "table", width=50).splitlines()
    assert max(map(len, lines)) <= 50


def test_many_columns_are_written_below_each_other() -> None:
    answer = run_query("who-is-alone", open_fixture())
    lines = render_answer(answer, "table", width=60).splitlines()
    assert lines[1] == "who       Jonah Pell"


def test_an_empty_table_says_so() -> None:
    assert render_answer(Answer(Form.ROWS, ("who",), ()), "table") == "No rows.\n"


@pytest.mark.parametrize(
    ("form", "of_engine"),
    [
        ("turtle", RdfFormat.TURTLE),
        ("trig", RdfFormat.TRIG),
        ("ntriples", RdfFormat.N_TRIPLES),
        ("nquads", RdfFormat.N_QUADS),
        ("jsonld", RdfFormat.JSON_LD),
    ],
)
def test_a_graph_reads_back_the_same(form: str, of_engine: RdfFormat) -> None:
    text = "CONSTRUCT { ?s a ?o } WHERE { ?s a ?o }"
    answer = run_sparql(text, open_fixture())
    written = render_answer(answer, form)
    read = {quad.triple for quad in parse(written.encode(), format=of_engine)}
    assert {(t.subject, t.predicate, t.object) for t in read} == set(answer.rows)
    assert written == render_answer(run_sparql(text, open_fixture()), form)


def test_a_table_is_not_written_as_turtle() -> None:
    with pytest.raises(QueryError, match="this answer is a table"):
        render_answer(MIXED, "turtle")


def test_an_unknown_format_is_said_with_the_nearest() -> None:
    with pytest.raises(QueryError, match="Did you mean 'markdown'"):
        render_answer(MIXED, "markdwon")
