"""A transcript with numbers at its margins is read without them."""

from pathlib import Path

import pytest

from graph_builder.model import Source
from graph_builder.read.numbered import recognises
from graph_builder.segment import segment_source
from tests.read.build import read_text
from tests.segment.later_pages import MARGINS


def test_paragraphs_are_put_together_without_the_margins(tmp_path: Path) -> None:
    source = read_text(tmp_path, MARGINS)
    assert source.rendition == "numbered-lines 1"
    assert source.text.split("\n") == [
        "The Dunmore Inquiry",
        "Thursday, 10 March 2011",
        "(9.30 am)",
        "THE CHAIRMAN: Good morning.",
        "MS FELL: Good morning. Today we turn to the closure of the wards at Dunmore, "
        "which began on 9 October 1998.",
        "DR TOM DELL (sworn)",
        "Questions by MS FELL",
        "Q. Were there forty beds?",
        "A. There were 42 of them.",
        "They were full.",
        "Q. Thank you.",
    ]


def test_its_turns_are_those_of_counsel_and_witness(tmp_path: Path) -> None:
    layout = segment_source(read_text(tmp_path, MARGINS))
    speakers = [
        passage.turn.name or passage.turn.office
        for passage in layout.passages
        if passage.turn is not None
    ]
    assert speakers == ["Chairman", "Ms Fell", "Ms Fell", "Dr Tom Dell", "Ms Fell"]
    assert layout.work.title == "The Dunmore Inquiry"
    assert str(layout.work.window.earliest) == "2011-03-10"


def test_front_matter_becomes_metadata(tmp_path: Path) -> None:
    front = "---\ntitle: Day 3\npublisher: Dunmore Inquiry\n---\n"
    source = read_text(tmp_path, front + MARGINS)
    assert isinstance(source, Source)
    assert source.metadata.title == "Day 3"
    assert source.text.startswith("The Dunmore Inquiry")


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{i}. A point." for i in range(1, 30)),
        "\n".join(f"{i * 3} beds in ward {i}" for i in range(1, 30)),
        "\n".join(f"{i} beds\nA line.\nAnother." for i in range(1, 30)),
    ],
    ids=["a list", "a table", "too few"],
)
def test_other_numbers_are_no_margins(text: str) -> None:
    assert not recognises(text, "a.txt")
