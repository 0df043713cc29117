"""Attitudes: cue by negation by the polarity of what they are on."""

import pytest

from graph_builder.model import Mode, Stance
from tests.extract.stance_words import (
    AGAINST,
    CONCERN,
    CONDITIONAL,
    FOR,
    NEUTRAL,
    stances,
)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I support the merger.", [FOR]),
        ("I do not support the merger.", [AGAINST]),
        ("I cannot support the merger.", [AGAINST]),
        ("I could never support the merger.", [AGAINST]),
        ("We fully support the merger.", [FOR]),
        ("I support stopping the merger.", [AGAINST]),
        ("I support calls for the merger.", [FOR]),
        ("I support calls to scrap the merger.", [AGAINST]),
        ("We back the new clinic.", [FOR]),
        ("We do not back the new clinic.", [AGAINST]),
        ("We endorse the new clinic.", [FOR]),
        ("We no longer endorse the new clinic.", [AGAINST]),
        ("I oppose the merger.", [AGAINST]),
        ("I do not oppose the merger.", [NEUTRAL]),
        ("I strongly oppose the merger.", [AGAINST]),
        ("I oppose plans to scrap the merger.", [FOR]),
        ("I oppose the plan to close the ward.", [AGAINST]),
        ("I reject the plan.", [AGAINST]),
        ("We reject the proposal to charge patients.", [AGAINST]),
        ("I welcome the review.", [FOR]),
        ("We welcome the decision to open the clinic.", [FOR]),
        ("We welcome the decision to scrap the clinic.", [AGAINST]),
        ("I condemn the cuts.", [AGAINST]),
        ("I applaud the cuts.", [FOR]),
        ("We object to the charges.", [AGAINST]),
        ("We do not object to the charges.", [NEUTRAL]),
        ("I agree with the proposal.", [FOR]),
        ("I disagree with the proposal.", [AGAINST]),
        ("I do not agree with the proposal.", [AGAINST]),
        ("I believe in local control.", [FOR]),
        ("I do not believe in local control.", [AGAINST]),
        ("We urge the board to reopen the ward.", [FOR]),
        ("We urge the board to scrap the charge.", [AGAINST]),
        ("We call for a public inquiry.", [FOR]),
        ("We call for an end to charges.", [FOR]),
        ("We demand a public inquiry.", [FOR]),
        ("We recommend a smaller board.", [FOR]),
        ("I regret the closure.", [AGAINST]),
        ("I am in favour of the merger.", [FOR]),
        ("I am not in favour of the merger.", [AGAINST]),
        ("I am opposed to the merger.", [AGAINST]),
        ("I am not opposed to the merger.", [NEUTRAL]),
        ("I am delighted by the result.", [FOR]),
        ("I am appalled by the result.", [AGAINST]),
        ("I am disappointed by the result.", [AGAINST]),
        ("We are committed to the merger.", [FOR]),
        ("We are not committed to the merger.", [AGAINST]),
        ("I am concerned about the merger.", [CONCERN]),
        ("I am worried about the merger.", [CONCERN]),
        ("I am concerned that patients will wait longer.", [CONCERN]),
        ("We fear that the ward will close.", [CONCERN]),
        ("I support the merger provided that the ward stays open.", [CONDITIONAL]),
        ("I cannot support the merger unless the ward stays open.", [CONDITIONAL]),
        ("I will support the merger as long as the ward stays open.", [CONDITIONAL]),
        ("I do not intend that nurses should pay.", [AGAINST]),
        ("I intend that nurses should be paid.", [FOR]),
        ("We have no plans to close the ward.", [AGAINST]),
        ("I will vote for the bill.", [FOR]),
        ("I will vote against the bill.", [AGAINST]),
        ("We campaigned against the closure.", [AGAINST]),
        ("We campaigned for the closure.", [FOR]),
        ("I hope that the ward will open.", [FOR]),
        ("I hope that the ward will not open.", [AGAINST]),
        ("I want the ward to stay open.", [FOR]),
        ("I do not want the ward to stay open.", [AGAINST]),
        ("I think that the ward should stay open.", [FOR]),
        ("I do not think that the ward should stay open.", [AGAINST]),
        ("I do not believe that the ward should close.", [AGAINST]),
        ("I refuse to support the merger.", [AGAINST]),
        ("I warn against a merger.", [AGAINST]),
        ("I am against the merger.", [AGAINST]),
        ("We call on the board to reopen the ward.", [FOR]),
        ("We call on the board to abandon the merger.", [AGAINST]),
        ("I have concerns about the merger.", [CONCERN]),
        ("I have no concerns about the merger.", []),
        ("We have expressed support for the merger.", [FOR]),
        ("We have voiced our opposition to the merger.", [AGAINST]),
        ("I am a supporter of the merger.", [FOR]),
        ("I am not a supporter of the merger.", []),
        ("I am a critic of the merger.", [AGAINST]),
        ("I asked the board to reopen the ward.", [FOR]),
        ("I asked the board when it met.", []),
    ],
)
def test_an_attitude_takes_its_side(words: str, expected: list[Stance]) -> None:
    assert stances(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Patients support the merger.",
        "They support it.",
        "The board failed to oppose the merger.",
        "I failed to oppose the merger.",
        "Do you support the merger?",
        "If we support the merger, the ward stays open.",
        "I asked whether he supports the merger.",
        "I want to thank the minister.",
        "I hope to speak later.",
        "I am not concerned about the merger.",
        "We know how best to support students.",
        "I agree with the hon. Gentleman.",
        "The minister was speaking about the merger.",
        "I am pleased to see him in his place.",
        "He is said to be for it.",
    ],
)
def test_no_side_is_taken_in_doubt(words: str) -> None:
    assert stances(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("he supported the merger", [FOR]),
        ("he did not support the merger", [AGAINST]),
        ("she was pleased with the review", [FOR]),
        ("she opposed the charge", [AGAINST]),
        ("he would never agree to the charge", [AGAINST]),
        ("they opposed the charge", []),
        ("patients supported the merger", []),
    ],
)
def test_a_report_may_name_its_speaker_by_a_pronoun(
    words: str, expected: list[Stance]
) -> None:
    assert stances(words, Mode.INDIRECT) == expected
