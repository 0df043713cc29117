"""The field's known mistakes, a row each: who speaks, in which post, what stays open.

https://github.com/mysociety/theyworkforyou has most of them: issues 96, 109, 128, 1259.
"""

import pytest

from tests.known_mistakes import (
    excerpts,
    list_posts,
    list_reasons,
    list_speakers,
    list_turns,
    official_report,
    resolve_page,
)

IN_2011 = "7 December 2011"
ON_THE_DAY = "4 September 2012"  # on which the office changes hands
ASKS = "Ann Smith (Holm) (Con): How many beds are there?"


@pytest.mark.parametrize(
    ("page", "speakers"),
    [
        pytest.param(
            official_report(
                IN_2011,
                ASKS,
                "Mr Tom Smith (Carrow) (Lab): There are forty.",
                "Ann Smith: I thank him.",
                "Mr Smith: I thank her.",
            ),
            ["ann-smith", "tom-smith", "ann-smith", "tom-smith"],
            id="two members of one surname",
        ),
        pytest.param(
            excerpts(
                "Lord Dell",
                ("Lord Dell Portrait Mr Tom Dell (Eastgate) (Lab)", "Is it so?"),
            ),
            ["tom-dell"],
            id="a member whom the page calls by a later title",
        ),
        pytest.param(
            official_report(
                "7 December 2018",
                "Lord Dell (Lab): My Lords, how many beds are there?",
                "Baroness Vole (Con): My Lords, there are forty.",
                "Lord Dell: I thank her.",
                house="House of Lords",
            ),
            ["tom-dell", "+vole", "tom-dell"],
            id="a peer who was a member",
        ),
        pytest.param(
            official_report(
                ON_THE_DAY,
                "The Secretary of State for Health (Bo Thorn): There are forty.",
                "Ada Quill (Reedham) (Con): Is that so?",
                "The Secretary of State for Health: It is.",
            ),
            ["bo-thorn", "ada-quill", "bo-thorn"],
            id="an office that changed hands on the day, its holder printed",
        ),
        pytest.param(
            official_report(
                IN_2011,
                "Mr Speaker: Order. We begin.",
                ASKS,
                "Madam Deputy Speaker (Una Brook): Order. That is a question.",
                "Mr Deputy Speaker (Mr Cy Marsh): Order. So is this.",
            ),
            ["ned-vole", "ann-smith", "una-brook", "cy-marsh"],
            id="the Speaker and deputies in the chair",
        ),
        pytest.param(
            official_report(
                IN_2011,
                ASKS,
                "The Minister of State, Department of Health: There are forty beds.",
                "The Secretary of State for Health: And more.",
            ),
            ["ann-smith", "cy-marsh", "ada-quill"],
            id="ministers named only by office",
        ),
        pytest.param(
            official_report(
                IN_2011,
                "Ann Fell (Dunmore) (Con): How many beds are there?",
                "Mrs Ann M. Fell (Dunmore) (Con): How many more?",
                "Ann Fell: And where?",
            ),
            ["ann-mary-fell"] * 3,
            id="a name with and without its middle name",
        ),
    ],
)
def test_the_speakers_are_those_and_no_others(page: str, speakers: list[str]) -> None:
    found = list_speakers(resolve_page(page))
    assert [who.split("--")[0] for who in found] == speakers


@pytest.mark.parametrize(
    ("page", "posts"),
    [
        (
            official_report(
                ON_THE_DAY,
                "The Secretary of State for Health (Bo Thorn): It is.",
                "Ada Quill (Reedham) (Con): Is it?",
            ),
            [["secretary-of-state"], ["mp-Reedham"]],
        ),
        (
            official_report(
                IN_2011, ASKS, "Madam Deputy Speaker (Una Brook): Order. Time is up."
            ),
            [["mp-Holm"], ["deputy-speaker"]],
        ),
    ],
)
def test_each_speaks_in_the_post_of_that_day(
    page: str, posts: list[list[str | None]]
) -> None:
    assert list_posts(resolve_page(page)) == posts


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (
            official_report(
                ON_THE_DAY, "The Secretary of State for Health: It is.", ASKS
            ),
            "may be any of ada-quill, bo-thorn",
        ),
        (
            official_report(IN_2011, "Madam Deputy Speaker: Order. We begin.", ASKS),
            "Several hold the office",
        ),
        (
            official_report(IN_2011, "Ann Fell (Con): How many?", "Ann Fell: Where?"),
            "'Ann Fell' has the name of ann-mary-fell, but",
        ),
        (
            official_report(IN_2011, "Ada Quil (Reedham) (Con): How many?", ASKS),
            "may be a slip for ada-quill",
        ),
        (
            official_report(IN_2011, "Bo Thorne (Lab): How many?", ASKS),
            "may be a slip for bo-thorn",
        ),
        (
            official_report(IN_2011, "Thomas Smith (Carrow) (Lab): How many?", ASKS),
            "may be a slip for tom-smith",
        ),
    ],
)
def test_who_it_may_be_is_offered_and_not_taken(page: str, reason: str) -> None:
    resolution = resolve_page(page)
    assert reason in list_reasons(resolution)
    open_ones = [who for who in list_speakers(resolution) if who != "ann-smith"]
    assert all(who.startswith(("+", "?")) for who in open_ones)


MINISTER = "Ada Quill Portrait The Secretary of State for Health (Ada Quill)"
FIRST = ("Ann Smith Portrait Ann Smith (Holm) (Con)", "3. What progress on beds?")
SECOND = ("Bo Thorn Portrait Bo Thorn (Fenwick) (Lab)", "5. What progress on beds?")


@pytest.mark.parametrize(
    ("turns", "replies", "gaps"),
    [
        pytest.param(
            (FIRST, SECOND, (MINISTER, "I will answer questions 3 and 5 together.")),
            [[], [], [0, 1]],
            [False, False, False],
            id="grouped questions have one answer",
        ),
        pytest.param(
            (
                FIRST,
                (MINISTER, "There are forty."),
                ("Ada Quill Portrait Ada Quill", "The hon. Gentleman is wrong."),
            ),
            [[], [0], []],
            [False, False, True],
            id="what a page leaves out is not answered by what is left",
        ),
    ],
)
def test_who_replies_to_what(
    turns: tuple[tuple[str, str], ...], replies: list[list[int]], gaps: list[bool]
) -> None:
    said = list_turns(resolve_page(excerpts("Ada Quill", *turns)))
    assert [[said.index(one) for one in turn.replies_to] for turn in said] == replies
    assert [turn.has_gap for turn in said] == gaps
