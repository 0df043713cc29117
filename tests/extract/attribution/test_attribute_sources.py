"""Each kind of cue with its content, and the sources that the grammar gives."""

import pytest

from tests.extract.speech import said_in

CLOSES = "the ward would close"
ANN = [("Ann Boyd", CLOSES)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("According to Ann Boyd, the ward would close.", ANN),
        ("The ward fails, according to Ann Boyd.", [("Ann Boyd", "The ward fails")]),
        ("In Ann Boyd's view, the ward would close.", ANN),
        ("Ann Boyd's claim that the ward would close was wrong.", ANN),
        ("Ann Boyd is confident that the ward would close.", ANN),
        ("Ann Boyd made it clear that the ward would close.", ANN),
        ("Ann Boyd took the view that the ward would close.", ANN),
        ("Ann Boyd warned of strikes.", [("Ann Boyd", "strikes")]),
        ("Ann Boyd called for a pause.", [("Ann Boyd", "a pause")]),
        (
            "Ann Boyd accused the board of ignoring nurses.",
            [("Ann Boyd", "the board of ignoring nurses")],
        ),
        (
            "Ann Boyd urged the board to think again.",
            [("Ann Boyd", "the board to think again")],
        ),
        (
            "Ann Boyd was criticised by Tom Dunn for closing the ward.",
            [("Tom Dunn", "closing the ward")],
        ),
        (
            "The ward, Ann Boyd said, would close.",
            [("Ann Boyd", "The ward, Ann Boyd said, would close")],
        ),
        ("In a statement Ann Boyd said the ward would close.", ANN),
        ("Ann Boyd backed the plan.", [("Ann Boyd", "the plan")]),
        (
            "A concern raised by nurses is that the ward would close.",
            [("nurses", CLOSES)],
        ),
        (
            "Ann Boyd does not believe it would close.",
            [("Ann Boyd", "does not believe it would close")],
        ),
    ],
)
def test_each_kind_of_cue_has_its_content(
    text: str, said: list[tuple[str, str]]
) -> None:
    assert said_in(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ann Boyd and Tom Dunn said the ward would close.",
            [("Ann Boyd", CLOSES), ("Tom Dunn", CLOSES)],
        ),
        (
            "He met Ann Boyd and Tom Dunn, who both said the ward would close.",
            [("Ann Boyd", CLOSES), ("Tom Dunn", CLOSES)],
        ),
        (
            "Ann Boyd met Tom Dunn, who said the ward would close.",
            [("Tom Dunn", CLOSES)],
        ),
        (
            "Doctors and nurses said the ward would close.",
            [("Doctors and nurses", CLOSES)],
        ),
        (
            "Ann Boyd said the ward would close, but Tom Dunn said it would not.",
            [("Ann Boyd", CLOSES), ("Tom Dunn", "it would not")],
        ),
        (
            "Ann Boyd said the ward would close, adding that staff had been told.",
            [("Ann Boyd", CLOSES), ("Ann Boyd", "staff had been told")],
        ),
        (
            "Ann Boyd said the ward would close. She added that staff knew.",
            [("Ann Boyd", CLOSES), ("Ann Boyd", "staff knew")],
        ),
        (
            "The chairman, Tom Dunn, said the ward would close.",
            [("Tom Dunn", CLOSES)],
        ),
    ],
)
def test_the_source_is_found_through_the_grammar(
    text: str, said: list[tuple[str, str]]
) -> None:
    assert said_in(text) == said
