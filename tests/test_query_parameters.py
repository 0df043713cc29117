from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Store
from rdflib import URIRef

from graph_builder.errors import PolicyGraphError, QueryError, ResourceError
from graph_builder.model import Stance
from graph_builder.query import (
    Answer,
    Form,
    Kind,
    Parameter,
    SavedQuery,
    evaluate_query,
    find_query,
    parse_query,
)
from graph_builder.query.bind import bind_parameters
from graph_builder.query.suggest import suggest
from graph_builder.vocabulary import CODE, ID
from tests.queries.engines import open_fixture

VERNE = f"<{ID}person/asha-verne>"
UNION = f"<{ID}body/skarth-doctors-union>"
DAY = '"2012-05-01"^^<http://www.w3.org/2001/XMLSchema#date>'


def bind(value: object, kind: Kind, least: int | None = None) -> str:
    parameter = Parameter("x", kind, least=least, most=100 if least else None)
    query = SavedQuery("asked", "What?", (parameter,), (), "")
    return str(bind_parameters(query, {"x": value}, open_fixture())["x"])


@pytest.mark.parametrize(
    ("kind", "value", "term"),
    [
        (Kind.PERSON, "asha-verne", VERNE),
        (Kind.PERSON, "Asha Verne", VERNE),
        (Kind.PERSON, "  asha   VERNE ", VERNE),
        (Kind.PERSON, "Mrs Asha Verne", VERNE),
        (Kind.PERSON, f"{ID}person/asha-verne", VERNE),
        (Kind.PERSON, "person:asha-verne", VERNE),
        (Kind.PERSON, NamedNode(f"{ID}person/asha-verne"), VERNE),
        (Kind.PERSON, URIRef(f"{ID}person/asha-verne"), VERNE),
        (Kind.PERSON, "Dr Verne", VERNE),
        (Kind.PERSON, "Verne", VERNE),
        (Kind.ACTOR, "Rt Hon. Asha Verne MP", VERNE),
        (Kind.ACTOR, "A. Verne", VERNE),
        (Kind.ACTOR, "asha-verne", VERNE),
        (Kind.ACTOR, "skarth-doctors-union", UNION),
        (Kind.BODY, "Skarth Assembly", f"<{ID}body/skarth-assembly>"),
        (Kind.BODY, "SHB", f"<{ID}body/skarth-health-board>"),
        (Kind.POST, "Health Minister", f"<{ID}post/health-minister>"),
        (Kind.TOPIC, "hospitals", f"<{ID}topic/hospitals>"),
        (Kind.POSITION, "skarth-gazette-parking/p-birk-f",
         f"<{ID}work/skarth-gazette-parking/p-birk-f>"),
        (Kind.STANCE, "oppose", f"<{CODE}oppose>"),
        (Kind.STANCE, Stance.CONDITIONAL, f"<{CODE}conditional-support>"),
        (Kind.STANCE, "Conditional support", f"<{CODE}conditional-support>"),
        (Kind.CODE, "think tank", f"<{CODE}think-tank>"),
        (Kind.CODE, "code:party", f"<{CODE}party>"),
        (Kind.DATE, "2012-05-01", DAY),
        (Kind.DATE, date(2012, 5, 1), DAY),
        (Kind.IRI, "pg:Position", "<https://w3id.org/policygraph/def#Position>"),
        (Kind.STRING, "any 'words'", "\"any 'words'\""),
        (Kind.INT, 7, '"7"^^<http://www.w3.org/2001/XMLSchema#integer>'),
        (Kind.INT, "-7", '"-7"^^<http://www.w3.org/2001/XMLSchema#integer>'),
    ],
)  # fmt: skip
def test_a_value_becomes_the_term_that_is_meant(
    kind: Kind, value: object, term: str
) -> None:
    assert bind(value, kind) == term


@pytest.mark.parametrize(
    ("kind", "value", "says"),
    [
        (Kind.PERSON, "asha-vern", "Did you mean 'asha-verne'?"),
        (Kind.PERSON, "skarth-doctors-union", "no person called"),
        (Kind.PERSON, "zzzzzz", "such as 'asha-verne'"),
        (Kind.PERSON, "B. Verne", "no person called 'B. Verne'"),
        (Kind.BODY, "Verne", "no body called 'Verne'"),
        (Kind.BODY, "Gazette", "Did you mean 'skarth-gazette'?"),
        (Kind.POST, "chair", "names 2 things"),
        (Kind.POST, "chair", "Choose one: tarn-trust-chair ("),
        (Kind.PROPOSITION, "parking", "Did you mean"),
        (Kind.PROPOSITION, "surgeries-open-on-sundays", "such as '"),
        (Kind.PROPOSITION, "parking-is-gone", "and neither has the codebook"),
        (
            Kind.PROPOSITION,
            "ccgs-commission-core-gp",
            "has 'ccgs-commission-core-gp', but nobody in this graph speaks of it",
        ),
        (Kind.PROPOSITION, "proposition:CCGs-commission-core-gp", "but nobody in"),
        (Kind.TOPIC, "support", "no topic called"),
        (Kind.STANCE, "opose", "Did you mean 'oppose'"),
        (Kind.STANCE, "hate", "one of support, conditional-support"),
        (Kind.CODE, "think-tanks", "Did you mean 'think-tank'"),
        (Kind.DATE, "2012-02-30", "not a day of the calendar"),
        (Kind.DATE, "May", "a day such as 2012-05-01"),
        (Kind.INT, "1_000", "not a whole number"),
        (Kind.INT, "٣", "not a whole number"),
        (Kind.INT, "", "not a whole number"),
        (Kind.INT, "1.5", "a whole number such as 20"),
        (Kind.IRI, "two words", "not an IRI"),
        (Kind.IRI, "urn:a> <urn:b", "not an IRI"),
    ],
)
def test_a_wrong_value_is_said_with_the_nearest_right_one(
    kind: Kind, value: object, says: str
) -> None:
    with pytest.raises(QueryError) as caught:
        bind(value, kind)
    assert says in str(caught.value)


@pytest.mark.parametrize(("value", "says"), [("1", "less than 2"), ("101", "more")])
def test_a_number_stays_within_its_bounds(value: str, says: str) -> None:
    with pytest.raises(QueryError, match=says):
        bind(value, Kind.INT, least=2)


@pytest.mark.parametrize(
    ("name", "params", "says"),
    [
        ("who-opposes", {"propositon": "x"}, "Did you mean 'proposition'"),
        ("who-opposes", {"zzz": "x"}, "It takes proposition, since, until, limit."),
        ("position-timeline", {}, "needs the parameter 'actor'"),
        ("position-timeline", {"actor": None}, "needs the parameter 'actor'"),
        ("who-opposes", {"limit": 0}, "less than 1"),
    ],
)
def test_a_wrong_parameter_is_said(
    name: str, params: dict[str, object], says: str
) -> None:
    with pytest.raises(QueryError, match=says):
        bind_parameters(find_query(name), params, open_fixture())


def test_an_unknown_question_is_said_with_the_nearest() -> None:
    with pytest.raises(ResourceError, match="Did you mean 'who-opposes'"):
        find_query("who-oppose")


@settings(max_examples=200, deadline=None)
@given(value=st.text(max_size=60), kind=st.sampled_from(list(Kind)))
def test_no_value_reaches_the_text_of_a_question(value: str, kind: Kind) -> None:
    asked: list[str] = []

    def evaluate(
        store: Store, text: str, bindings: object, limit: int | None, graphs: object
    ) -> Answer:
        del store, bindings, limit, graphs
        asked.append(text)
        return Answer(Form.ROWS, ("s",), ())

    text = "#+ summary: Who?\n#+ columns:\n#+   s: it\n\nSELECT ?s $x WHERE {}"
    query = parse_query("asked", text)
    query = SavedQuery("asked", "", (Parameter("x", kind),), query.columns, text)
    with suppress(PolicyGraphError):
        evaluate_query(query, open_fixture(), {"x": value}, evaluate)
    assert asked in ([], [text])


@pytest.mark.parametrize(
    ("declared", "parameter"),
    [
        ("since: date?", Parameter("since", Kind.DATE, is_optional=True)),
        ("top: int = 50 [1..100]",
         Parameter("top", Kind.INT, default="50", least=1, most=100)),
        ("side: stance = oppose", Parameter("side", Kind.STANCE, default="oppose")),
        ("who: person", Parameter("who", Kind.PERSON)),
    ],
)  # fmt: skip
def test_a_parameter_is_declared_in_the_header(
    declared: str, parameter: Parameter
) -> None:
    query = parse_query(
        "asked", f"#+ summary: Who?\n#+ params: {declared}\n#+ columns:\n#+   s: it\n"
    )
    assert query.parameters[0] == parameter
    assert [one.name for one in query.parameters[1:]] == ["limit"]


def test_a_default_stands_in_for_what_is_not_given() -> None:
    parameter = Parameter("top", Kind.INT, default="50")
    query = SavedQuery("asked", "", (parameter,), (), "")
    assert bind_parameters(query, {}, open_fixture()) == {"top": Literal(50)}


@pytest.mark.parametrize(
    ("header", "says"),
    [
        ("#+ columns:\n#+   s: it\n", "lacks summary"),
        ("#+ summary: Who?\n", "lacks columns"),
        ("SELECT ?s WHERE {}", "lacks columns and summary"),
        ("#+ summary: Who?\n#+ params: x: number\n#+ columns:\n", "not well formed"),
        ("#+ summary: Who?\n#+ params: X date\n#+ columns:\n", "not well formed"),
    ],
)
def test_a_header_that_is_not_well_formed_is_said(header: str, says: str) -> None:
    with pytest.raises(QueryError, match=says):
        parse_query("asked", header)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ("SUPPORT", "Did you mean 'support' or 'conditional-support'?"),
        ("opose", "Did you mean 'oppose'?"),
        ("condition", "Did you mean 'conditional-support'?"),
        ("zzz", ""),
        ("", ""),
    ],
)
def test_the_nearest_names_are_offered_nearest_first(wrong: str, sentence: str) -> None:
    assert suggest(wrong, ["conditional-support", "support", "oppose"]) == sentence
