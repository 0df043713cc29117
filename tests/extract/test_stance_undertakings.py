"""Undertakings: what is promised, with its time in its own words."""

import pytest

from graph_builder.extract.stances.undertakings import find_undertakings
from graph_builder.model import Mode
from tests.extract.stance_words import parse, say


def promised(text: str, mode: Mode = Mode.DIRECT) -> list[str]:
    source, parsed = parse(text)
    found = find_undertakings(source, parsed, [say(text, mode=mode)])
    return [source.slice(one.due) for one in found]


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("The sites will be announced shortly.", "shortly"),
        (
            "We will publish the review by the end of the year.",
            "by the end of the year",
        ),
        ("We will report back in due course.", "in due course"),
        ("The ban will be introduced by the spring of 2031.", "by the spring of 2031"),
        ("We will open the clinic next week.", "next week"),
        ("I will lay the order before Easter.", "before Easter"),
        ("We will recruit 40 nurses within three years.", "within three years"),
        ("The bill will be published later this year.", "later this year"),
        ("We will build it in 2031.", "in 2031"),
    ],
)
def test_a_promise_keeps_its_time_as_worded(words: str, due: str) -> None:
    assert promised(words) == [due]


@pytest.mark.parametrize(
    "words",
    [
        "The sites were announced shortly after the vote.",
        "The sites will be announced.",
        "Will the sites be announced shortly?",
        "If the sites will be announced shortly, tell us.",
        "The sites will not be announced shortly.",
        "Patients will suffer soon.",
        "I will speak to him shortly.",
    ],
)
def test_what_nobody_undertakes_is_no_undertaking(words: str) -> None:
    assert promised(words) == []


def test_a_reported_promise_may_say_would() -> None:
    words = "the ban would be introduced by the spring of 2031"
    assert promised(words, Mode.INDIRECT) == ["by the spring of 2031"]
    assert promised(words) == []


def test_the_action_is_the_clause() -> None:
    text = "The sites will be announced shortly."
    source, parsed = parse(text)
    (one,) = find_undertakings(source, parsed, [say(text)])
    assert source.slice(one.action) == "The sites will be announced shortly"
