"""What the positions of one source say of each other: backed, or disputed."""

from collections.abc import Sequence
from dataclasses import replace

from graph_builder.model import Position, PropositionKind, Referent
from graph_builder.resolve.named_stances import is_of, names_a_stance


def relate_positions(positions: Sequence[Position]) -> tuple[Position, ...]:
    """Return the positions, in their order, with what they endorse and dispute.

    A position endorses, or with the contrary stance disputes, another holder's on the
    same proposition when its words name that holder's stance (`is right to resist`)
    or report that holder's words (`called the criticism that … ironic`). Words that
    only name a stance (`supported the minister's stance`) have their holder's other
    positions endorse what both are on. Being of one mind without saying so is no
    relation.
    """
    named = [one for one in positions if names_a_stance(one)]
    return tuple(_relate(position, positions, named) for position in positions)


def _relate(
    position: Position, positions: Sequence[Position], named: Sequence[Position]
) -> Position:
    about = [other for other in positions if _is_about(position, other)]
    same = [other for other in about if _shares_proposition(position, other)]
    endorsed = [other for other in same if _sign(other) == _sign(position)]
    disputed = [other for other in same if _sign(other) == -_sign(position)]
    backed = [one.statement.of for one in named if one.holder == position.holder]
    endorsed += [
        other
        for other in positions
        if other not in endorsed and _is_shared(position, other, backed)
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
    if is_of(position.statement.of, other):
        return True
    reported = other.statement.utterance.span
    return any(
        evidence.contains(reported) and evidence != reported
        for evidence in position.statement.evidence
    )


def _is_shared(
    position: Position, other: Position, backed: Sequence[Referent | None]
) -> bool:
    """Whether `other` is the same side of somebody whom the holder backs."""
    return (
        position.proposition.kind is not PropositionKind.CANDIDATE
        and any(is_of(one, other) for one in backed)
        and other.holder != position.holder
        and _shares_proposition(position, other)
        and _sign(other) == _sign(position)
    )
