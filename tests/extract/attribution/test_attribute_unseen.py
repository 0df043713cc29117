"""What local papers, agencies and trade press do that others do not, in invented words.

Each table has sentences that a rule reads and sentences that it must leave alone.
"""

import pytest

from tests.extract.speech import said_in

CLOSES = "the ward would close"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ann Boyd insisted the ward would close, after the board met in private.",
            [("Ann Boyd", CLOSES)],
        ),
        (
            "Ann Boyd said patients would suffer if it closed after the winter.",
            [("Ann Boyd", "patients would suffer if it closed after the winter")],
        ),
        (
            "She spoke first. Ann Boyd maintained changes to the wards represented a"
            " good deal.",
            [("Ann Boyd", "changes to the wards represented a good deal")],
        ),
        (
            "It came from council members who said they had fears and called for"
            " caution.",
            [("council members", "they had fears"), ("council members", "caution")],
        ),
        (
            "Ann Boyd fired back that the ward would close.",
            [("Ann Boyd", CLOSES)],
        ),
        ("Ann Boyd fired the nurse that the ward would miss.", []),
        (
            "Ann Boyd proposed closing the ward in March.",
            [("Ann Boyd", "closing the ward in March")],
        ),
        ("Ann Boyd described the nurses at the ward.", None),
        (
            'Ann Boyd responded with "We never wanted it closed".',
            [("Ann Boyd", "We never wanted it closed")],
        ),
        (
            "Ann Boyd called for the ward to stay open.",
            [("Ann Boyd", "the ward to stay open")],
        ),
    ],
)
def test_what_was_said_ends_where_the_narrator_goes_on(
    text: str, said: list[tuple[str, str]] | None
) -> None:
    found = said_in(text)
    assert said is None or found == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Ann Boyd criticised Tom Dunn for saying the ward would close.",
            [
                ("Ann Boyd", "Tom Dunn for saying the ward would close"),
                ("Tom Dunn", CLOSES),
            ],
        ),
        (
            "Ann Boyd apologised for saying the ward would close.",
            [("Ann Boyd", CLOSES)],
        ),
        (
            "“It is time to close it,” Ann Boyd, who chairs the board, said.",
            [("Ann Boyd", "It is time to close it,")],
        ),
        (
            'Ann Boyd said "Their pig-headed belief" was that the ward would close.',
            [("Ann Boyd", '"Their pig-headed belief" was that the ward would close')],
        ),
        (
            "Ann Boyd said the closure had been a mistake and demanded that the ward"
            " be reopened.",
            [
                (
                    "Ann Boyd",
                    "the closure had been a mistake and demanded that the ward be"
                    " reopened",
                )
            ],
        ),
        ("Ann Boyd called for help.", []),
        (
            "Ann Boyd called for help with the ward.",
            [("Ann Boyd", "help with the ward")],
        ),
        (
            "Ann Boyd stressed the importance of the ward.",
            [("Ann Boyd", "the importance of the ward")],
        ),
        (
            "Ann Boyd made clear her patience had run out.",
            [("Ann Boyd", "her patience had run out")],
        ),
        ("Ann Boyd was making sure wards are open all night.", []),
        (
            'Ann Boyd said that the "weak" team had gone: "They have all left."',
            [
                ("Ann Boyd", 'the "weak" team had gone'),
                ("Ann Boyd", "They have all left."),
            ],
        ),
    ],
)
def test_the_words_go_to_the_right_mouth(
    text: str, said: list[tuple[str, str]]
) -> None:
    assert said_in(text) == said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The chair of the board, Ann Boyd, said the ward would close.", "Ann Boyd"),
        ("A fifth said the ward would close.", "fifth"),
        ("One in ten said the ward would close.", "One in ten"),
        ("A third of nurses say the ward would close.", "third of nurses"),
        ("The Freedom Caucus said the ward would close.", "Freedom Caucus"),
        (
            "The Freedom Caucus met.\nThe Caucus said the ward would close.",
            "Freedom Caucus",
        ),
        (
            "Inspectors left. After nurses complained, they said the ward would close.",
            "nurses",
        ),
        ("Ms Ann de Brun left.\nMs de Brun said the ward would close.", "Ann de Brun"),
        ("The Grey Tower said the ward would close.", "Grey Tower"),
        ("WESA said the ward would close.", "WESA"),
        ("The Prime Minister said the ward would close.", "Prime Minister"),
        (
            "A report by the trust's chair, Ann Boyd, said the ward would close.",
            "Ann Boyd",
        ),
        (
            "It was late, with the chair, Ann Boyd, warning the ward would close.",
            "Ann Boyd",
        ),
        (
            "This angered many people in Wessmoor, who fear the ward would close.",
            "many people in Wessmoor",
        ),
        ("Many nurses voiced concerns that the ward would close.", "Many nurses"),
        ("Two unions estimated that the ward would close.", "Two unions"),
        (
            "Ann Boyd left.\nHer members said the ward would close.",
            "Ann Boyd's members",
        ),
    ],
)
def test_whoever_speaks_is_found(text: str, speaker: str) -> None:
    assert said_in(text) == [(speaker, CLOSES)]


def test_a_group_is_pointed_at_by_a_word_that_says_little() -> None:
    text = (
        "The Wessmoor Health Group was set up on Monday.\n"
        "The newly formed group said the ward would close."
    )
    assert said_in(text) == [("Wessmoor Health Group", CLOSES)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The ward is full. That's according to a report by the Wessmoor Trust.",
            [("Wessmoor Trust", "The ward is full.")],
        ),
        ("That's according to a report by the Wessmoor Trust.", []),
        (
            "Ann Boyd said it failed. That's according to the Wessmoor Trust.",
            [("Ann Boyd", "it failed")],
        ),
    ],
)
def test_a_sentence_may_be_told_by_the_next(
    text: str, said: list[tuple[str, str]]
) -> None:
    assert said_in(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "“Nobody ever asked us what we think of it”\nAnn Boyd\nAnn Boyd rested.",
            [("Ann Boyd", "Nobody ever asked us what we think of it")],
        ),
        (
            "“Nobody ever asked us what we think.”\nAnn Boyd, the chair\nShe left.",
            [("Ann Boyd", "Nobody ever asked us what we think.")],
        ),
        (
            "“Nobody ever asked us what we think.”\nAnn Boyd left the room.",
            [(None, "Nobody ever asked us what we think.")],
        ),
    ],
)
def test_a_quotation_set_apart_is_signed(
    text: str, said: list[tuple[str | None, str]]
) -> None:
    assert said_in(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "They used the 'Find a ward' page.",
        'The sign read "Nurses oppose it" in red.',
    ],
)
def test_a_verb_in_a_few_quoted_words_reports_nobody(text: str) -> None:
    assert said_in(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "The ward must stay open.\n— Ann Boyd (@annboyd) May 13, 2015\n"
            "Ann Boyd left.",
            [("Ann Boyd", "The ward must stay open.")],
        ),
        ("The ward must stay open.\n— Ann Boyd, May 13, 2015", []),
        ("The ward must stay open.\n— nobody (@nobody) May 13, 2015", []),
    ],
)
def test_a_post_is_said_by_whose_handle_stands_behind_it(
    text: str, said: list[tuple[str, str]]
) -> None:
    assert said_in(text) == said


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Sen. Ann Boyd (D-Moor) said it failed."
            " The Wessmoor Democrat said it fell.",
            "Ann Boyd",
        ),
        ("Ann Boyd said it failed. The Wessmoor Democrat said it fell.", None),
        ("Ann Boyd said it failed. The 54-year-old said it fell.", "Ann Boyd"),
        (
            "Ann Boyd said it failed. A Wessmoor Democrat said it fell.",
            None,
        ),
        (
            "Nurses said it failed. The Wessmoor Democrat said it fell.",
            None,
        ),
    ],
)
def test_another_word_for_whoever_spoke_last(text: str, speaker: str | None) -> None:
    assert [who for who, _ in said_in(text)][1:] == [speaker]
