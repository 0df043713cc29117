"""Layouts that unseen pages showed: each turn with its office, the title, the day."""

import pytest

from graph_builder.segment.choose import segment_source
from tests.segment.build import lay_out, make_source, turns
from tests.segment.later_pages import (
    ASSEMBLY,
    BULLETS,
    COLUMNS,
    CROWDFUNDED,
    HEARING,
    HISTORIC,
    JOINT,
    PEERS,
    PHOTOLESS,
    WRITTEN,
)

Row = tuple[str | None, str | None, str]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            HISTORIC,
            [
                (
                    "Mr. Tom Dell",
                    "Mr. Deputy Speaker",
                    "I have selected the amendment.",
                ),
                ("Mrs. Ann Fell", None, "I beg to move, That the beds stay open."),
                ("Miss Roe", None, "They should not."),
            ],
        ),
        (
            BULLETS,
            [
                ("Ann Fell", "Convener", "I welcome everyone to the meeting."),
                ("Ann Fell", "Convener", "Does the committee agree?"),
                ("Tom Dell", None, "I did not catch that."),
            ],
        ),
        (
            ASSEMBLY,
            [
                (None, "Mr Speaker", "Mr Dell will speak."),
                ("Mr Dell", None, "I thank the Assembly.\n\nThey are full."),
            ],
        ),
        (
            PEERS,
            [
                ("Lord Dell", None, "To ask how many beds there are."),
                (
                    "Lady Fell",
                    "Parliamentary Under-Secretary of State",
                    "My Lords, forty.",
                ),
            ],
        ),
        (
            HEARING,
            [
                ("Lady Roe", None, "Good morning. Mr Dell."),
                ("Mr Dell", None, "Thank you."),
            ],
        ),
        (
            JOINT,
            [
                ("Ann Fell", "Chair", "How many are there?"),
                ("Dr Jo Mab", None, "Forty."),
            ],
        ),
        (CROWDFUNDED, [("Ann Fell", None, "They are full.")]),
        (
            WRITTEN,
            [
                (
                    "Ann Fell",
                    None,
                    "To ask the Secretary of State how many beds there are.",
                ),
                (
                    "Tom Dell",
                    "Minister of State, Department of Health",
                    "There are forty.",
                ),
                ("Lord Roe", None, "To ask the same."),
            ],
        ),
        (
            PHOTOLESS,
            [
                ("Ann Fell", None, "I beg to move."),
                ("Tom Dell", "Shadow Spokesperson (Health)", "I support her."),
            ],
        ),
        (
            COLUMNS,
            [
                (
                    "Lord Dell of Holm",
                    None,
                    "My Lords, the beds are full, and so are\n"
                    "2 Feb 2000 : Column 298\nthe wards.",
                ),
                ("Lord Roe", None, "My Lords, I agree."),
            ],
        ),
    ],
    ids=[
        "historic",
        "bullets",
        "assembly",
        "peers",
        "hearing",
        "joint",
        "crowd",
        "written",
        "photoless",
        "columns",
    ],
)
def test_each_turn_has_its_speaker_office_and_words(
    page: str, expected: list[Row]
) -> None:
    assert [(turn.name, turn.office, said) for turn, said in turns(page)] == expected


@pytest.mark.parametrize(
    ("page", "title", "day"),
    [
        (HISTORIC, "Dunmore Beds (Closure)", "1997-06-25"),
        (PEERS, "Dunmore Beds", "2024-02-19"),
        (JOINT, "Oral evidence: Beds, HC 95", "2021-06-10"),
        (CROWDFUNDED, "Dunmore Beds", "2019-10-23"),
        (WRITTEN, "Dunmore Beds", "2024-04-24"),
        (COLUMNS, None, "2000-02-02"),
    ],
    ids=["historic", "peers", "joint", "crowd", "written", "columns"],
)
def test_the_site_is_not_the_title(page: str, title: str | None, day: str) -> None:
    work = lay_out(page).work
    assert (work.title, str(work.window.earliest)) == (title, day)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("MS FELL", "Ms Fell"),
        ("SIR TOM O'DELL KC", "Sir Tom O'Dell KC"),
        ("DR UNA ROE-MAB", "Dr Una Roe-Mab"),
        ("MR MCDELL", "Mr McDell"),
        ("Dr McDell", "Dr McDell"),
    ],
)
def test_a_name_in_capitals_is_written_as_elsewhere(printed: str, name: str) -> None:
    page = f"Oral evidence: Beds, HC 9\n\nQ1 {printed}: Why?\n\n{printed}: So.\n"
    assert [turn.name for turn, _ in turns(page)] == [name, name]


@pytest.mark.parametrize(
    "head",
    ["Health Committee, 20 March 2007", "Y Cyfarfod Llawn", "Official Report"],
)
def test_a_record_of_another_parliament_without_names_abstains(head: str) -> None:
    page = f"{head}\n\nItem 5 is the paper.\n\nAre members content?\n\nYes.\n"
    layout = segment_source(make_source(page))
    assert not layout.names_speakers
    assert layout.cautions
