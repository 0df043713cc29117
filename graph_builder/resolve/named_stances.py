"""Words that only name somebody's stance: 'supported the minister's stance'."""

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
_NAMED = "stance named"


def spell_out_stances(positions: Sequence[Position]) -> tuple[Position, ...]:
    """Return the positions, in their order, with stances that are only named spelt out.

    Words that only name a stance come to be on what its holder, or somebody speaking
    for that body, was said to be for before, if that is one thing.
    """
    return tuple(
        _spell_out(one, positions) if _only_names_a_stance(one) else one
        for one in positions
    )


def names_a_stance(position: Position) -> bool:
    """Whether the words back somebody's stance without saying what it is on.

    Also where it has been spelt out since.
    """
    was_spelt_out = any(part == _NAMED for part, _ in position.grounds.parts)
    return was_spelt_out or _only_names_a_stance(position)


def is_of(of: Referent | None, position: Position) -> bool:
    """Whether `position` is that of `of`, or of somebody who speaks for that body."""
    if of is None:
        return False
    holder = position.statement.holder
    names = {of.name, *of.other_names} if of.kind is ReferentKind.BODY else set()
    return holder == of or any(role.body in names for role in holder.roles)


def _only_names_a_stance(position: Position) -> bool:
    statement = position.statement
    of = statement.of
    if of is None or position.stance.sign <= 0:
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
        if is_of(position.statement.of, other)
        and other.holder != position.holder
        and other.proposition.kind is not PropositionKind.CANDIDATE
        and other.statement.evidence[0].start < position.statement.evidence[0].start
    ]
    held = {(other.proposition.slug, other.stance.sign) for other in before}
    if len(held) != 1 or before[0].stance.sign < 0:
        return position
    proposition = before[0].proposition
    grounds = Grounds(
        position.grounds.rule, (*position.grounds.parts, (_NAMED, NAMED_SURE))
    )
    return replace(
        position,
        proposition=proposition,
        tier=decide_tier(proposition, grounds),
        grounds=grounds,
    )
