"""What the positions of one source say of each other: backed, or disputed."""

from collections.abc import Sequence
from dataclasses import replace

from graph_builder.model import Position, PropositionKind


def relate_positions(positions: Sequence[Position]) -> tuple[Position, ...]:
    """Return the positions, in their order, with what they endorse and dispute.

    A position endorses, or with the contrary stance disputes, another holder's on the
    same proposition when its words name that holder's stance (`is right to resist`)
    or report that holder's words (`called the criticism that … ironic`). Words that
    only name a stance (`supported the minister's stance`) have their holder's other
    positions endorse what both are on.
    Being of one mind without saying so is no relation.
    """
    return tuple(_relate(position, positions) for position in positions)


def _relate(position: Position, positions: Sequence[Position]) -> Position:
    about = [other for other in positions if _is_about(position, other)]
    same = [other for other in about if _shares_proposition(position, other)]
    endorsed = [other for other in same if _sign(other) == _sign(position)]
    disputed = [other for other in same if _sign(other) == -_sign(position)]
    endorsed += [
        other
        for other in positions
        if other not in endorsed and _is_backed(position, other, positions)
    ]
    if not endorsed and not disputed:
        return position
    return replace(position, endorses=tuple(endorsed), disputes=tuple(disputed))


def _sign(position: Position) -> int:
    return position.stance.sign


def _shares_proposition(one: Position, other: Position) -> bool:
    return one.proposition.slug == other.proposition.slug


def _is_about(position: Position, other: Position) -> bool:
    """Whether the words of `position` refer to what `other` holds or says."""
    if other.holder == position.holder:
        return False
    if position.statement.of is not None and position.statement.of == _holder_of(other):
        return True
    reported = other.statement.utterance.span
    return any(
        evidence.contains(reported) and evidence != reported
        for evidence in position.statement.evidence
    )


def _holder_of(position: Position) -> object:
    return position.statement.holder


def _is_backed(
    position: Position, other: Position, positions: Sequence[Position]
) -> bool:
    """Whether words of the holder that fit no proposition back the side of `other`."""
    if other.holder == position.holder or _sign(other) != _sign(position):
        return False
    return _shares_proposition(position, other) and any(
        named.holder == position.holder
        and named.proposition.kind is PropositionKind.CANDIDATE
        and named.statement.of == _holder_of(other)
        and _sign(named) > 0
        for named in positions
    )
