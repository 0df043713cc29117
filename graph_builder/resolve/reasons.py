"""The reason given for a side -> the propositions that it comes to."""

from collections.abc import Sequence
from dataclasses import replace

from graph_builder.model import (
    Codebook,
    Position,
    Proposition,
    PropositionKind,
    Source,
    Stance,
)
from graph_builder.resolve.propositions import match_proposition


def give_reasons(
    source: Source, positions: Sequence[Position], codebook: Codebook
) -> tuple[Position, ...]:
    """Return the positions with what their words give as the reason for them.

    A reason is a proposition of the codebook that the reason's words state, else what
    other positions of the same holder within those words are on. A proposition is never
    its own reason.
    """
    return tuple(
        one
        if one.statement.reason is None
        else replace(one, because_of=_find(source, one, positions, codebook))
        for one in positions
    )


def _find(
    source: Source,
    position: Position,
    positions: Sequence[Position],
    codebook: Codebook,
) -> tuple[Proposition, ...]:
    stated = _match(source, position, codebook)
    if stated is not None:
        return () if stated.slug == position.proposition.slug else (stated,)
    reason = position.statement.reason
    within = {
        other.proposition.slug: other.proposition
        for other in positions
        if reason is not None
        and other.holder == position.holder
        and reason.contains(other.statement.target)
        and not reason.contains(position.statement.target)
        and other.proposition.slug != position.proposition.slug
    }
    return tuple(within[slug] for slug in sorted(within))


def _match(
    source: Source, position: Position, codebook: Codebook
) -> Proposition | None:
    statement, reason = position.statement, position.statement.reason
    if reason is None:
        return None
    given = replace(
        statement,
        stance=Stance.SUPPORT,
        target=reason,
        evidence=(reason,),
        heads=(),
        turned_by=(),
    )
    proposition, _ = match_proposition(source, given, codebook)
    return None if proposition.kind is PropositionKind.CANDIDATE else proposition
