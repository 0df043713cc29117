"""From a wording to the codebook's proposition, or to a candidate of its own."""

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from graph_builder.codebook import load_codebook
from graph_builder.extract import extract_findings
from graph_builder.model import (
    Actor,
    Codebook,
    Genre,
    Grounds,
    Layout,
    Mode,
    Part,
    Passage,
    Pattern,
    Position,
    Proposition,
    PropositionKind,
    ReferentKind,
    Source,
    Span,
    Stance,
    Statement,
    Topic,
    Utterance,
    Work,
)
from graph_builder.read import read_source
from graph_builder.registry import load_registry
from graph_builder.resolve import resolve_findings
from graph_builder.resolve.positions import resolve_positions
from graph_builder.resolve.propositions import match_proposition
from graph_builder.segment import segment_source
from tests.extract.stance_words import SPEAKER, take

CODEBOOK = Codebook(
    topics={"wards": Topic("wards", "Wards")},
    propositions={
        one.slug: one
        for one in (
            Proposition(
                "ward-closes",
                "The ward should close.",
                topics=("wards",),
                wordings=("closing the ward",),
                patterns=(
                    Pattern(r"\bward\b.{0,20}\bclos"),
                    Pattern(r"\bkeep\w*\b.{0,20}\bward\b", is_contrary=True),
                ),
            ),
            Proposition(
                "night-ward-closes",
                "The ward should close at night.",
                topics=("wards",),
                patterns=(Pattern(r"\bward\b.{0,20}\bclos\w+ at night"),),
                narrower_than=("ward-closes",),
            ),
            Proposition(
                "board-remote",
                "The board is remote.",
                PropositionKind.FACTUAL_CLAIM,
                topics=("wards",),
                patterns=(Pattern(r"\bremote quango"),),
            ),
            Proposition("tie-a", "A.", patterns=(Pattern("red van"),)),
            Proposition("tie-b", "B.", patterns=(Pattern("red van"),)),
        )
    },
)


def match(
    text: str, target: str, stance: Stance = Stance.SUPPORT
) -> tuple[Proposition, Stance]:
    source = Source("invented.txt", "0" * 64, text)
    whole = Span(0, len(text))
    start = text.index(target)
    statement = Statement(
        utterance=Utterance(whole, Mode.DIRECT, SPEAKER, Grounds("test")),
        holder=SPEAKER,
        stance=stance,
        target=Span(start, start + len(target)),
        evidence=(whole,),
        grounds=Grounds("test"),
    )
    return match_proposition(source, statement, CODEBOOK)


@pytest.mark.parametrize(
    ("target", "slug", "stance"),
    [
        ("the ward should close", "ward-closes", Stance.SUPPORT),
        ("the ward\u00a0should\nclose", "ward-closes", Stance.SUPPORT),
        ("CLOSING THE WARD", "ward-closes", Stance.SUPPORT),
        ("keeping the ward open", "ward-closes", Stance.OPPOSE),
        ("the ward closing at night", "night-ward-closes", Stance.SUPPORT),
    ],
)
def test_the_targets_words_find_the_proposition(
    target: str, slug: str, stance: Stance
) -> None:
    proposition, found = match(f"I back {target} soon.", target)
    assert (proposition.slug, found) == (slug, stance)


@pytest.mark.parametrize(
    ("stance", "turned"),
    [
        (Stance.SUPPORT, Stance.OPPOSE),
        (Stance.CONDITIONAL, Stance.OPPOSE),
        (Stance.OPPOSE, Stance.SUPPORT),
        (Stance.CONCERN, Stance.SUPPORT),
        (Stance.NEUTRAL, Stance.NEUTRAL),
    ],
)
def test_a_contrary_pattern_turns_the_stance(stance: Stance, turned: Stance) -> None:
    _, found = match("Keep the ward open.", "Keep the ward open", stance)
    assert found is turned


def test_the_evidence_helps_where_the_target_is_part_of_the_match() -> None:
    proposition, _ = match("The ward should not be closed.", "be closed")
    assert proposition.slug == "ward-closes"


def test_words_elsewhere_in_the_evidence_are_not_what_the_side_is_on() -> None:
    proposition, _ = match("The ward is closed, but I like the van.", "the van")
    assert proposition.kind is PropositionKind.CANDIDATE


def test_who_asserts_a_claim_supports_it() -> None:
    found = match("It is a remote quango.", "It", Stance.OPPOSE)
    assert (found[0].slug, found[1]) == ("board-remote", Stance.SUPPORT)


def test_who_denies_a_claim_does_not_assert_it() -> None:
    proposition, _ = match("It is not a remote quango.", "It")
    assert proposition.kind is PropositionKind.CANDIDATE


def test_wanting_a_plan_reconsidered_is_a_wording_of_its_own() -> None:
    wording = "closing the ward reconsidered"
    proposition, _ = match(f"We want {wording}.", wording)
    assert proposition.kind is PropositionKind.CANDIDATE


CHARGES = Codebook(
    propositions={
        one.slug: one
        for one in (
            Proposition(
                "charges-abolished",
                "Charges for beds should be abolished.",
                patterns=(
                    Pattern(r"\b(?:abolish|scrap)\w*\b.{0,20}\bcharges\b"),
                    Pattern(r"\bcharges\b.{0,20}\b(?:abolish|scrap)\w*\b"),
                    Pattern(r"\bkeep\b.{0,20}\bcharges\b", is_contrary=True),
                ),
            ),
            Proposition(
                "carers-fed",
                "Carers should be fed.",
                patterns=(Pattern(r"\bcarers\b.{0,30}\bdinner\b"),),
            ),
            Proposition(
                "curfew", "There should be a curfew.", wordings=("the curfew",)
            ),
        )
    },
)


@pytest.mark.parametrize(
    ("text", "slug", "sign"),
    [
        ("The charges should be abolished.", "charges-abolished", 1),
        ("The charges should not be abolished.", "charges-abolished", -1),
        ("We should abolish the charges.", "charges-abolished", 1),
        ("We should not abolish the charges.", "charges-abolished", -1),
        ("We will scrap the charges.", "charges-abolished", 1),
        ("I support scrapping the charges.", "charges-abolished", 1),
        ("I oppose scrapping the charges.", "charges-abolished", -1),
        ("I am against abolishing the charges.", "charges-abolished", -1),
        ("I oppose plans to scrap the charges.", "charges-abolished", -1),
        ("It would be a mistake to scrap the charges.", "charges-abolished", -1),
        ("Will the minister scrap the charges?", "charges-abolished", 1),
        ("We want to keep the charges.", "charges-abolished", -1),
        ("Carers should not be denied dinner.", "carers-fed", 1),
        ("Carers should be denied dinner.", "carers-fed", -1),
        ("I welcome what they did during the curfew.", None, 1),
        ("We should end the curfew.", "curfew", -1),
        ("I am against ending the curfew.", "curfew", 1),
        ("I support the curfew.", "curfew", 1),
        ("I reject calls for the curfew.", "curfew", -1),
        ("The curfew should be lifted.", None, 1),
        ("I agree that the curfew was not needed.", "curfew", -1),
        ("I demand a resolution to the row over the curfew.", None, 1),
        ("I condemn the response to the curfew.", None, -1),
        ("I welcome the introduction of the curfew.", "curfew", 1),
        ("I deplore the impact of the curfew.", "curfew", -1),
        ("I welcome research on the impact of the curfew.", None, 1),
        ("I support a fee and the curfew.", "curfew", 1),
        ("We should tackle the effects of the curfew.", None, 1),
        ("We should extend the curfew.", "curfew", 1),
        ("We call on her to act after the curfew began.", None, 1),
        ("We support protecting shops from the curfew.", None, 1),
    ],
)
def test_the_sign_is_that_of_the_codebooks_own_wording(
    text: str, slug: str | None, sign: int
) -> None:
    (statement,) = take(text)
    source = Source("invented.txt", "0" * 64, text)
    proposition, stance = match_proposition(source, statement, CHARGES)
    is_candidate = proposition.kind is PropositionKind.CANDIDATE
    assert (None if is_candidate else proposition.slug) == slug
    assert stance.sign == sign


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "I support the curfew because we should scrap the charges.",
            "charges-abolished",
        ),
        ("I oppose the curfew since carers got no dinner.", "carers-fed"),
        ("I support the curfew because the nights are long.", None),
        ("I support the curfew because the curfew works.", None),
    ],
)
def test_a_reason_that_is_a_proposition_is_linked(
    text: str, reason: str | None
) -> None:
    source = Source("invented.txt", "0" * 64, text)
    statements = [one for one in take(text) if "curfew" in text[one.target.start :]]
    actor = Actor("ada", ReferentKind.PERSON, "Ada", is_registered=False)
    layout = Layout(Work(Genre.ARTICLE), ())
    first, *_ = resolve_positions(source, layout, statements, {SPEAKER: actor}, CHARGES)
    assert [one.slug for one in first.because_of] == ([reason] if reason else [])


def debate(heading: str, words: str) -> tuple[Proposition, Stance]:
    """Return what a turn under a heading of a sitting comes to."""
    text = f"{heading}\n\n{words}"
    (one,) = take(words)
    statement = replace(
        one,
        target=one.target.shifted(len(heading) + 2),
        evidence=(one.evidence[0].shifted(len(heading) + 2),),
    )
    head = Passage(Span(0, len(heading)), Part.HEADING)
    layout = Layout(Work(Genre.SITTING), (head,))
    return match_proposition(
        Source("invented.txt", "0" * 64, text), statement, CHARGES, layout
    )


def test_this_bill_is_the_bill_of_the_debate() -> None:
    words = "I support this Bill."
    proposition, stance = debate("Hospitals (Abolish Bed Charges) Bill", words)
    assert (proposition.slug, stance) == ("charges-abolished", Stance.SUPPORT)
    unknown, _ = debate("Moats Bill", words)
    assert unknown.label == "Moats Bill"
    other, _ = debate("Moats", words)
    assert other.label == "this Bill"


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("I oppose the amendment.", "The amendments to the Moats Bill"),
        ("I oppose amendment 3.", "The amendments to the Moats Bill"),
        ("I reject these new clauses.", "The amendments to the Moats Bill"),
        ("I oppose the amendment on frogs.", "the amendment on frogs"),
    ],
)
def test_the_amendment_is_to_the_bill_of_the_debate(words: str, label: str) -> None:
    proposition, _ = debate("Moats Bill", words)
    assert proposition.label == label
    elsewhere, _ = debate("Moats", words)
    assert elsewhere.label != "The amendments to the Moats Bill"


def test_a_tie_is_left_open() -> None:
    proposition, stance = match("I want a red van.", "a red van")
    assert proposition.kind is PropositionKind.CANDIDATE
    assert stance is Stance.SUPPORT


def test_a_candidate_is_labelled_as_worded() -> None:
    proposition, _ = match(
        "I back that the Moat be drained.", "that the Moat be drained"
    )
    assert proposition.label == "the Moat be drained"
    assert proposition.topics == ()


def test_the_same_wording_is_the_same_candidate_everywhere() -> None:
    first, _ = match("I back the blue\nvan.", "the blue\nvan")
    second, _ = match("Nobody backs The Blue van!", "The Blue van")
    other, _ = match("I back the white van.", "the white van")
    assert first.slug == second.slug != other.slug


def test_a_pronoun_is_labelled_by_its_sentence() -> None:
    proposition, _ = match("It is far too slow.", "It", Stance.OPPOSE)
    assert proposition.label == "It is far too slow"


CORPUS = os.environ.get("POLICYGRAPH_CORPUS")
NEEDS_CORPUS = pytest.mark.skipif(
    CORPUS is None, reason="POLICYGRAPH_CORPUS does not name the corpus' folder."
)


@pytest.fixture(scope="module")
def positions() -> tuple[Position, ...]:
    """Return the positions of the article among the seeds."""
    (file,) = Path(CORPUS or ".").glob("seeds/pulse*.txt")
    source = read_source(file)
    registry = load_registry()
    layout = segment_source(source)
    findings = extract_findings(source, layout, registry)
    return resolve_findings(
        source, layout, findings, registry, load_codebook()
    ).positions


def on(positions: Iterable[Position], slug: str) -> dict[str, set[int]]:
    """Return the signs of each holder's stances on a proposition."""
    signs: dict[str, set[int]] = {}
    for one in positions:
        if one.proposition.slug == slug:
            signs.setdefault(one.holder.label, set()).add(one.stance.sign)
    return signs


@NEEDS_CORPUS
def test_the_camps_on_core_general_practice(positions: tuple[Position, ...]) -> None:
    assert on(positions, "ccgs-commission-core-gp") == {
        "Steve Field": {1},
        "Barbara Hakin": {1},
        "Mike Farrar": {1},
        "Andrew Lansley": {-1},
        "Richard Vautrey": {-1},
    }


@NEEDS_CORPUS
def test_enhanced_services_are_a_proposition_of_their_own(
    positions: tuple[Position, ...],
) -> None:
    (one,) = (
        one for one in positions if one.proposition.slug == "ccgs-commission-enhanced"
    )
    assert (one.holder.label, one.stance) == ("Richard Vautrey", Stance.CONDITIONAL)


@NEEDS_CORPUS
def test_the_endorsement_and_the_dispute(positions: tuple[Position, ...]) -> None:
    endorsed = {
        (one.holder.label, other.holder.label)
        for one in positions
        for other in one.endorses
    }
    disputed = {
        (one.holder.label, other.holder.kind)
        for one in positions
        for other in one.disputes
    }
    assert endorsed == {("Richard Vautrey", "Andrew Lansley")}
    assert disputed == {("Andrew Lansley", ReferentKind.GROUP)}
