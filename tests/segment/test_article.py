"""An article is a title and paragraphs; the site's own words are furniture."""

from datetime import date

import pytest

from graph_builder.errors import SourceError
from graph_builder.model import Basis, DateWindow, Metadata, Part
from graph_builder.segment import segment_source
from tests.segment.build import lay_out, make_source, words

ARTICLE = """This site is intended for health professionals only

Ministers rebuff calls for more beds

By Una Roe
4 March 2012

The Dunmore Trust will close forty beds, it was announced.

‘We have to save,’ said Tom Dell.

Winter worries

She added that:
- wards would close
- staff would leave.

Related articles
Beds to open after all

Readers' comments (2)
I oppose this, says a reader.
"""


def test_the_title_is_the_headline_and_not_the_banner() -> None:
    assert words(ARTICLE, Part.TITLE) == ["Ministers rebuff calls for more beds"]
    assert lay_out(ARTICLE).work.title == "Ministers rebuff calls for more beds"


def test_paragraphs_are_the_articles_own_words() -> None:
    assert words(ARTICLE, Part.PARAGRAPH) == [
        "The Dunmore Trust will close forty beds, it was announced.",
        "‘We have to save,’ said Tom Dell.",
        "She added that:",
        "- wards would close",
        "- staff would leave.",
    ]
    assert words(ARTICLE, Part.HEADING) == ["Winter worries"]


def test_a_date_line_is_the_articles_date() -> None:
    window = lay_out(ARTICLE).work.window
    assert (window.earliest, window.basis) == (date(2012, 3, 4), Basis.STATED)


@pytest.mark.parametrize(
    "text",
    [
        "The trust will close forty beds.\nIt said so on 4 March 2012 to our paper.",
        "A long single line of prose with no headline and no break in it at all. " * 60,
    ],
)
def test_prose_without_headline_or_date_line_has_neither(text: str) -> None:
    work = lay_out(text).work
    assert work.title is None
    assert work.window == DateWindow()


def test_metadata_give_title_and_date_and_a_difference_is_a_caution() -> None:
    day = DateWindow(date(2012, 3, 5), date(2012, 3, 5), Basis.STATED, "2012-03-05")
    source = make_source(ARTICLE, Metadata("Winter worries", "Gazette", window=day))
    layout = segment_source(source)
    assert (layout.work.title, layout.work.publisher) == ("Winter worries", "Gazette")
    assert layout.work.window == day
    assert "2012-03-05" in layout.cautions[0].problem


def test_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "Beds to close\n\nThe Dunmore Trust will close\nforty of its beds this\n"
        "winter, it said.\n\nUnions said that they\nwould oppose the\n"
        "plan to the end.\n"
    )
    assert words(text, Part.PARAGRAPH) == [
        "The Dunmore Trust will close\nforty of its beds this\nwinter, it said.",
        "Unions said that they\nwould oppose the\nplan to the end.",
    ]


def test_a_paragraph_beyond_measure_is_cut_at_a_sentence() -> None:
    text = "The trust will close its beds. " * 2_000
    found = words(text, Part.PARAGRAPH)
    assert all(len(one) <= 20_000 and one.endswith(".") for one in found)
    assert "".join(found).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("text", ["a,b,c\n1,2,3\n", "0x1f 0x2f\n", "{}\n"])
def test_what_is_neither_speech_nor_prose_is_refused(text: str) -> None:
    with pytest.raises(SourceError, match="no known kind"):
        lay_out(text)


def test_front_matter_is_in_no_passage() -> None:
    from graph_builder.model import Mark, Span

    front = "---\ntitle: A\n---\n"
    source = make_source(
        front + ARTICLE, marks=(Mark(Span(0, 17), "front-matter", {}),)
    )
    assert all(p.span.start >= len(front) for p in segment_source(source).passages)


def test_a_text_in_another_language_is_read_with_a_caution() -> None:
    text = (
        "Le trust de Dunmore va fermer quarante lits cet hiver, dit son directeur. " * 9
    )
    assert any("English" in one.problem for one in lay_out(text).cautions)
    assert not lay_out(ARTICLE).cautions


@pytest.mark.parametrize(
    "text",
    [
        "How they voted\n\nThese members voted against the closure of beds.\n\n"
        "Ann Fell (Dunmore) (Con)\nTom Dell (Eastgate) (Lab)\n",
        "The new board of the trust meets for the first time.\n\n"
        "Chair: Ann Fell\nDeputy chair: Tom Dell\n",
        "Patient Choice\nThe trust will let patients choose a ward.\n\n"
        "Winter Beds\nForty beds will open in the winter months.\n",
        "Q: Will the beds close this winter?\n\nA: They will not, we hope.\n",
    ],
    ids=["list", "board", "feature", "interview"],
)
def test_what_only_looks_like_speech_is_an_article(text: str) -> None:
    assert not words(text, Part.TURN)


@pytest.mark.parametrize(
    ("block", "paragraphs"),
    [
        # The second line begins within the sentence.
        ("The plan to close the ward at\nlow cost was dropped.", 1),
        # A capital may be a name's: the line above ends with a word that goes on.
        ("Ward sisters met the chair of the\nLow Fell Trust. All agreed.", 1),
        # Other lines of the block break within sentences.
        (
            "Dr Ada Thornley, chief executive of the Low Fell Hospitals\n"
            "Trust, said that the ward was safe, but\nwould say no more.",
            1,
        ),
        # A line that ends as a headline does, with a new sentence below it.
        ("Ward to close in Low Fell\nThe ward will close in May.", 2),
        ("It will close.\nNobody asked us.", 2),
    ],
)
def test_a_wrapped_block_is_one_paragraph_in_a_text_of_long_lines(
    block: str, paragraphs: int
) -> None:
    long = "The trust said that it would think about all of this for a while. " * 3
    layout = segment_source(make_source(f"Ward news\n\n{long}\n\n{block}\n\n{long}"))
    found = [p for p in layout.passages if p.part in (Part.PARAGRAPH, Part.HEADING)]
    assert len(found) - 2 == paragraphs
