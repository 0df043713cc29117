"""Sittings in XML: the reader's marks give the turns, and nothing is lost."""

from pathlib import Path

from graph_builder.model import Genre, Part
from graph_builder.segment import segment_source
from tests.read.build import DEBATE, SITTING, read_text


def test_a_parlparse_speech_is_a_turn_with_its_person(tmp_path: Path) -> None:
    source = read_text(tmp_path, SITTING)
    layout = segment_source(source)
    assert layout.work.genre is Genre.SITTING
    assert [passage.part for passage in layout.passages] == [
        Part.HEADING,
        Part.PARAGRAPH,
        Part.TURN,
        Part.FURNITURE,
    ]
    passage = layout.passages[2]
    assert passage.turn is not None
    assert source.slice(passage.turn.label) == passage.turn.name == "Ann Fell"
    assert passage.turn.identifier == "uk.org.publicwhip/person/1"
    assert passage.turn.question == "1"
    assert source.slice(passage.span).startswith("How many beds & wards")


def test_a_question_has_its_number_wherever_the_file_has_it(tmp_path: Path) -> None:
    later = SITTING.replace('oral-qnum="1"', "").replace(
        'pid="2"', 'pid="2" qnum="907"'
    )
    turns = [p.turn for p in segment_source(read_text(tmp_path, later)).passages]
    assert [turn.question for turn in turns if turn is not None] == ["907"]


def test_a_tei_utterance_is_a_turn_with_who_spoke(tmp_path: Path) -> None:
    source = read_text(tmp_path, DEBATE)
    layout = segment_source(source)
    found = [
        (turn.name, turn.identifier, turn.is_chair, source.slice(passage.span))
        for passage in layout.passages
        if (turn := passage.turn) is not None
    ]
    assert found == [
        ("Mr Speaker", "UnaRoe", True, "Order."),
        ("Ann Fell", "AnnFell", False, "How many beds?\n[Interruption]\nAnd where?"),
        ("Tom Dell", "TomDell", False, "Forty beds."),
    ]
    asides = [p.span for p in layout.passages if p.part is Part.FURNITURE]
    assert [source.slice(span) for span in asides] == ["[Interruption]"]


def test_a_web_page_of_a_debate_gives_the_turns_of_its_text(tmp_path: Path) -> None:
    from tests.read.build import DEBATE_PAGE

    source = read_text(tmp_path, DEBATE_PAGE, "page.html")
    layout = segment_source(source)
    (passage,) = (p for p in layout.passages if p.turn is not None)
    assert passage.turn is not None
    assert (passage.turn.name, passage.turn.party) == ("Ann Fell", "Con")
    assert source.slice(passage.span) == "How many beds?"
    assert str(layout.work.window.earliest) == "2020-12-14"
