"""What the positions of one source say of each other: backed, or disputed."""

import re
from collections.abc import Sequence
from dataclasses import replace

from graph_builder.model import (
    Position,
    PropositionKind,
    Referent,
    ReferentKind,
)

# What words call a stance that they do not spell out, at their end.
_STANCE = re.compile(
    r"\b(?:stance|position|view|line|approach|policy|decision|call|demand|plea|appeal|"
    r"argument|opposition|support|conclusion|recommendation)s?\W*$",
    re.IGNORECASE,
)
LONGEST_NAME = 4


def relate_positions(positions: Sequence[Position]) -> tuple[Position, ...]:
    """Return the positions, in their order, with what they endorse and dispute.

    A position endorses, or with the contrary stance disputes, another holder's on the
    same proposition when its words name that holder's stance (`is right to resist`)
    or report that holder's words (`called the criticism that … ironic`). Words that
    only name a stance (`supported the minister's stance`) endorse what that holder, or
    somebody speaking for that body, was said to hold before, if that is one thing; and
    they have their holder's other positions endorse what both are on.
    Being of one mind without saying so is no relation.
    """
    named = [one for one in positions if _only_names_a_stance(one)]
    return tuple(_relate(position, positions, named) for position in positions)


def _relate(
    position: Position, positions: Sequence[Position], named: Sequence[Position]
) -> Position:
    about = [other for other in positions if _is_about(position, other)]
    same = [other for other in about if _shares_proposition(position, other)]
    endorsed = [other for other in same if _sign(other) == _sign(position)]
    disputed = [other for other in same if _sign(other) == -_sign(position)]
    if position in named:
        endorsed += _find_stance(position, positions)
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
    if _is_of(position.statement.of, other):
        return True
    reported = other.statement.utterance.span
    return any(
        evidence.contains(reported) and evidence != reported
        for evidence in position.statement.evidence
    )


def _is_of(of: Referent | None, position: Position) -> bool:
    """Whether `position` is that of `of`, or of somebody who speaks for that body."""
    if of is None:
        return False
    holder = position.statement.holder
    names = {of.name, *of.other_names} if of.kind is ReferentKind.BODY else set()
    return holder == of or any(role.body in names for role in holder.roles)


def _only_names_a_stance(position: Position) -> bool:
    """Whether the words back somebody's stance without saying what it is on."""
    statement = position.statement
    of = statement.of
    if of is None or _sign(position) <= 0:
        return False
    words = position.proposition.label
    is_candidate = position.proposition.kind is PropositionKind.CANDIDATE
    is_person = any(statement.target.overlaps(one) for one in of.mentions)
    bare = is_person and len(words.split()) <= LONGEST_NAME
    return is_candidate and (bare or _STANCE.search(words) is not None)


def _find_stance(position: Position, positions: Sequence[Position]) -> list[Position]:
    """Return what the holder of the stance that is named held before, if one thing."""
    before = [
        other
        for other in positions
        if _is_of(position.statement.of, other)
        and other.holder != position.holder
        and other.proposition.kind is not PropositionKind.CANDIDATE
        and other.statement.evidence[0].start < position.statement.evidence[0].start
    ]
    signs = {(other.proposition.slug, _sign(other)) for other in before}
    return before if len(signs) == 1 else []


def _is_shared(
    position: Position, other: Position, backed: Sequence[Referent | None]
) -> bool:
    """Whether `other` is the same side of somebody whom the holder backs."""
    return (
        position.proposition.kind is not PropositionKind.CANDIDATE
        and any(_is_of(one, other) for one in backed)
        and other.holder != position.holder
        and _shares_proposition(position, other)
        and _sign(other) == _sign(position)
    )
