"""Attribution of the two seed texts, read in place where the corpus is present."""

import os
from itertools import pairwise
from pathlib import Path

import pytest

from graph_builder.extract.attribution.attribute import attribute_utterances
from graph_builder.extract.parse import parse_passages
from graph_builder.extract.referents.find import find_referents
from graph_builder.model import Mode, ReferentKind, SpeechAct, Utterance
from graph_builder.read import read_source
from graph_builder.registry import load_registry
from graph_builder.segment import segment_source

CORPUS = os.environ.get("POLICYGRAPH_CORPUS")
pytestmark = pytest.mark.skipif(
    CORPUS is None, reason="POLICYGRAPH_CORPUS names no folder: nothing to read."
)


def utterances_of(name: str) -> tuple[Utterance, ...]:
    source = read_source(Path(CORPUS or "") / "seeds" / name)
    layout = segment_source(source)
    parsed = parse_passages(source, layout)
    referents = find_referents(source, layout, parsed, load_registry())
    return attribute_utterances(source, layout, parsed, referents)[0]


def test_two_questions_share_one_answer_and_a_lost_one_leaves_a_gap() -> None:
    turns = [
        u
        for u in utterances_of("hansard-2010-12-07-commissioning.txt")
        if u.mode is Mode.TURN
    ]
    acts = [turn.act for turn in turns]
    assert acts[:3] == [SpeechAct.ASKS, SpeechAct.ASKS, SpeechAct.ANSWERS]
    assert turns[2].replies_to == (turns[0], turns[1])
    assert [turn.has_gap for turn in turns].count(True) == 1
    assert turns[3].has_gap
    assert turns[3].replies_to == ()
    assert turns[5].replies_to == (turns[4],)


def test_two_people_who_both_said_it_have_an_utterance_each() -> None:
    pairs = [
        (first, second)
        for first, second in pairwise(utterances_of("pulse-lansley-gp-contracts.txt"))
        if first.span == second.span
    ]
    assert len(pairs) == 1
    assert pairs[0][0].speaker != pairs[0][1].speaker


def test_criticism_that_a_minister_disputes_is_its_critics() -> None:
    (unnamed,) = [
        u
        for u in utterances_of("pulse-lansley-gp-contracts.txt")
        if u.grounds.rule == "unnamed-source"
    ]
    assert unnamed.speaker is not None
    assert unnamed.speaker.kind is ReferentKind.GROUP
    assert unnamed.carrier is not None
    assert unnamed.carrier.speaker is not None
    assert unnamed.carrier.speaker.kind is ReferentKind.PERSON
