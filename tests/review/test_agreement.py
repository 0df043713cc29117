"""Two reviewers compared: published figures, and which lines are of one finding."""

import pytest

from graph_builder.judgements import read_line
from graph_builder.model import Judgement
from graph_builder.review import compare_reviews
from graph_builder.review.agreement import measure_alpha, measure_kappa

WORK = "work:dunmore-gazette-2012"


def read(name: str, *lines: str) -> list[Judgement]:
    found = [read_line(text, name, number) for number, text in enumerate(lines, 1)]
    return [one for one in found if one is not None]


def say(verb: str, start: int, words: str, rest: str = "") -> str:
    end = start + len(words)
    return f'{verb} {WORK} at {start}-{end} "{words}" held-by person:ann-fell {rest}'


def pair(one: str, other: str) -> list[tuple[str, str]]:
    return list(zip(one.split(), other.split(), strict=True))


# The proposals of two readers that textbooks work through: 20, 5, 10 and 15 of 50.
PROPOSALS = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15


@pytest.mark.parametrize(
    ("values", "kappa"),
    [
        (PROPOSALS, 0.4),
        (pair("a b a b", "a b a b"), 1.0),
        (pair("a b a b", "b a b a"), -1.0),
        (pair("a a a", "a a a"), None),
        ([], None),
    ],
)
def test_kappa(values: list[tuple[str, str]], kappa: float | None) -> None:
    found = measure_kappa(values)
    assert found == (None if kappa is None else pytest.approx(kappa))


@pytest.mark.parametrize(
    ("values", "alpha"),
    [
        # Krippendorff 2011, sections A and B: two observers, two values and several.
        (pair("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"), 0.095),
        (pair("a a b b d c c c e d d a", "b a b b b c c c e d d d"), 0.692),
        (pair("a a", "a a"), None),
        ([], None),
    ],
)
def test_alpha(values: list[tuple[str, str]], alpha: float | None) -> None:
    found = measure_alpha(values)
    assert found == (None if alpha is None else pytest.approx(alpha, abs=5e-4))


def test_two_files_are_compared_finding_by_finding() -> None:
    one = read(
        "one.txt",
        say(
            "accept", 0, "the beds should go", "about proposition:close taking support"
        ),
        say("reject", 100, "she was there"),
        say("correct", 200, "close them", "about proposition:close to-stance oppose"),
        say("accept", 900, "nobody else read this"),
    )
    other = read(
        "other.txt",
        say("accept", 4, "beds should go", "about proposition:close taking support"),
        say("accept", 100, "she was there"),
        say("correct", 200, "close them", "about proposition:close to-stance support"),
    )
    found = compare_reviews(one, other)
    assert (found.both, found.alone) == (3, (1, 0))
    kept, *_, stance = found.fields
    assert (kept.field, kept.n) == ("kept", 3)
    assert kept.agreed == pytest.approx(2 / 3)
    assert (stance.field, stance.n, stance.agreed) == ("stance", 2, 0.5)
    assert found.overlap == pytest.approx((14 / 18 + 1 + 1) / 3)
    assert [(one.field, one.places) for one in found.disagreements] == [
        ("kept", ("one.txt, line 2", "other.txt, line 2")),
        ("stance", ("one.txt, line 3", "other.txt, line 3")),
    ]


def test_what_was_missed_is_met_by_its_words_whoever_said_it() -> None:
    rest = "about proposition:close taking support"
    one = read("one.txt", say("missed", 10, "shut the wards", rest))
    line = say("missed", 10, "shut the wards", rest).replace("ann-fell", "tom-dell")
    found = compare_reviews(one, read("other.txt", line))
    assert [each.field for each in found.disagreements] == ["speaker"]


def test_positions_on_two_propositions_in_one_sentence_are_two() -> None:
    one = read("one.txt", say("accept", 0, "the beds", "about proposition:a"))
    other = read("other.txt", say("accept", 0, "the beds", "about proposition:b"))
    assert compare_reviews(one, other).both == 0
