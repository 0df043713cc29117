"""Support on a condition keeps the condition's words."""

import pytest

from graph_builder.model import Stance
from tests.extract.stance_words import AGAINST, CONDITIONAL, FOR, say, stances, take


@pytest.mark.parametrize(
    ("words", "condition"),
    [
        ("I would support the merger if it saved money.", "if it saved money"),
        ("I will back the ban if the board agrees.", "if the board agrees"),
        ("We would welcome a ban if it were fair.", "if it were fair"),
        ("I support the merger only if beds are kept.", "only if beds are kept"),
        ("I support it, provided the ward stays open.", "provided the ward stays open"),
        ("I support it provided that wards stay.", "provided that wards stay"),
        ("I support it as long as wards stay.", "as long as wards stay"),
        ("I support it on condition that wards stay.", "on condition that wards stay"),
        ("Records should be shared unless one objects.", "unless one objects"),
        ("I cannot support it unless wards stay.", "unless wards stay"),
        ("We support it subject to consultation.", "subject to consultation"),
    ],
)
def test_a_condition_is_kept(words: str, condition: str) -> None:
    (one,) = take(words)
    assert one.stance is CONDITIONAL
    assert one.condition is not None
    assert words[one.condition.start : one.condition.end] == condition
    assert one.target.end <= one.condition.start or one.target == one.evidence[0]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I would support the merger.", [FOR]),
        ("I would support the merger even if it cost money.", [FOR]),
        ("I would oppose the merger.", [AGAINST]),
        ("I would oppose the merger if it cost jobs.", []),
        ("I would welcome it if the ward reopened.", [FOR]),
        ("We have provided the money and support the merger.", [FOR]),
        ("It lasts three times as long as a merger, and I support it.", [FOR]),
        ("I support a ban as far as possible.", [FOR]),
    ],
)
def test_not_every_if_is_a_condition(words: str, expected: list[Stance]) -> None:
    assert stances(words) == expected


@pytest.mark.parametrize(
    ("text", "words", "evidence"),
    [
        ("She said: ‘We back it.'", "We back it.'", "We back it."),
        ("She said: ‘We back the ban.’", "We back the ban.’", "We back the ban."),
        ("“We back the ‘big' ban", "“We back the ‘big' ban", "We back the ‘big' ban"),
        ("We back the nurses' ban.", "We back the nurses' ban.", None),
        ("We back a ‘ban'", "We back a ‘ban'", None),
    ],
)
def test_evidence_has_no_half_of_a_pair_of_marks_at_its_ends(
    text: str, words: str, evidence: str | None
) -> None:
    (one,) = take(text, say(text, words))
    found = text[one.evidence[0].start : one.evidence[0].end]
    assert found == (words if evidence is None else evidence)
