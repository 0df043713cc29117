"""How the page puts dates, roles and the way the words reach us."""

from datetime import date

import pytest

from graph_builder.render.wording import (
    clip,
    say_lead,
    say_role,
    say_spell,
    say_window,
)

MARCH = date(2011, 3, 11)
MAY = date(2011, 5, 2)


@pytest.mark.parametrize(
    ("earliest", "latest", "basis", "words"),
    [
        (None, None, "unstated", "undated"),
        (MARCH, MARCH, "stated", "11 March 2011"),
        (MARCH, MAY, "relative", "between 11 March 2011 and 2 May 2011"),
        (MARCH, MAY, "inferred", "between 11 March 2011 and 2 May 2011 (inferred)"),
        (MARCH, None, "relative", "not before 11 March 2011"),
        (None, MAY, "inferred", "not after 2 May 2011 (inferred)"),
    ],
)
def test_a_date_says_no_more_than_is_known(
    earliest: date | None, latest: date | None, basis: str, words: str
) -> None:
    assert say_window(earliest, latest, basis) == words


@pytest.mark.parametrize(
    ("mode", "explicitness", "words"),
    [
        ("direct", "explicit", "quoted as saying"),
        ("mixed", "implicit", "quoted as saying"),
        ("speech-turn", "explicit", "quoted as saying"),
        ("indirect", "explicit", "reported as saying"),
        ("indirect", "characterised", "reported, in the words of the source"),
    ],
)
def test_words_are_quoted_or_reported(mode: str, explicitness: str, words: str) -> None:
    assert say_lead(mode, explicitness) == words


def test_a_role_is_said_without_its_holder() -> None:
    assert say_role("Ann Roe as Chair of the board", "Ann Roe") == "Chair of the board"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (MARCH, MAY, "from 11 March 2011 to 2 May 2011"),
        (MARCH, None, "from 11 March 2011"),
        (None, MAY, "to 2 May 2011"),
        (None, None, "dates not known"),
    ],
)
def test_a_spell_says_no_more_than_is_known(
    start: date | None, end: date | None, words: str
) -> None:
    assert say_spell(start, end) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("short", "short"),
        ("two\nlines  here", "two lines…"),
        ("1234567890+", "123456789…"),
    ],
)
def test_a_long_label_is_cut(text: str, words: str) -> None:
    assert clip(text, 10) == words
