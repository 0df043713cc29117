"""Statements of known holders -> positions; undertakings -> commitments."""

from collections.abc import Iterable, Mapping

from graph_builder.model import (
    Actor,
    Capacity,
    Codebook,
    Commitment,
    Layout,
    Position,
    Referent,
    Source,
    Statement,
    Undertaking,
    Utterance,
)
from graph_builder.resolve.named_stances import spell_out_stances
from graph_builder.resolve.names_index import Index
from graph_builder.resolve.propositions import match_proposition
from graph_builder.resolve.reasons import give_reasons
from graph_builder.resolve.tiers import decide_tier

_PRIVATE_ENDS = frozenset(("legislature", "party"))


def resolve_positions(
    source: Source,
    layout: Layout,
    statements: Iterable[Statement],
    actors: Mapping[Referent, Actor],
    codebook: Codebook,
) -> tuple[Position, ...]:
    """Return the position of each statement in text order, not yet related."""
    positions = tuple(
        _take_position(source, layout, statement, actors[statement.holder], codebook)
        for statement in statements
        if statement.holder in actors
    )
    return give_reasons(source, spell_out_stances(positions), codebook)


def resolve_commitments(
    undertakings: Iterable[Undertaking],
    actors: Mapping[Referent, Actor],
    capacities: Mapping[Utterance, Capacity],
    index: Index,
) -> tuple[Commitment, ...]:
    """Return the commitment of each undertaking.

    It is on behalf of the body that the holder spoke for; a seat in a parliament or a
    party speaks for nobody.
    """
    return tuple(
        Commitment(
            actors[undertaking.holder],
            undertaking,
            _find_principal(capacities.get(undertaking.utterance), index),
        )
        for undertaking in undertakings
        if undertaking.holder in actors
    )


def _take_position(
    source: Source,
    layout: Layout,
    statement: Statement,
    holder: Actor,
    codebook: Codebook,
) -> Position:
    proposition, stance = match_proposition(source, statement, codebook, layout)
    return Position(
        holder=holder,
        proposition=proposition,
        stance=stance,
        statement=statement,
        tier=decide_tier(proposition, statement.grounds),
        grounds=statement.grounds,
    )


def _find_principal(capacity: Capacity | None, index: Index) -> str | None:
    for tenure in capacity.tenures if capacity else ():
        body = index.registry.bodies.get(tenure.body)
        if body is None or body.classification not in _PRIVATE_ENDS:
            return tenure.body
    return None
