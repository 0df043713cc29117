"""What was said, against what only sounds like it, in invented sentences."""

import pytest

from tests.extract.speech import said_in

CLOSES = "the ward would close"
ANN = [("Ann Boyd", CLOSES)]

# Infinitive, past tense and -ing form of verbs that take the same clause.
VERBS = (
    ("say", "said", "saying"),
    ("claim", "claimed", "claiming"),
    ("argue", "argued", "arguing"),
    ("insist", "insisted", "insisting"),
    ("admit", "admitted", "admitting"),
    ("acknowledge", "acknowledged", "acknowledging"),
    ("concede", "conceded", "conceding"),
    ("announce", "announced", "announcing"),
    ("declare", "declared", "declaring"),
    ("confirm", "confirmed", "confirming"),
    ("suggest", "suggested", "suggesting"),
    ("stress", "stressed", "stressing"),
    ("maintain", "maintained", "maintaining"),
    ("assert", "asserted", "asserting"),
    ("contend", "contended", "contending"),
    ("predict", "predicted", "predicting"),
    ("warn", "warned", "warning"),
)
PAIRS: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("Ann Boyd {past} that the ward would close.", ANN),
    ("Ann Boyd has {past} that the ward would close.", ANN),
    ("Ann Boyd did not {verb} that the ward would close.", []),
    ("Ann Boyd denied {ing} that the ward would close.", []),
    ("Ann Boyd refused to {verb} that the ward would close.", []),
    ("Ann Boyd might {verb} that the ward would close.", []),
    ("If Ann Boyd {past} that the ward would close, nobody heard it.", []),
    ("Nobody {past} that the ward would close.", []),
    ("Did Ann Boyd {verb} that the ward would close?", []),
    ("Ann Boyd was quoted as {ing} that the ward would close.", ANN),
    ("The Post quoted Ann Boyd as {ing} that the ward would close.", ANN),
    ("The ward would close, Ann Boyd {past}.", [("Ann Boyd", "The ward would close")]),
)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (sentence.format(verb=verb, past=past, ing=ing), said)
        for sentence, said in PAIRS
        for verb, past, ing in VERBS
    ],
)
def test_only_what_was_said_counts(text: str, said: list[tuple[str, str]]) -> None:
    assert said_in(text) == said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ann Boyd was asked whether the ward would close.", []),
        ('Asked if it would close, Ann Boyd said: "No."', [("Ann Boyd", "No.")]),
        ("Ann Boyd declined to say when it would close.", []),
        ("Ann Boyd stopped short of saying that the ward would close.", []),
        ("The bill would say that the ward would close.", []),
        ("Ann Boyd is said to oppose the plan.", [(None, "to oppose the plan")]),
        ("It is claimed that the ward would close.", [(None, CLOSES)]),
        ("Ann Boyd was told that the ward would close.", [(None, CLOSES)]),
        ("Ann Boyd is expected to say that the ward would close.", ANN),
        ("Ann Boyd will say that the ward would close.", ANN),
    ],
)
def test_nobody_says_what_others_ask_of_them_or_tell_them(
    text: str, said: list[tuple[str | None, str]]
) -> None:
    assert said_in(text) == said


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Ann Boyd is said to oppose the plan.", []),
        ("Ann Boyd was asked whether the ward would close.", []),
        ("Ann Boyd denied that the ward would close.", ["Ann Boyd"]),
        ("Ann Boyd declined to say whether the ward would close.", []),
        ("Ann Boyd has yet to say that the ward would close.", []),
        ("Ann Boyd stopped short of saying that the ward would close.", []),
        ("Asked if the ward would close, Ann Boyd shook her head.", []),
        ("It is not known whether Ann Boyd said that the ward would close.", []),
        ("Ann Boyd, asked whether the ward would close, said it would.", ["Ann Boyd"]),
        ("Tom Wray quoted Ann Boyd as saying that the ward would close.", ["Ann Boyd"]),
        ("The Post cited Ann Boyd as saying the ward would close.", ["Ann Boyd"]),
        ("Tom Wray was told by Ann Boyd that the ward would close.", ["Ann Boyd"]),
        ("Tom Wray was told that the ward would close.", []),
    ],
)
def test_what_others_make_of_it_is_not_said(text: str, speakers: list[str]) -> None:
    found = [speaker for speaker, _ in said_in(text) if speaker is not None]
    assert found == speakers
