"""What the views hold, and which comes first."""

from dataclasses import replace

import pytest

from graph_builder.model import Stance
from graph_builder.query import run_query
from graph_builder.render import Network, gather_network
from graph_builder.render.choose import choose_views
from graph_builder.render.evidence import Row
from graph_builder.render.gather import Ask
from graph_builder.render.network import Evidence, Line, Node, NodeKind
from graph_builder.render.sides import Side, side_of
from graph_builder.render.views import ViewKind
from tests.render.invented import CLOSURE, MERGER, SAID, Said, make_store

EVIDENCE = Evidence(("words",), "quoted as saying", "Ann", "", "undated", "", "Title")


def ask(said: tuple[Said, ...]) -> Ask:
    store = make_store(said)

    def run(name: str) -> list[Row]:
        return [
            {name: str(value) for name, value in record.items() if value is not None}
            for record in run_query(name, store).list_records()
        ]

    return run


def gather(*said: Said) -> Network:
    return gather_network(ask(said or SAID))


def line(stance: Stance, *, is_candidate: bool = False) -> Line:
    return Line("ann", "closure", stance, is_candidate, (EVIDENCE,))


@pytest.mark.parametrize(
    ("lines", "side"),
    [
        ([line(Stance.SUPPORT)], Side.FOR),
        ([line(Stance.CONDITIONAL)], Side.FOR),
        ([line(Stance.CONCERN)], Side.AGAINST),
        ([line(Stance.NEUTRAL)], Side.NEITHER),
        ([line(Stance.NEUTRAL), line(Stance.OPPOSE)], Side.AGAINST),
        ([line(Stance.SUPPORT), line(Stance.OPPOSE)], Side.BOTH),
        ([line(Stance.SUPPORT), line(Stance.OPPOSE, is_candidate=True)], Side.FOR),
        ([line(Stance.OPPOSE, is_candidate=True)], Side.AGAINST),
    ],
)
def test_a_side_is_taken_from_what_is_published(lines: list[Line], side: Side) -> None:
    assert side_of(lines) is side


def test_the_most_contested_proposition_comes_first() -> None:
    views = choose_views(gather())
    kinds = [view.kind for view in views]
    assert [view.label for view in views[:2]] == [CLOSURE, MERGER]
    assert kinds == sorted(kinds, key=list(ViewKind).index)


def test_the_summary_counts_holders_and_not_statements() -> None:
    summary = choose_views(gather())[0].summary
    assert summary == "7 for, 6 against, 1 on both sides over time, 1 taking neither."


def test_every_line_has_its_words_speaker_date_and_source() -> None:
    for one in gather().lines:
        for evidence in one.evidence:
            assert evidence.words
            assert evidence.speaker
            assert evidence.said
            assert evidence.title


def test_evidence_stands_newest_first_and_undated_last() -> None:
    first = SAID[0]
    said = (
        replace(first, words="old", day="2009-01-01"),
        replace(first, words="none", day="", basis="unstated"),
        replace(first, words="new", day="2014-01-01"),
    )
    (found,) = gather(*said).lines
    assert [one.words[0] for one in found.evidence] == ["new", "old", "none"]
    assert found.evidence[-1].said == "undated"


def test_a_rejected_position_is_not_drawn() -> None:
    assert gather(replace(SAID[0], tier="rejected")).lines == ()


def test_a_proposition_of_candidates_alone_waits_until_asked_for() -> None:
    unsure = replace(SAID[0], on="Something as worded", tier="candidate")
    views = choose_views(gather(SAID[1], unsure))
    assert [view.label for view in views] == [
        CLOSURE,
        "Hospitals in Wessmoor",
        "All propositions",
        "Parties and kinds of body, by topic",
    ]
    assert {len(view.lines) for view in views} == {1}


def test_candidates_alone_still_make_a_page_that_says_so() -> None:
    views = choose_views(gather(replace(SAID[0], tier="candidate")))
    assert views[0].label == CLOSURE
    assert "tick the box" in views[0].summary


def test_a_crowd_is_cut_to_sixty_nodes_and_says_so() -> None:
    people = [f"ann{number:03}" for number in range(100)]
    nodes = {iri: Node(iri, iri, NodeKind.PERSON) for iri in people}
    nodes["closure"] = Node("closure", CLOSURE, NodeKind.PROPOSITION)
    lines = tuple(replace(line(Stance.SUPPORT), holder=iri) for iri in people)
    view = choose_views(Network(nodes, lines))[0]
    assert len(view.nodes) == 60
    assert "Not drawn, but in the table: 41 with fewer statements." in view.summary


def test_nothing_to_draw_gives_no_view() -> None:
    assert choose_views(Network()) == ()
