"""Oughts, promises and demands: modality by negation by what is to be done."""

import pytest

from graph_builder.model import Stance
from tests.extract.stance_words import AGAINST, CONDITIONAL, FOR, stances


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The ward should stay open.", [FOR]),
        ("The ward should not stay open.", [AGAINST]),
        ("The ward shouldn't stay open.", [AGAINST]),
        ("The ward should never stay open.", [AGAINST]),
        ("The ward must stay open.", [FOR]),
        ("The ward must not stay open.", [AGAINST]),
        ("The ward ought to stay open.", [FOR]),
        ("The ward needs to stay open.", [FOR]),
        ("The ward has to stay open.", []),
        ("We have to keep the ward open.", [FOR]),
        ("We need to keep the ward open.", [FOR]),
        ("The board should scrap the charge.", [AGAINST]),
        ("The board should not scrap the charge.", [FOR]),
        ("The board must abandon the merger.", [AGAINST]),
        ("The charge should be scrapped.", [AGAINST]),
        ("The charge should not be scrapped.", [FOR]),
        ("Nurses should be allowed to prescribe.", [FOR]),
        ("Nurses should not be allowed to prescribe.", [AGAINST]),
        ("More money is needed for wards.", [FOR]),
        ("We cannot and should not charge patients.", [AGAINST]),
        ("Nurses should prescribe where appropriate.", [CONDITIONAL]),
        ("Surely the board should reopen the ward?", [FOR]),
        ("We will keep the ward open.", [FOR]),
        ("We will not keep the ward open.", [AGAINST]),
        ("We will scrap the charge.", [AGAINST]),
        ("We will continue to monitor the ward.", [FOR]),
        ("We are going to build a clinic.", [FOR]),
        ("We are not going to build a clinic.", [AGAINST]),
        ("We are not charging patients.", [AGAINST]),
        ("We have launched a review of the ward.", [FOR]),
        ("Will the minister reopen the ward?", [FOR]),
        ("Will the minister stop the closure?", [AGAINST]),
        ("Will he ensure that the ward stays open?", [FOR]),
        ("Will the Secretary of State guarantee that the ward stays open?", [FOR]),
        ("May I have an assurance that the ward will stay open?", [FOR]),
        ("Is it not wrong to close the ward?", [AGAINST]),
        ("Would it not be better to keep the ward open?", [FOR]),
        ("Is it not time to end the charge?", [AGAINST]),
        ("Does he accept that the ward should stay open?", [FOR]),
        ("Does she agree that the closure is a disgrace?", [AGAINST]),
    ],
)
def test_what_ought_to_be_takes_a_side(words: str, expected: list[Stance]) -> None:
    assert stances(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Should the ward stay open?",
        "I should say that the ward is open.",
        "I must point out that the ward is open.",
        "The minister must be aware of the report.",
        "The minister must have read the report.",
        "We asked whether the ward should stay open.",
        "If the ward should close, patients will travel.",
        "What should the board do about the ward?",
        "When will the ward open?",
        "What steps is the minister taking to keep the ward open?",
        "Will the minister confirm when the ward opens?",
        "Will he tell us what it costs?",
        "How many nurses will be needed?",
        "What recent progress has he made on the ward?",
        "I will come to that point later.",
        "We will hear from the minister.",
        "They will open the ward.",
        "People don't need to be in hospital.",
        "I will give way.",
        "Can the minister say how many beds there are?",
    ],
)
def test_plain_questions_and_asides_take_no_side(words: str) -> None:
    assert stances(words) == []
