"""Who said what in running text, in invented sentences."""

import pytest

from graph_builder.model import Mode, ReferentKind
from tests.extract.speech import said_in, utterances_in


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('Ann Boyd said: "It fails."', [("Ann Boyd", "It fails.")]),
        ('"It fails," said Ann Boyd.', [("Ann Boyd", "It fails,")]),
        ('"It fails," Ann Boyd told the Easthaven Post.', [("Ann Boyd", "It fails,")]),
        (
            'Ann Boyd said it was "a very bad idea".',
            [("Ann Boyd", 'it was "a very bad idea"')],
        ),
        (
            'It was "a very bad idea," Ann Boyd said.',
            [("Ann Boyd", 'It was "a very bad idea,"')],
        ),
        (
            '"It fails," Ann Boyd said. "It always did."',
            [("Ann Boyd", "It fails,"), ("Ann Boyd", "It always did.")],
        ),
        (
            'Ann Boyd said it would close. "Nobody asked us."',
            [("Ann Boyd", "it would close"), ("Ann Boyd", "Nobody asked us.")],
        ),
        (
            'Ann Boyd said: "It fails."\n"It always did."',
            [("Ann Boyd", 'It fails."\n"It always did.')],
        ),
        (
            'Ann Boyd said: "It fails."\n"It does not," said Tom Dunn.',
            [("Ann Boyd", "It fails."), ("Tom Dunn", "It does not,")],
        ),
        (
            '"It fails," Ann Boyd said, "and it always did."',
            [("Ann Boyd", 'It fails," Ann Boyd said, "and it always did.')],
        ),
        ('As Ann Boyd put it: "It fails."', [("Ann Boyd", "It fails.")]),
        (
            'Ann Boyd began her answer with the quip: "It fails."',
            [("Ann Boyd", "It fails.")],
        ),
    ],
)
def test_a_quotation_goes_to_whom_its_cue_names(
    text: str, said: list[tuple[str, str]]
) -> None:
    assert said_in(text) == said


def test_a_report_in_a_report_is_carried_by_it() -> None:
    _, (outer, inner) = utterances_in(
        "Ann Boyd said Tom Dunn had told her the ward would close."
    )
    assert outer.speaker is not None
    assert outer.speaker.name == "Ann Boyd"
    assert inner.speaker is not None
    assert inner.speaker.name == "Tom Dunn"
    assert inner.carrier == outer


def test_criticism_from_nobody_named_is_the_critics() -> None:
    source, (outer, inner) = utterances_in(
        'Ann Boyd described criticism that the board is a "talking shop" as "ironic".'
    )
    assert outer.speaker is not None
    assert outer.speaker.name == "Ann Boyd"
    assert inner.speaker is not None
    assert inner.speaker.kind is ReferentKind.GROUP
    assert source.slice(inner.span) == 'the board is a "talking shop"'
    assert inner.carrier == outer


def test_a_scare_quote_is_nobodys_utterance() -> None:
    assert said_in('The "talking shop" met on Monday in Easthaven.') == []


def test_a_quotation_without_any_source_is_kept_with_the_reason() -> None:
    _, (only,) = utterances_in('It rained.\n"Nobody asked us what we think of it."')
    assert only.speaker is None
    assert only.mode is Mode.DIRECT
    assert only.unresolved


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ('Ann Boyd said: "It fails."', Mode.DIRECT),
        ('Ann Boyd said it was "bad".', Mode.MIXED),
        ("Ann Boyd said it was bad.", Mode.INDIRECT),
    ],
)
def test_the_mode_says_how_the_words_reach_us(text: str, mode: Mode) -> None:
    assert [u.mode for u in utterances_in(text)[1]] == [mode]


def test_the_mention_and_the_cue_are_where_the_text_has_them() -> None:
    source, (only,) = utterances_in("Yesterday Ann Boyd said it was bad.")
    assert only.mention is not None
    assert source.slice(only.mention) == "Ann Boyd"
    assert only.cue is not None
    assert source.slice(only.cue) == "said"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ANN BOYD SAID",
        "la directrice a dit que le service fermerait",
        "12 | 34 | 56\n78 | 90 | 12",
        '"' * 500,
        "said " * 500,
    ],
)
def test_what_is_no_prose_is_attributed_to_nobody(text: str) -> None:
    assert [speaker for speaker, _ in said_in(text) if speaker] == []
