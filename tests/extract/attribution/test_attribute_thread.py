"""Who is meant by a pronoun, a report or a spokeswoman, sentence after sentence."""

import pytest

from graph_builder.extract.attribution.headline import headline_utterance
from graph_builder.model import Referent, ReferentKind, Span
from tests.extract.speech import said_in, utterances_in


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Mr Tom Dunn said it failed. Ms Ann Boyd said it held. She added it grew.",
            ["Tom Dunn", "Ann Boyd", "Ann Boyd"],
        ),
        (
            "Ms Ann Boyd said Mr Tom Dunn had failed. She said he should go.",
            ["Ann Boyd", "Ann Boyd"],
        ),
        (
            'A spokeswoman for staff said it failed. She said: "We knew."',
            ["spokeswoman for staff", "spokeswoman for staff"],
        ),
        (
            'Ms Ann Boyd said it failed. He said: "We knew it all."',
            ["Ann Boyd", None],
        ),
        (
            "Ms Ann Boyd said it failed. It rained. She said it always would.",
            ["Ann Boyd", "Ann Boyd"],
        ),
        (
            'Ms Ann Boyd was furious. "Nobody asked us anything."',
            ["Ann Boyd"],
        ),
        (
            'Critics say it fails. "It never works at all," they say.',
            ["Critics", "Critics"],
        ),
    ],
)
def test_the_thread_says_who_is_meant(text: str, speakers: list[str | None]) -> None:
    assert [speaker for speaker, _ in said_in(text)] == speakers


def test_a_bare_quotation_is_less_sure_behind_narration_than_behind_speech() -> None:
    bare = '"Nobody asked us anything at all."'
    _, (_, after_speech) = utterances_in(f"Ann Boyd said it failed. {bare}")
    _, (after_narration,) = utterances_in(f"Ann Boyd was furious. {bare}")
    assert after_narration.grounds.confidence < after_speech.grounds.confidence


def test_what_a_speaker_says_of_himself_in_a_report_is_one_utterance() -> None:
    assert len(said_in("Ann Boyd said she believed that it would fail.")) == 1


class _Named:
    """A stand-in for the referents of a source that names Ann Boyd in a headline."""

    def __init__(self, text: str) -> None:
        at = text.index("Boyd")
        self.mention = Span(at, at + 4)

    def at(self, span: Span) -> Referent | None:
        person = Referent(ReferentKind.PERSON, "Ann Boyd", (self.mention,))
        return person if span.overlaps(self.mention) else None

    def resolve(self, span: Span) -> Referent | None:
        return self.at(span)

    def describe(self, span: Span) -> Referent | None:
        return self.at(span)


@pytest.mark.parametrize(
    ("headline", "words"),
    [
        ("Wards to close by spring - Boyd", "Wards to close by spring"),
        ("Boyd: wards to close by spring", "wards to close by spring"),
        ("Wards to close by spring, Boyd board", None),
        ("Wards to close - Boyd Trust", None),
    ],
)
def test_a_headline_may_name_its_source(headline: str, words: str | None) -> None:
    named = _Named(headline)
    found = headline_utterance(headline, Span(0, len(headline)), named)
    got = headline[found.span.start : found.span.end] if found is not None else None
    assert got == words


@pytest.mark.parametrize(
    ("teller", "is_left_to_the_text"),
    [
        ("The Ward Nurses", False),
        ("The Westmoor Trust", False),
        ("Nurses", False),
        ("A spokesman for the union", False),
        ("The panel", False),
        ("Ann Boyd", True),
    ],
)
@pytest.mark.parametrize("verb", ["opposed", "did not oppose"])
def test_it_in_what_a_body_or_group_says_is_no_other_body(
    teller: str, verb: str, *, is_left_to_the_text: bool
) -> None:
    """A person may say it of a body named before; the rest of themselves alone."""
    text = f"The Marlow Trust supports the ban. {teller} said it {verb} the ban."
    _, found = utterances_in(text)
    told = [u for u in found if u.span.start > text.index("said it")]
    others = [u for u in told if u.speaker and u.speaker.name == "Marlow Trust"]
    assert bool(others) == is_left_to_the_text
