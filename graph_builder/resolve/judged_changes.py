"""A position, corrected as a person has decided."""

from dataclasses import replace

from graph_builder.model import (
    Change,
    Judgement,
    Mode,
    Position,
    Proposition,
    Span,
    Stance,
)
from graph_builder.resolve.judged_bench import JUDGED, Bench, UnheededError
from graph_builder.resolve.judged_places import find_place
from graph_builder.resolve.tiers import judge_tier

_CONTRARY = {1: Stance.OPPOSE, -1: Stance.SUPPORT, 0: Stance.NEUTRAL}


def change_position(
    position: Position, judgement: Judgement, change: Change, bench: Bench
) -> Position:
    """Return the position with what the line corrects put right, and published.

    Words of another speaker become an utterance of that speaker's own; of a turn of a
    record, one that the turn conveys.

    Raises:
        UnheededError: what it is to be cannot be found.
    """
    if change.span is not None and change.words is not None:
        place = find_place(bench.source, change.span, change.words)
        position = _move(position, place)
    if change.stance is not None:
        position = _take_stance(position, change.stance)
    if change.proposition is not None:
        proposition = find_proposition(change.proposition, bench)
        # Nothing is a reason for itself.
        reasons = tuple(one for one in position.because_of if one != proposition)
        position = replace(position, proposition=proposition, because_of=reasons)
    if change.holder is not None:
        position = _give(position, judgement, change.holder, bench)
    return replace(
        position,
        tier=judge_tier(position.proposition),
        judged=(*position.judged, judgement),
    )


def find_proposition(slug: str, bench: Bench) -> Proposition:
    """Return the codebook's proposition.

    Raises:
        UnheededError: there is none.
    """
    try:
        return bench.codebook.propositions[slug]
    except KeyError:
        raise UnheededError(f"The codebook has no proposition {slug}.") from None


def _move(position: Position, place: Span) -> Position:
    statement = position.statement
    said = statement.utterance
    if not said.span.contains(place):
        said = replace(said, span=place, grounds=JUDGED)
    target = statement.target if place.contains(statement.target) else place
    moved = replace(statement, utterance=said, evidence=(place,), target=target)
    return replace(position, statement=moved)


def _take_stance(position: Position, stance: Stance) -> Position:
    """Return the position with the stance; the words' own side turns with it."""
    statement = position.statement
    is_turned = statement.stance.sign == -position.stance.sign != 0
    worded = _CONTRARY[stance.sign] if is_turned else stance
    is_conditional = stance is Stance.CONDITIONAL
    # Where nobody has marked the condition, it is somewhere in the evidence.
    condition = statement.condition or statement.evidence[0] if is_conditional else None
    statement = replace(statement, stance=worded, condition=condition)
    return replace(position, stance=stance, statement=statement)


def _give(
    position: Position, judgement: Judgement, holder: str, bench: Bench
) -> Position:
    statement = position.statement
    said, place = statement.utterance, statement.evidence[0]
    referent, actor = bench.cast(holder, judgement.name, place)
    if said.mode is Mode.TURN:
        said = bench.make_utterance(place, referent)
    else:
        said = replace(said, speaker=referent, roles=(), mention=None, grounds=JUDGED)
    statement = replace(statement, utterance=said, holder=referent)
    return replace(position, holder=actor, statement=statement)
