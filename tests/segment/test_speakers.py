"""The heading of a turn says who speaks, in whose name, for where and which party."""

import pytest

from graph_builder.model import Span
from graph_builder.segment.speakers import read_heading

_LABEL = Span(0, 1)


@pytest.mark.parametrize(
    ("heading", "name", "office", "constituency", "party"),
    [
        ("Ann Fell (Dunmore) (Con)", "Ann Fell", None, "Dunmore", "Con"),
        ("Ann Chamberlain (Dun) (LD)", "Ann Chamberlain", None, "Dun", "LD"),
        (
            "Dr Ann Fell (Dunmore, Eastgate and Vale) (Lab/Co-op) [V]",
            "Dr Ann Fell",
            None,
            "Dunmore, Eastgate and Vale",
            "Lab/Co-op",
        ),
        ("Ann Fell (Dunmore, Labour)", "Ann Fell", None, "Dunmore", "Labour"),
        ("Mr. Tom O’Dell", "Mr. Tom O’Dell", None, None, None),
        ("Baroness Fell of Dunmore (CB)", "Baroness Fell of Dunmore", None, None, "CB"),
        ("The Earl of Dunmore (LD)", "The Earl of Dunmore", None, None, "LD"),
        ("The Lord Bishop of Dunmore", "The Lord Bishop of Dunmore", None, None, None),
        (
            "The Secretary of State for Health (Mr Tom Dell)",
            "Mr Tom Dell",
            "Secretary of State for Health",
            None,
            None,
        ),
        (
            "The Parliamentary Under-Secretary of State, Department of Health "
            "(Earl Fell) (Con)",
            "Earl Fell",
            "Parliamentary Under-Secretary of State, Department of Health",
            None,
            "Con",
        ),
        ("The Prime Minister", None, "Prime Minister", None, None),
        ("Mr Speaker", None, "Mr Speaker", None, None),
        (
            "Madam Deputy Speaker (Dame Ann Fell)",
            "Dame Ann Fell",
            "Madam Deputy Speaker",
            None,
            None,
        ),
        ("Tom Dell (Chair)", "Tom Dell", "Chair", None, None),
        ("Several hon. Members", "Several hon. Members", None, None, None),
        (
            "Tom Dell (Dunmore) (Ind) (Urgent Question)",
            "Tom Dell",
            None,
            "Dunmore",
            "Ind",
        ),
        (
            "Sir Tom Dell (Dunmore), representing the Church Commissioners",
            "Sir Tom Dell",
            "representing the Church Commissioners",
            "Dunmore",
            None,
        ),
    ],
)
def test_a_heading_gives_name_office_constituency_and_party(
    heading: str,
    name: str | None,
    office: str | None,
    constituency: str | None,
    party: str | None,
) -> None:
    turn = read_heading(heading, _LABEL)
    assert turn is not None
    found = (turn.name, turn.office, turn.constituency, turn.party)
    assert found == (name, office, constituency, party)


@pytest.mark.parametrize(
    "words",
    [
        "I beg to move",
        "The question is simple",
        "Clause 4",
        "That is what our reforms will allow.",
        "Let me be clear",
        "",
    ],
)
def test_speech_is_no_heading(words: str) -> None:
    assert read_heading(words, _LABEL) is None


@pytest.mark.parametrize(
    ("heading", "presides"),
    [
        ("Mr Speaker", True),
        ("Mr Deputy Speaker (Sir Tom Dell)", True),
        ("The Chairman of Ways and Means (Sir Tom Dell)", True),
        ("Chair", True),
        ("The Temporary Chair (Ann Fell)", True),
        ("The Lord Speaker (Lord Dell)", True),
        ("The Minister for Care (Ann Fell)", False),
        ("Ann Fell (Dunmore) (Con)", False),
    ],
)
def test_whoever_presides_is_known_as_such(heading: str, *, presides: bool) -> None:
    turn = read_heading(heading, _LABEL)
    assert turn is not None
    assert turn.is_chair is presides
