"""Evaluations: what is called good or bad, and by whom."""

import pytest

from graph_builder.model import Stance
from tests.extract.stance_words import AGAINST, FOR, stances


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The closure is unacceptable.", [AGAINST]),
        ("The closure is not acceptable.", [AGAINST]),
        ("The closure is acceptable.", [FOR]),
        ("The closure is a disgrace.", [AGAINST]),
        ("The closure is not a disgrace.", [FOR]),
        ("It would be a mistake to close the ward.", [AGAINST]),
        ("It would not be a mistake to close the ward.", [FOR]),
        ("It would be a mistake to scrap the charge.", [FOR]),
        ("It is right to close the ward.", [FOR]),
        ("It is not right to close the ward.", [AGAINST]),
        ("It is wrong to close the ward.", [AGAINST]),
        ("She is right that the charges are unfair.", [AGAINST]),
        ("She is right that the charges should go.", [FOR]),
        ("The minister is right to resist the merger.", [AGAINST]),
        ("The minister is right to back the merger.", [FOR]),
        ("The minister is wrong to resist the merger.", [FOR]),
        ("The minister is right to resist calls for a merger.", [AGAINST]),
        ("It is essential that the ward stays open.", [FOR]),
        ("It is vital to keep the ward open.", [FOR]),
        ("It makes sense for nurses to prescribe.", [FOR]),
        ("It makes no sense for nurses to prescribe.", [AGAINST]),
        ("It does not make sense for nurses to prescribe.", [AGAINST]),
        ("It would make sense to merge the boards.", [FOR]),
        ("The delay is shameful.", [AGAINST]),
        ("The delay is deeply worrying.", [AGAINST]),
        ("The pay offer is fair.", [FOR]),
        ("The pay offer is unfair.", [AGAINST]),
        ("The pay offer is insulting.", [AGAINST]),
        ("The pay offer is very generous.", [FOR]),
        ("This is a step forward.", [FOR]),
        ("This is a backward step.", [AGAINST]),
        ("This is a great opportunity.", [FOR]),
        ("This is a missed opportunity.", [AGAINST]),
        ("This is a good deal for nurses.", [FOR]),
        ("This is a bad deal for nurses.", [AGAINST]),
        ("There have been unacceptable delays.", [AGAINST]),
        ("There is a crisis in our hospitals.", [AGAINST]),
        ("The cuts undermine our hospitals.", [AGAINST]),
        ("The reforms will improve our hospitals.", [FOR]),
        ("The reforms will not improve our hospitals.", [AGAINST]),
        ("A ban would help to protect children.", [FOR]),
        ("I find the delay incredible.", [AGAINST]),
        ("It is not the right thing to do.", [AGAINST]),
        ("That is the right thing to do.", [FOR]),
        ("There is no excuse for the delay.", [AGAINST]),
        ("The plan does not go far enough.", [AGAINST]),
        ("It is time to end the charge.", [AGAINST]),
        ("The time has come for a ban.", [FOR]),
        ("The wards would struggle without the grant.", [FOR]),
        ("No one would oppose the grant.", [FOR]),
        ("Nobody supports the charge.", [AGAINST]),
        ("The board has failed patients.", [AGAINST]),
        ("Wards benefit from the grant.", [FOR]),
        ("The board has failed to act.", [AGAINST]),
        ("It cannot be right that patients pay.", [AGAINST]),
    ],
)
def test_an_evaluation_takes_its_side(words: str, expected: list[Stance]) -> None:
    assert stances(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Patients say that the closure is a disgrace.",
        "If the closure is wrong, tell us.",
        "Is the closure a mistake?",
        "That is an important question.",
        "The hon. Lady makes a good point.",
        "The ward has forty beds.",
        "The right hon. Gentleman spoke yesterday.",
        "The ward is on the right.",
        "How good is the new ward?",
        "Families may benefit.",
        "Will the merger not repeat the mistakes of the past?",
        "I welcome the Secretary of State to his place.",
        "My hon. Friend is a great speaker.",
    ],
)
def test_what_is_only_asked_or_others_say_is_no_side(words: str) -> None:
    assert stances(words) == []
