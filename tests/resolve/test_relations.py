"""What positions say of each other: backed or disputed, when the words say so."""

from collections.abc import Sequence
from dataclasses import replace

from graph_builder.model import (
    Actor,
    Grounds,
    Mode,
    Position,
    Proposition,
    PropositionKind,
    Referent,
    ReferentKind,
    Role,
    Span,
    Stance,
    Statement,
    Tier,
    Utterance,
)
from graph_builder.resolve.named_stances import spell_out_stances
from graph_builder.resolve.relations import relate_positions

MERGER = Proposition("merger", "The boards should merge.")
CHARGE = Proposition("charge", "Patients should pay.")
WORDING = Proposition("candidate-1", "her stance", PropositionKind.CANDIDATE)
ADA, BEA, CRITICS = (
    Referent(kind, name, (Span(place, place + 1),))
    for kind, name, place in (
        (ReferentKind.PERSON, "Ada Marlow", 0),
        (ReferentKind.PERSON, "Bea Stone", 2),
        (ReferentKind.GROUP, "critics", 4),
    )
)

FIRST = Span(0, 10)


def hold(
    who: Referent,
    proposition: Proposition,
    stance: Stance,
    *,
    at: Span = FIRST,
    of: Referent | None = None,
) -> Position:
    statement = Statement(
        utterance=Utterance(at, Mode.DIRECT, who, Grounds("test")),
        holder=who,
        stance=stance,
        target=at,
        evidence=(at,),
        grounds=Grounds("test"),
        of=of,
    )
    is_candidate = proposition.kind is PropositionKind.CANDIDATE
    return Position(
        holder=Actor(who.name, who.kind, who.name, is_registered=False),
        proposition=proposition,
        stance=stance,
        statement=statement,
        tier=Tier.CANDIDATE if is_candidate else Tier.PUBLISHED,
        grounds=Grounds("test"),
    )


def relate(positions: Sequence[Position]) -> tuple[Position, ...]:
    return relate_positions(spell_out_stances(positions))


def test_backing_somebodys_stance_endorses_it() -> None:
    bea = hold(BEA, MERGER, Stance.OPPOSE)
    ada = hold(ADA, MERGER, Stance.OPPOSE, at=Span(20, 30), of=BEA)
    assert relate([bea, ada])[1].endorses == (bea,)


def test_contradicting_somebodys_stance_disputes_it() -> None:
    bea = hold(BEA, MERGER, Stance.SUPPORT)
    ada = hold(ADA, MERGER, Stance.OPPOSE, at=Span(20, 30), of=BEA)
    related = relate([bea, ada])[1]
    assert related.disputes == (bea,)
    assert related.endorses == ()


def test_reporting_words_only_to_reject_them_disputes_them() -> None:
    critics = hold(CRITICS, MERGER, Stance.SUPPORT, at=Span(5, 9))
    ada = hold(ADA, MERGER, Stance.OPPOSE, at=Span(0, 20))
    assert relate([critics, ada])[1].disputes == (critics,)


def test_backing_a_stance_that_is_only_named_endorses_what_both_are_on() -> None:
    bea = hold(BEA, MERGER, Stance.OPPOSE)
    other = hold(BEA, CHARGE, Stance.SUPPORT, at=Span(12, 15))
    named = hold(ADA, WORDING, Stance.SUPPORT, at=Span(20, 30), of=BEA)
    mine = hold(ADA, MERGER, Stance.OPPOSE, at=Span(60, 70))
    related = relate([bea, other, named, mine])
    assert [one.endorses for one in related] == [(), (), (), (bea,)]


def test_backing_a_stance_is_being_for_the_one_thing_said_before() -> None:
    bea = hold(BEA, MERGER, Stance.SUPPORT)
    named = hold(ADA, WORDING, Stance.SUPPORT, at=Span(20, 30), of=BEA)
    related = relate([bea, named])[1]
    assert (related.proposition, related.tier) == (MERGER, Tier.PUBLISHED)
    assert related.endorses == (bea,)


def test_backing_opposition_is_not_spelt_out() -> None:
    bea = hold(BEA, MERGER, Stance.OPPOSE)
    named = hold(ADA, WORDING, Stance.SUPPORT, at=Span(20, 30), of=BEA)
    assert relate([bea, named]) == (bea, named)


def test_backing_a_body_endorses_whoever_spoke_for_it() -> None:
    club = Referent(ReferentKind.BODY, "Moat Club", (Span(6, 7),))
    role = Role("chair", "Moat Club", Span(2, 3))
    bea = hold(replace(BEA, roles=(role,)), MERGER, Stance.SUPPORT)
    named = hold(ADA, WORDING, Stance.SUPPORT, at=Span(20, 30), of=club)
    assert relate([bea, named])[1].endorses == (bea,)


def test_which_of_two_things_is_backed_is_left_open() -> None:
    bea = hold(BEA, MERGER, Stance.OPPOSE)
    other = hold(BEA, CHARGE, Stance.SUPPORT, at=Span(12, 15))
    named = hold(ADA, WORDING, Stance.SUPPORT, at=Span(20, 30), of=BEA)
    assert relate([bea, other, named])[2].endorses == ()


def test_praising_what_somebody_does_is_no_stance_of_theirs() -> None:
    bea = hold(BEA, MERGER, Stance.SUPPORT)
    work = replace(WORDING, label="her work on the wards")
    named = hold(ADA, work, Stance.SUPPORT, at=Span(20, 30), of=BEA)
    assert relate([bea, named])[1].endorses == ()


def test_being_of_one_mind_is_no_relation() -> None:
    bea = hold(BEA, MERGER, Stance.OPPOSE)
    ada = hold(ADA, MERGER, Stance.OPPOSE, at=Span(20, 30))
    assert relate([bea, ada]) == (bea, ada)


def test_nobody_endorses_themselves() -> None:
    first = hold(ADA, MERGER, Stance.OPPOSE)
    second = hold(ADA, MERGER, Stance.OPPOSE, at=Span(20, 30), of=ADA)
    assert relate([first, second]) == (first, second)
