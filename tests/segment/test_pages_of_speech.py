"""Each layout of a page of speech gives its turns: who, and every word of them."""

import pytest

from graph_builder.model import Genre, Part
from tests.segment.build import lay_out, turns, words
from tests.segment.pages import (
    BLOCKS,
    COMMITTEE,
    COUNSEL,
    EXCERPTS,
    OFFICIAL_REPORT,
    SEVERAL_DEBATES,
    SITE,
    THEY_WORK,
)

Expected = list[tuple[str | None, str]]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            EXCERPTS,
            [
                ("Ann Fell", "3. What progress has he made?"),
                ("Mr Tom Dell", "On 21 October, I announced it.\n\nMore will follow."),
                ("Mr Dell", "I am grateful."),
            ],
        ),
        (
            OFFICIAL_REPORT,
            [
                (
                    "Ann Fell",
                    "I beg to move, That the Bill be read.\n"
                    "There are two reasons: cost and care.",
                ),
                ("Mr Tom Dell", "Will she give way?"),
                ("Ann Fell", "No."),
                ("Several hon. Members", "Oh!"),
                (None, "Order."),
            ],
        ),
        (
            SITE,
            [
                (
                    "Tom Dell",
                    "With permission, I will make a statement.\n\n3.45 pm\n\n"
                    "It is long.",
                ),
                ("Ann Fell", "I thank him."),
                ("Tom Dell", "I thank her.\n\nColumn 12\n\nSo there."),
                ("Ann Fell", "How many beds?"),
            ],
        ),
        (
            THEY_WORK,
            [
                ("Ann Fell", "Is it not so?"),
                ("Tom Dell", "It is."),
                ("Una Roe", "It is not."),
                ("Jo Mab", "Order."),
            ],
        ),
        (
            COMMITTEE,
            [
                ("Ann Fell", "Good morning. How many beds?"),
                ("Dr Dell", "Forty: twenty in each ward."),
                ("Una Roe", "Is that enough?"),
                ("Dr Dell", "No."),
                ("Jo Mab", "It might be."),
            ],
        ),
        (
            COUNSEL,
            [
                ("Ms Fell", "How many beds?"),
                ("Dr Tom Dell", "Forty."),
                ("Lady Roe", "Thank you."),
                ("Ms Fell", "Was it enough?"),
                ("Dr Tom Dell", "It was not."),
            ],
        ),
        (
            BLOCKS,
            [
                ("Ann Fell", "I will give way in a moment, if he will wait."),
                ("Tom Dell", "She is kind."),
                ("Ann Fell", "rose—"),
            ],
        ),
    ],
    ids=["excerpts", "report", "site", "they-work", "committee", "counsel", "blocks"],
)
def test_each_turn_has_its_speaker_and_all_its_words(
    page: str, expected: Expected
) -> None:
    assert [(turn.name, body) for turn, body in turns(page)] == expected


@pytest.mark.parametrize(
    ("page", "title", "day", "genre"),
    [
        (EXCERPTS, "Health Questions", "2010-12-07", Genre.SITTING),
        (OFFICIAL_REPORT, "Dunmore Hospital", "2010-12-07", Genre.SITTING),
        (SITE, "Dunmore Hospital", "2020-12-14", Genre.SITTING),
        (THEY_WORK, "Dunmore Hospital", "2020-06-15", Genre.SITTING),
        (COMMITTEE, "Oral evidence: Beds, HC 115", "2022-05-24", Genre.EVIDENCE),
        (COUNSEL, "DR TOM DELL (affirmed)", "2023-11-02", Genre.EVIDENCE),
    ],
    ids=["excerpts", "report", "site", "they-work", "committee", "counsel"],
)
def test_a_page_has_its_own_title_and_day(
    page: str, title: str, day: str, genre: Genre
) -> None:
    work = lay_out(page).work
    assert (work.title, str(work.window.earliest), work.genre) == (title, day, genre)
    assert work.window.earliest == work.window.latest


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize(
    "page", [EXCERPTS, OFFICIAL_REPORT, SITE, THEY_WORK, COMMITTEE, COUNSEL, BLOCKS]
)
def test_line_ends_change_nothing(page: str, end: str) -> None:
    expected = [(turn.name, body) for turn, body in turns(page)]
    found = turns(page.replace("\n", end))
    assert [(t.name, body.replace(end, "\n")) for t, body in found] == expected


def test_a_later_name_is_kept_apart_from_the_name_of_the_day() -> None:
    found = [(turn.name, turn.page_name) for turn, _ in turns(EXCERPTS)]
    assert found == [
        ("Ann Fell", None),
        ("Mr Tom Dell", "Lord Dell"),
        ("Mr Dell", "Lord Dell"),
    ]


@pytest.mark.parametrize(
    "ribbon", ["- Hansard - - - Excerpts", "Hansard - -", "- Hansard -"]
)
def test_the_ribbon_below_a_name_may_vary(ribbon: str) -> None:
    page = EXCERPTS.replace("- Hansard - - - Excerpts", ribbon)
    assert [turn.name for turn, _ in turns(page)] == [
        "Ann Fell",
        "Mr Tom Dell",
        "Mr Dell",
    ]


def test_questions_keep_their_numbers() -> None:
    assert [turn.question for turn, _ in turns(EXCERPTS)] == ["3", None, None]
    assert [turn.question for turn, _ in turns(COMMITTEE)] == [
        "Q1",
        None,
        "Q2",
        None,
        None,
    ]


@pytest.mark.parametrize(
    ("page", "is_excerpt"),
    [(EXCERPTS, True), (SITE, False), (SITE.replace("So there.", "[...]"), True)],
)
def test_a_page_that_leaves_turns_out_says_so(page: str, *, is_excerpt: bool) -> None:
    assert lay_out(page).is_excerpt is is_excerpt


def test_headings_between_turns_belong_to_no_turn() -> None:
    assert words(SITE, Part.HEADING) == ["Bed Numbers"]
    assert "Question put and agreed to." in words(OFFICIAL_REPORT, Part.FURNITURE)


def test_furniture_inside_a_turn_is_marked_inside_it() -> None:
    assert {"3.45 pm", "Column 12"} <= set(words(SITE, Part.FURNITURE))


def test_a_division_list_is_nobodys_words() -> None:
    page = OFFICIAL_REPORT.replace(
        "Question put",
        "The House divided: Ayes 2, Noes 1.\nDell, Tom\nRoe, Una\nQuestion put",
    )
    assert turns(page)[-1][1] == "Order."
    assert {"Dell, Tom", "Roe, Una"} <= set(words(page, Part.FURNITURE))


def test_a_division_of_an_assembly_is_one_too() -> None:
    page = OFFICIAL_REPORT.replace(
        "Question put", "The Assembly divided: For 2, Against 1.\nQuestion put"
    )
    assert "The Assembly divided: For 2, Against 1." in words(page, Part.FURNITURE)


@pytest.mark.parametrize("room", ["Assembly Chamber", "Council Chamber", "Old Chamber"])
def test_the_chambers_name_is_no_part_of_what_is_said(room: str) -> None:
    page = EXCERPTS.replace("Commons Chamber", room)
    assert room in words(page, Part.FURNITURE)
    assert [turn.name for turn, _ in turns(page)] == [
        "Ann Fell",
        "Mr Tom Dell",
        "Mr Dell",
    ]


def test_a_party_that_no_table_has_stands_before_the_last_comma() -> None:
    page = THEY_WORK.replace("Conservative, Dunmore", "Hearth Alliance, Low Fell")
    first = turns(page)[0][0]
    assert (first.party, first.constituency) == ("Hearth Alliance", "Low Fell")


def test_positions_on_they_work_for_you_are_read() -> None:
    found = [
        (t.office, t.party, t.constituency, t.is_chair) for t, _ in turns(THEY_WORK)
    ]
    assert found == [
        (None, "Conservative", "Dunmore", False),
        ("Secretary of State for Health", None, None, False),
        ("Shadow Minister (Health)", "Labour", "Eastgate", False),
        ("Deputy Speaker (First Deputy Chairman of Ways and Means)", None, None, True),
    ]


@pytest.mark.parametrize(
    "page",
    [
        "Dunmore Beds\n\n(5 years, 1 month ago)\nCommons Chamber\n"
        "I beg to move this motion.\n\nI oppose it.\n",
        "Dunmore Beds\n\nTuesday 7th December 2010\n\n- Hansard - -\n\n"
        "I beg to move this motion.\n\n- Hansard - -\n\nI oppose it.\n",
        "Dunmore Beds\n\nVolume 6: debated on Tuesday 7 December 2010\n\n"
        "I beg to move this motion.\n\nI oppose it.\n",
        "Transcript of a hearing on 7 December 2010\n\nThank you for coming.\n\n"
        "I oppose it.\n",
    ],
)
def test_a_page_without_names_attributes_nothing(page: str) -> None:
    layout = lay_out(page)
    assert not layout.names_speakers
    assert layout.cautions
    assert not turns(page)
    assert "I oppose it." in words(page, Part.PARAGRAPH)


def test_the_same_office_stands_for_the_name_given_with_it() -> None:
    page = SITE.replace("\nTom Dell\n", "\nThe Secretary of State for Health\n")
    assert [turn.name for turn, _ in turns(page)][2] == "Tom Dell"


LORDS = """Dunmore Hospital

Volume 720: debated on Tuesday 5 July 2010

Baroness Fell
(Lab)

My Lords, I thank the noble Earl.

The Parliamentary Under-Secretary of State, Department of Health (Earl Dell) (Con)

My Lords, we will act.

The Earl of Mab (LD)

My Lords, when?

Earl Dell

Soon.
"""


def test_the_lords_are_read_too() -> None:
    assert [(t.name, t.party, body) for t, body in turns(LORDS)] == [
        ("Baroness Fell", "Lab", "My Lords, I thank the noble Earl."),
        ("Earl Dell", "Con", "My Lords, we will act."),
        ("The Earl of Mab", "LD", "My Lords, when?"),
        ("Earl Dell", None, "Soon."),
    ]


WRAPPED = """HOUSE OF COMMONS

Tuesday 7 December 2010

3. Ann Fell (Dunmore) (Con): What recent
progress he has made on opening beds
in my constituency. [28271]

The Secretary of State for Health (Mr Tom
Dell): We have opened forty
of them.

Mr Speaker: Order. I say this
to the whole House: be quiet.

Hon. Members: Hear, hear.
"""


def test_wrapped_columns_are_read_as_paragraphs() -> None:
    found = [(t.name, t.question, t.is_chair) for t, _ in turns(WRAPPED)]
    assert found == [
        ("Ann Fell", "3", False),
        ("Mr Tom Dell", None, False),
        (None, None, True),
        ("Hon. Members", None, False),
    ]


def test_a_page_of_several_debates_runs_from_the_first_day_to_the_last() -> None:
    window = lay_out(SEVERAL_DEBATES).work.window
    assert (str(window.earliest), str(window.latest)) == ("2021-09-06", "2021-09-07")
    assert [body for _, body in turns(SEVERAL_DEBATES)] == [
        "My Lords, this order was laid on 7 July 2020.",
        "My Lords, I beg to move amendment 3.",
    ]
    assert words(SEVERAL_DEBATES, Part.HEADING) == ["Wards Bill [HL]"]


def test_a_number_before_the_name_is_the_questions() -> None:
    page = SITE.replace("Ann Fell\n(Dunmore)", "1. Ann Fell (Dunmore)")
    assert [turn.question for turn, _ in turns(page)] == [None, "1", None, None]


def test_a_statement_has_one_speaker() -> None:
    page = (
        "Transcript of Module 9 Public Hearing on 02 November 2023\n\n"
        "Opening Statement by Mr Dell\n\nMr Dell: My Lady, we oppose it.\n\n"
        "There are three reasons: cost, care and time.\n"
    )
    ((turn, body),) = turns(page)
    assert turn.name == "Mr Dell"
    assert body.endswith("time.")


def test_officers_of_an_inquiry_are_offices() -> None:
    page = COUNSEL.replace("LADY ROE", "THE CHAIRMAN").replace(
        "Q. Was", "Lead Inquiry: Was"
    )
    found = [(turn.office, turn.is_chair) for turn, _ in turns(page)]
    assert found[2:4] == [("Chairman", True), ("Lead Inquiry", False)]
