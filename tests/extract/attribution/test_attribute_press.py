"""Who spoke in sentences as agencies and papers build them, in invented words."""

import pytest

from tests.extract.speech import said_in, utterances_in

CLOSES = "the ward would close"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"Sen. Kern Wray (D-Moor) said {CLOSES}.", "Kern Wray"),
        (f"Rep. Hollis Vane said {CLOSES}.", "Hollis Vane"),
        (f"President Wray said {CLOSES}.", "Wray"),
        (f"House Speaker Jane Wray said {CLOSES}.", "Jane Wray"),
        (f"Senate Majority Leader Ned Wray said {CLOSES}.", "Ned Wray"),
        (f"Dalvia Wray, who runs the lunch club, said {CLOSES}.", "Dalvia Wray"),
    ],
)
def test_titles_and_relative_clauses_show_people(text: str, speaker: str) -> None:
    assert said_in(text) == [(speaker, CLOSES)]


@pytest.mark.parametrize(
    "text",
    [
        "Powick said the ward would close. Patients in Powick agreed.",
        "In Dorford, the ward would close.",
    ],
)
def test_a_place_that_speaks_is_no_person(text: str) -> None:
    assert all(speaker is None for speaker, _ in said_in(text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ann Boyd said the plans would fail, adding that the ward was old.",
            [
                ("Ann Boyd", "the plans would fail"),
                ("Ann Boyd", "the ward was old"),
            ],
        ),
        (
            'Ann Boyd said the attempt was "doomed," saying the ward was old.',
            [
                ("Ann Boyd", 'the attempt was "doomed,"'),
                ("Ann Boyd", "the ward was old"),
            ],
        ),
        (
            "Ann Boyd rejected claims that the plan would hurt Tom Wray, saying the"
            " ward was old.",
            [("Ann Boyd", "the ward was old")],
        ),
        (
            "Nurses predicted that the plan would pass and warned patients that it"
            " was dangerous.",
            [
                ("Nurses", "the plan would pass"),
                ("Nurses", "it was dangerous"),
            ],
        ),
        (
            'Ann Boyd said she was "glad" of the plan while Tom Wray said it was late.',
            [
                ("Ann Boyd", 'she was "glad" of the plan'),
                ("Tom Wray", "it was late"),
            ],
        ),
        (
            "Ann Boyd said the ward had closed, but it is understood that it is open.",
            [("Ann Boyd", "the ward had closed"), (None, "it is open")],
        ),
        (
            "Tom Wray pointed to Ann Boyd saying that the ward was old.",
            [("Ann Boyd", "the ward was old")],
        ),
    ],
)
def test_what_goes_on_is_the_tellers(
    text: str, said: list[tuple[str | None, str]]
) -> None:
    told = [pair for pair in said_in(text) if not pair[1].startswith("claims")]
    assert [pair for pair in told if "rejected" not in pair[1]] == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "“Why is it shut?” Ann Boyd wrote in a letter.",
            [("Ann Boyd", "Why is it shut?")],
        ),
        (
            "“It is a good plan,” the paper quoted manager Ann Boyd as writing.",
            [("Ann Boyd", "It is a good plan,")],
        ),
        (
            'The result was a "great relief for patients" adviser Ann Boyd told them.',
            [("Ann Boyd", 'The result was a "great relief for patients"')],
        ),
        (
            "‘Keep the ward’ campaigner Ann Boyd told councillors: “It is needed.”",
            [("Ann Boyd", "It is needed.")],
        ),
        (
            "“It is needed,” Dr Ann Boyd, chair of the forum told a meeting.",
            [("Ann Boyd", "It is needed,")],
        ),
        (
            "Dr Ann Boyd, chief executive and general secretary, said it was needed.",
            [("Ann Boyd", "it was needed")],
        ),
        (
            "Plans for the ward were dismissed as “wrong” by doctors.",
            [("doctors", "wrong")],
        ),
        (
            "Ann Boyd has called the decision to close the old ward “unfair”.",
            [("Ann Boyd", "the decision to close the old ward “unfair”")],
        ),
        (
            "Tom Wray, aged 67, of Dorford, called on people to stay.",
            [("Tom Wray", "people to stay")],
        ),
        (
            "Dalvia Wray, who speaks for the Moor Party, called on people to stay.",
            [("Dalvia Wray", "people to stay")],
        ),
        (
            "Campaigners protested outside the ward as Ann Boyd arrived.",
            [],
        ),
        (
            "The forum's chair, Dr Ann Boyd, and the director of the Moor Trust, Tom"
            " Wray, both told the paper that it was late.",
            [("Ann Boyd", "it was late"), ("Tom Wray", "it was late")],
        ),
    ],
)
def test_quotations_find_their_speaker(
    text: str, said: list[tuple[str | None, str]]
) -> None:
    assert said_in(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "Tom Wray won. Wray campaign officials said the ward would close.",
        "Tom Wray won. Wray campaign officials have dismissed it, insisting the ward"
        " would close.",
    ],
)
def test_somebodys_people_are_somebody_else(text: str) -> None:
    assert said_in(text)[-1] == ("Wray campaign officials", CLOSES)


def test_a_sentence_ends_behind_an_ampersand() -> None:
    text = "They waited for hours in A&E. Ann Boyd said the ward was old."
    assert said_in(text) == [("Ann Boyd", "the ward was old")]


def test_a_prefix_does_not_cut_a_clause() -> None:
    text = "It came after Ann Boyd said that she was considering re-entering a dispute."
    assert said_in(text) == [("Ann Boyd", "she was considering re-entering a dispute")]


def test_whoever_the_paragraph_is_about_speaks() -> None:
    text = (
        "Jane Roe said the board had never seen the pass.\n"
        "Dalvia Wray, who speaks on health for the Moor Party, wants it kept open."
        " “I oppose this closure,” she said."
    )
    assert said_in(text)[-1] == ("Dalvia Wray", "I oppose this closure,")


def test_an_inner_speaker_does_not_take_the_next_sentence() -> None:
    text = (
        "Ann Boyd accused Tom Wray of delay. He was using it to sell the plan that"
        " the leader was seeking to pass, she wrote."
    )
    assert said_in(text)[-1][0] == "Ann Boyd"


@pytest.mark.parametrize(
    ("headline", "speakers"),
    [
        ("Boyd rebuffs calls for wards to hold budgets", []),
        ("Ann Boyd rebuffs calls for board to sell wards", []),
        ("Boyd rejects calls for ward to close", []),
        ("Nurses union rebuffs calls for strike", []),
        ("Boyd rebuffs nobody and calls for strike", ["Ann Boyd"]),
        ("Boyd calls for inquiry", ["Ann Boyd"]),
        ("Boyd, who rebuffs them, calls for inquiry", ["Ann Boyd"]),
    ],
)
def test_what_a_headline_says_is_done_to_calls_is_no_speaker(
    headline: str, speakers: list[str]
) -> None:
    _, found = utterances_in(f"{headline}\nAnn Boyd runs the ward.")
    called = [u.speaker for u in found if u.grounds.rule == "speech-for"]
    assert [who.name if who else None for who in called] == speakers


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Critics say the ward is a mess, a view the minister described as lazy.",
            "the ward is a mess",
        ),
        ("Critics say the ward is a mess, a view of despair.", None),
    ],
)
def test_an_answer_is_not_part_of_what_it_answers(text: str, words: str | None) -> None:
    whole = text.removeprefix("Critics say ").rstrip(".")
    assert [each for _, each in said_in(text)][:1] == [words or whole]
