"""Text is read as a person reads it, and every place stays where it is."""

import pytest

from graph_builder.extract.view import view_source
from graph_builder.model import Genre, Layout, Part, Passage, Source, Span, Work

WRAPPED = "The ward at Low Fell will\nclose in May, the trust\nsaid."


def view(text: str, part: Part) -> str:
    layout = Layout(Work(Genre.ARTICLE), (Passage(Span(0, len(text)), part),))
    return view_source(Source("a.txt", "0" * 64, text), layout).text


@pytest.mark.parametrize(
    ("text", "part", "read"),
    [
        (WRAPPED, Part.PARAGRAPH, WRAPPED.replace("\n", " ")),
        (WRAPPED, Part.TURN, WRAPPED.replace("\n", " ")),
        # Each line of a turn is a paragraph when its lines end as sentences do.
        ("I agree.\nSo do we.\nThat is all.", Part.TURN, None),
        # An empty line parts paragraphs, wrapped or not.
        ("It will\nclose.\n\nWhen?", Part.TURN, "It will close.\n\nWhen?"),
        (WRAPPED, Part.FURNITURE, None),
        ("Ada\u00a0Thornley", Part.PARAGRAPH, "Ada Thornley"),
    ],
)
def test_only_line_ends_that_wrap_become_spaces(
    text: str, part: Part, read: str | None
) -> None:
    assert view(text, part) == (read or text)


@pytest.mark.parametrize("part", list(Part))
def test_no_place_moves(part: Part) -> None:
    assert len(view(WRAPPED, part)) == len(WRAPPED)


def test_what_no_passage_covers_stays() -> None:
    layout = Layout(Work(Genre.ARTICLE), (Passage(Span(3, 6), Part.PARAGRAPH),))
    source = Source("a.txt", "0" * 64, "a\nbc\nd\ne")
    assert view_source(source, layout).text == "a\nbc d\ne"
