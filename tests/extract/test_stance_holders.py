"""Whose side it is, what it is on, and which words bear it out."""

from dataclasses import replace

import pytest

from graph_builder.model import (
    Explicitness,
    Mode,
    Referent,
    ReferentKind,
    Span,
    Stance,
)
from graph_builder.resolve.tiers import PUBLISHED_FROM
from tests.extract.stance_words import (
    AGAINST,
    CONCERN,
    CONDITIONAL,
    FOR,
    SPEAKER,
    Cast,
    parse,
    say,
    take,
)


def test_the_frame_of_a_report_takes_a_side_on_what_is_reported() -> None:
    text = "Ada Marlow called for a public inquiry into the fire."
    said = say(text, "a public inquiry into the fire", mode=Mode.INDIRECT, cue="called")
    (one,) = take(text, said)
    assert (one.holder, one.stance) == (SPEAKER, FOR)


def test_without_an_utterance_a_named_holder_is_ascribed_the_attitude() -> None:
    text = "The minister Bea Stone has defended the licensing act."
    cast = Cast(text, "Bea Stone")
    (one,) = take(text, say(text, "act"), cast=cast)
    assert one.holder == cast.referents[0]
    assert one.explicitness is Explicitness.CHARACTERISED
    assert one.utterance.mode is Mode.INDIRECT


def test_the_narrators_own_evaluation_is_nobodys_side() -> None:
    text = "The closure is a disgrace. Ada Marlow said nothing."
    assert take(text, say(text, "nothing")) == ()


def test_two_speakers_of_one_clause_take_a_side_each() -> None:
    text = "Both said the ward should stay open."
    other = Referent(ReferentKind.PERSON, "Bea Stone", (Span(0, 1),))
    words = "the ward should stay open"
    taken = take(
        text,
        say(text, words, mode=Mode.INDIRECT),
        say(text, words, mode=Mode.INDIRECT, speaker=other),
    )
    assert {(one.holder.name, one.stance) for one in taken} == {
        ("Ada Marlow", FOR),
        ("Bea Stone", FOR),
    }


def test_reported_words_inside_a_turn_are_the_reported_speakers() -> None:
    text = "Yesterday Bea Stone said that the ward should close."
    other = Referent(ReferentKind.PERSON, "Bea Stone", (Span(10, 19),))
    inner = say(text, "the ward should close", mode=Mode.INDIRECT, speaker=other)
    (one,) = take(text, say(text, mode=Mode.TURN), inner)
    assert one.holder == other


def test_a_stance_that_is_backed_names_whose_it_is() -> None:
    text = "She supported Bea Stone's stance."
    cast = Cast(text, "Bea Stone")
    (one,) = take(text, say(text, mode=Mode.INDIRECT), cast=cast)
    assert one.of == cast.referents[0]


def test_being_right_to_resist_endorses_the_one_who_resists() -> None:
    text = "Bea Stone is right to resist calls for charges."
    cast = Cast(text, "Bea Stone")
    (one,) = take(text, say(text), cast=cast)
    assert one.stance is AGAINST
    assert one.of == cast.referents[0]


def test_criticism_called_ironic_is_disputed() -> None:
    text = "Bea Stone described criticism that it is a quango as ironic."
    cast = Cast(text, "Bea Stone")
    (one,) = take(text, say(text, "ironic"), cast=cast)
    assert one.stance is AGAINST
    assert text[one.target.start : one.target.end] == "it is a quango"


@pytest.mark.parametrize(
    ("text", "words", "cue", "stance"),
    [
        ("There were calls for a ban on vans.", "a ban on vans", "calls", FOR),
        ("She met opposition to the ban.", "the ban", "opposition", AGAINST),
        ("It drew criticism that it is slow.", "it is slow", "criticism", AGAINST),
        (
            "There are fears that wards will close.",
            "wards will close",
            "fears",
            CONCERN,
        ),
    ],
)
def test_a_noun_reports_the_side_of_its_speaker(
    text: str, words: str, cue: str, stance: Stance
) -> None:
    (one,) = take(text, say(text, words, mode=Mode.INDIRECT, cue=cue))
    assert one.stance is stance


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("I support calls for the merger of the boards.", "the merger of the boards"),
        ("We should scrap the charge.", "the charge"),
        ("We should not charge patients.", "charge patients"),
        ("It is right to resist the merger.", "the merger"),
        ("The closure is a disgrace.", "The closure"),
        ("I rejected criticism that it is slow.", "that it is slow"),
        ("They would struggle without the grant.", "the grant"),
    ],
)
def test_the_target_is_what_the_side_is_on(text: str, target: str) -> None:
    (one,) = take(text)
    assert text[one.target.start : one.target.end] == target


def test_a_condition_keeps_its_words() -> None:
    text = "Nurses should prescribe where appropriate for the area."
    (one,) = take(text)
    assert one.stance is CONDITIONAL
    assert one.condition is not None
    assert text[one.condition.start : one.condition.end] == (
        "where appropriate for the area"
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The ward should stay open because patients need it.", "patients need it"),
        ("We support the closure because beds are empty.", "beds are empty"),
        ("Since wards are full, we oppose the closure.", "wards are full"),
        ("We oppose the closure, since wards are full.", "wards are full"),
        ("We oppose the fee on the grounds that it is unfair.", "it is unfair"),
        (
            "I back the ban given that evidence shows it works.",
            "evidence shows it works",
        ),
        ("We oppose the closure because of the long journeys.", "the long journeys"),
        ("We have opposed the closure since the board announced it.", None),
        ("We oppose the closure.", None),
    ],
)
def test_a_reason_keeps_its_words(text: str, reason: str | None) -> None:
    (one,) = take(text)
    found = one.reason
    assert (None if found is None else text[found.start : found.end]) == reason


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("I welcome the merger. I support it.", ["the merger", "the merger"]),
        ("We oppose the fee. We are against it.", ["the fee", "the fee"]),
        ("The ward is full.\n\nI support it.", ["it"]),
        ("I support it.", ["it"]),
        ("I oppose scrapping the fee. I support it.", ["the fee", "it"]),
        ("I welcome the merger. Its cost is high. So be it. I support it.", None),
    ],
)
def test_a_pronoun_points_to_the_same_tellers_sentence_before(
    text: str, targets: list[str] | None
) -> None:
    found = [text[one.target.start : one.target.end] for one in take(text)]
    assert found == (targets or ["the merger", "the merger"])


def test_what_it_stands_for_is_quoted_too() -> None:
    text = "I welcome the merger. I support it."
    _, second = take(text)
    assert [text[one.start : one.end] for one in second.evidence] == [
        "I support it.",
        "I welcome the merger.",
    ]
    assert second.grounds.confidence < 0.9


def test_what_the_teller_thinks_is_not_quoted_for_whom_they_tell_of() -> None:
    text = "I support the Bill. Bea Stone says that she opposes it; she is mistaken."
    bea = replace(SPEAKER, name="Bea Stone")
    own = say(text, text)
    told = say(text, "she opposes it", mode=Mode.INDIRECT, speaker=bea)
    found = take(text, own, replace(told, carrier=own))
    (hers,) = [one for one in found if one.holder.name == "Bea Stone"]
    assert [text[one.start : one.end] for one in hers.evidence] == ["she opposes it"]
    assert [text[one.start : one.end] for one in hers.context] == [
        "I support the Bill."
    ]
    assert text[hers.target.start : hers.target.end] == "the Bill"


def test_anothers_sentence_names_nothing_for_it() -> None:
    text = 'Ada said: "I welcome the merger." Bea said: "I support it."'
    bea = replace(SPEAKER, name="Bea Stone")
    first = say(text, "I welcome the merger.")
    second = say(text, "I support it.", speaker=bea)
    found = take(text, first, second)
    assert [text[one.target.start : one.target.end] for one in found] == [
        "the merger",
        "it",
    ]


@pytest.mark.parametrize(
    ("text", "stance", "is_sure"),
    [
        ("I denied that I opposed the merger.", Stance.NEUTRAL, False),
        ("I denied opposing the merger.", Stance.NEUTRAL, False),
        ("I deny supporting the merger.", Stance.NEUTRAL, False),
        ("I deny that the ward will close.", Stance.OPPOSE, True),
        ("I oppose the merger.", Stance.OPPOSE, True),
    ],
)
def test_a_side_that_is_denied_is_not_published(
    text: str, stance: Stance, *, is_sure: bool
) -> None:
    (one,) = take(text)
    assert one.stance is stance
    assert (one.grounds.confidence >= PUBLISHED_FROM) is is_sure


@pytest.mark.parametrize(
    ("text", "is_taken"),
    [
        ("Ada Marlow opposed the merger.", True),
        ("Ada Marlow opposed the merger, which she denies.", False),
        ("Ada Marlow opposed the merger, a claim that she has always denied.", False),
    ],
)
def test_a_side_that_others_report_and_its_holder_denies_is_not_taken(
    text: str, *, is_taken: bool
) -> None:
    found = take(text, say(text, "Ada"), cast=Cast(text, "Ada Marlow"))
    assert bool(found) is is_taken


def test_evidence_stays_inside_the_words_of_the_speaker() -> None:
    text = 'She said: "The ward should stay open," and sat down.'
    said = say(text, "The ward should stay open,")
    (one,) = take(text, said)
    assert all(said.span.contains(evidence) for evidence in one.evidence)


def test_two_sides_of_one_sentence_have_their_own_clauses() -> None:
    text = "I support the clinic; the merger is a disgrace."
    first, second = take(text)
    assert (first.stance, second.stance) == (FOR, AGAINST)
    assert not first.evidence[0].overlaps(second.evidence[0])


def test_every_side_says_which_rule_took_it_and_how_sure_it_is() -> None:
    (one,) = take("I support the merger.")
    assert one.grounds.rule == "attitude/support"
    assert 0 < one.grounds.confidence < 1


def test_no_words_no_sides() -> None:
    _, parsed = parse("")
    assert parsed == ()
