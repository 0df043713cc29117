"""Motions are their mover's: a chamber to which something is moved has no side yet."""

import pytest

from graph_builder.model import Stance
from tests.extract.stance_words import AGAINST, CONCERN, FOR, SPEAKER, stances, take

MOVED = "I beg to move, That this House"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("regrets the proposal to close the ward.", [AGAINST]),
        ("regrets the decision to keep the charge.", [AGAINST]),
        ("welcomes the decision to open the clinic.", [FOR]),
        ("welcomes the decision to scrap the clinic.", [AGAINST]),
        ("supports the plan to close the ward.", [FOR]),
        ("opposes the closure of the ward.", [AGAINST]),
        ("condemns the cuts to respite care.", [AGAINST]),
        ("deplores the delay.", [AGAINST]),
        ("calls on the board to reopen the ward.", [FOR]),
        ("calls on the board to abandon the merger.", [AGAINST]),
        ("believes that the ward should stay open.", [FOR]),
        ("believes that the ward should not stay open.", [AGAINST]),
        ("notes with concern the closure of the ward.", [CONCERN]),
        ("condemns the cuts; and calls on the board to reopen it.", [AGAINST, FOR]),
        ("declines to give a Second Reading to the Wards Bill.", [AGAINST]),
        ("declines to give the Wards Bill a Second Reading.", [AGAINST]),
        ("has considered the future of the ward.", []),
        ("sit in private.", []),
    ],
)
def test_what_is_moved_is_the_movers_side(words: str, expected: list[Stance]) -> None:
    found = take(f"{MOVED} {words}")
    assert [one.stance for one in found] == expected
    assert {one.holder for one in found} <= {SPEAKER}


@pytest.mark.parametrize(
    "words",
    [
        "I beg to move, That the House sit in private.",
        "I beg to ask leave to withdraw the amendment.",
        "The petitioners request that the House of Commons urges a review of wards.",
        "(2) Any guidance under this section must include advice on wards.",
        "This is amendment 2, page 1, line 5, after “must” insert “soon”.",
    ],
)
def test_forms_of_business_take_no_side(words: str) -> None:
    assert stances(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I beg to move, That the Wards Bill be now read a Second time.", [FOR]),
        ("I beg to move amendment 2, page 1, after “must” insert “soon”.", [FOR]),
        ("I beg to move, That leave be given to bring in a Bill on wards.", [FOR]),
    ],
)
def test_moving_a_bill_is_being_for_it(words: str, expected: list[Stance]) -> None:
    assert stances(words) == expected
