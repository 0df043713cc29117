"""What may be quoted, where it is cut, and how spells are put."""

import pytest
from pyoxigraph import Literal, NamedNode

from graph_builder.publish import Facts, Settings, describe_thing
from graph_builder.publish.gathered import list_cards
from graph_builder.publish.quotation import PRESS_LIMIT, cut_words
from graph_builder.publish.site import make_site
from graph_builder.publish.spells import say_bounds
from graph_builder.vocabulary import terms
from tests.publish import invented

LONG = "word " * 300 + "end"


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        ("short", 10, "short"),
        ("exactly ten", 11, "exactly ten"),
        ("one two three", 8, "one two"),
        ("one two three", 7, "one two"),
        ("one two three", 6, "one"),
        ("unbroken", 4, "unbr"),
        ("nbsp\u00a0between", 6, "nbsp"),
        ("", 5, ""),
    ],
)
def test_words_are_cut_whole(text: str, limit: int, kept: str) -> None:
    assert cut_words(text, limit) == kept


@pytest.mark.parametrize(
    ("genre", "is_cut"),
    [("article", True), ("sitting", False), ("oral-evidence", False)],
)
def test_only_an_official_report_is_quoted_at_length(
    genre: str, *, is_cut: bool
) -> None:
    facts = Facts(invented.make_graph(words=LONG, genre=genre))
    page = describe_thing(facts, invented.position(1))
    assert page
    quotation = list_cards(page)[0].words[0]
    assert quotation.is_cut is is_cut
    assert (len(quotation.text) <= PRESS_LIMIT) is is_cut
    assert LONG.startswith(quotation.text)
    assert quotation.end - quotation.start == len(LONG)


def test_a_cut_shows_in_the_page_and_the_data_keep_the_offsets() -> None:
    files = make_site(invented.make_graph(words=LONG), Settings())
    path = f"id/work/gazette-2011/p-{1:012x}"
    assert "word&nbsp;…" in files[f"{path}.html"].decode()
    turtle = files[f"{path}.ttl"].decode()
    assert f"oa:end {1_000 + len(LONG)}" in turtle
    for name, data in files.items():
        assert b"word " * 100 not in data, name


def test_words_around_a_quotation_are_shown_with_it() -> None:
    start = 0  # the utterance's own span, which the evidence lies inside
    evidence = NamedNode(f"{invented.SOURCE.value}/span-7-13")
    place, quote = (NamedNode(evidence.value + end) for end in ("-position", "-quote"))
    more: list[invented.Fact] = [
        (evidence, terms.OA_HAS_SOURCE, invented.SOURCE),
        (evidence, terms.OA_HAS_SELECTOR, place),
        (evidence, terms.OA_HAS_SELECTOR, quote),
        (place, terms.OA_START, Literal(start + 7)),
        (place, terms.OA_END, Literal(start + 13)),
        (quote, terms.OA_EXACT, Literal("oppose")),
        (invented.position(1), terms.EVIDENCE, evidence),
    ]
    store = invented.make_graph(words="I must oppose the plan", more=more)
    page = describe_thing(Facts(store), invented.position(1))
    assert page
    first = list_cards(page)[0].words[0]
    assert (first.before, first.text, first.after) == ("I must ", "oppose", " the plan")


DAYS = ("2010-01-01", "2010-12-31")
EDGES = (
    terms.START_EARLIEST,
    terms.START_LATEST,
    terms.END_EARLIEST,
    terms.END_LATEST,
)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (("2010-05-12", "2010-05-12", "", ""), "from 12 May 2010"),
        (("2010-01-01", "2010-12-31", "", ""), "from 2010"),
        (("2004-06-01", "2004-06-30", "", ""), "from June 2004"),
        (
            ("2004-02-01", "2004-02-28", "", ""),
            "from between 1 February 2004 and 28 February 2004",
        ),
        (("", "", "2008-02-01", "2008-02-29"), "to February 2008"),
        (
            ("2010-05-12", "2010-06-01", "", ""),
            "from between 12 May 2010 and 1 June 2010",
        ),
        (
            ("", "2010-06-01", "", "2012-09-04"),
            "by 1 June 2010, at the latest to 4 September 2012",
        ),
        (("", "", "2015-03-30", ""), "at least to 30 March 2015"),
        (("", "", "", ""), ""),
    ],
)
def test_a_spell_is_said_as_far_as_it_is_known(
    days: tuple[str, ...], said: str
) -> None:
    naming = invented.NAMING
    more: list[invented.Fact] = [
        (naming, edge, invented.day(value))
        for edge, value in zip(EDGES, days, strict=True)
        if value
    ]
    assert say_bounds(Facts(invented.make_graph(more=more)), naming) == said
