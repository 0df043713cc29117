import time
from itertools import pairwise
from pathlib import Path

import pytest

from graph_builder.errors import ResourceError
from graph_builder.extract.model_files import check_weights, locate_model
from graph_builder.extract.parse import parse_passages
from graph_builder.extract.pieces import PIECE_LIMIT, split_passage
from graph_builder.model import (
    Genre,
    Layout,
    Part,
    Passage,
    Source,
    Span,
    Work,
)


def _sentences(text: str) -> list[str]:
    layout = Layout(Work(Genre.ARTICLE), (Passage(Span(0, len(text)), Part.PARAGRAPH),))
    parsed = parse_passages(Source("a.txt", "0" * 64, text), layout)
    return [s.text.strip() for piece in parsed for s in piece.doc.sents]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("No mark here\nA new line", ["No mark here", "A new line"]),
        ("My hon. Friend is right. I agree.", ["My hon. Friend is right.", "I agree."]),
        ("I met Mr. Orrin Vale. He left.", ["I met Mr. Orrin Vale.", "He left."]),
        # The title of address ends a sentence like any other word.
        ("I thank the hon. Lady. She is right.", None),
    ],
)
def test_sentences_start_at_newlines_and_not_after_titles(
    text: str, sentences: list[str] | None
) -> None:
    expected = sentences or ["I thank the hon. Lady.", "She is right."]

    assert _sentences(text) == expected


def test_offsets_lead_back_to_the_source_and_furniture_is_left_out() -> None:
    text = "Column 12\nMs Vale\u00a0said no.\nShe left."
    layout = Layout(
        Work(Genre.ARTICLE),
        (
            Passage(Span(0, 9), Part.FURNITURE),
            Passage(Span(10, len(text)), Part.PARAGRAPH),
        ),
    )
    source = Source("a.txt", "0" * 64, text)

    parsed = parse_passages(source, layout)

    assert [piece.span for piece in parsed] == [Span(10, len(text))]
    words = [t for t in parsed[0].doc if t.text == "said"]
    assert source.slice(parsed[0].span_of(words[0])) == "said"
    found = parsed[0].tokens_in(parsed[0].span_of(words[0]))
    assert found is not None
    assert found.text == "said"


@pytest.mark.parametrize(
    "text",
    [
        "A sentence of words. " * 3_000,
        "A paragraph.\n" * 4_000,
        "x" * 50_000,
    ],
)
def test_a_long_passage_comes_in_pieces_that_leave_nothing_out(text: str) -> None:
    pieces = list(split_passage(text, Span(0, len(text))))

    assert all(piece.end - piece.start <= PIECE_LIMIT for piece in pieces)
    assert all(one.end == two.start for one, two in pairwise(pieces))
    assert (pieces[0].start, pieces[-1].end) == (0, len(text))


def test_a_line_of_a_million_characters_costs_one_piece() -> None:
    text = '"' * 1_000_000 + "\nA line."
    started = time.perf_counter()

    pieces = list(split_passage(text, Span(0, len(text))))

    assert time.perf_counter() - started < 1
    assert [piece.end - piece.start for piece in pieces] == [PIECE_LIMIT, 8]


def test_a_model_that_is_not_installed_is_named() -> None:
    with pytest.raises(ResourceError, match="no_such_model"):
        locate_model("no_such_model")


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="attribute_ruler/patterns"):
        check_weights(tmp_path)
