"""What the positions of one source say of each other: backed, or disputed."""

import re
from collections.abc import Sequence
from dataclasses import replace

from graph_builder.model import (
    Grounds,
    Position,
    PropositionKind,
    Referent,
    ReferentKind,
)
from graph_builder.resolve.tiers import decide_tier

# What words call a stance that they do not spell out, at their end.
_STANCE = re.compile(
    r"\b(?:stance|position|view|line|approach|policy|decision|call|demand|plea|appeal|"
    r"argument|opposition|support|conclusion|recommendation)s?\W*$",
    re.IGNORECASE,
)
LONGEST_NAME = 4
NAMED_SURE = 0.8


def relate_positions(positions: Sequence[Position]) -> tuple[Position, ...]:
    """Return the positions, in their order, with what they endorse and dispute.

    A position endorses, or with the contrary stance disputes, another holder's on the
    same proposition when its words name that holder's stance (`is right to resist`)
    or report that holder's words (`called the criticism that … ironic`). Words that
    only name a stance (`supported the minister's stance`) come to be on what that
    holder, or somebody speaking for that body, was said to be for before, if that is
    one thing; and they have their holder's other positions endorse what both are on.
    Being of one mind without saying so is no relation.
    """
    named = [one for one in positions if _only_names_a_stance(one)]
    known = [_spell_out(one, positions) if one in named else one for one in positions]
    return tuple(_relate(position, known, named) for position in known)


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


def _spell_out(position: Position, positions: Sequence[Position]) -> Position:
    """Return `position` on what the stance that it backs is on, if that is one thing.

    Only being for something is spelt out: whose side a bare `backed her opposition` is
    on is left to its reader.
    """
    before = [
        other
        for other in positions
        if _is_of(position.statement.of, other)
        and other.holder != position.holder
        and other.proposition.kind is not PropositionKind.CANDIDATE
        and other.statement.evidence[0].start < position.statement.evidence[0].start
    ]
    held = {(other.proposition.slug, _sign(other)) for other in before}
    if len(held) != 1 or _sign(before[0]) < 0:
        return position
    proposition = before[0].proposition
    grounds = Grounds(
        position.grounds.rule, (*position.grounds.parts, ("stance named", NAMED_SURE))
    )
    return replace(
        position,
        proposition=proposition,
        tier=decide_tier(proposition, grounds),
        grounds=grounds,
    )


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
