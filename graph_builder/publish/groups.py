"""Cards under headings: by proposition, by stance, by holder."""

from collections.abc import Callable, Iterable

from graph_builder.publish.pages import CardGroup, Link, Slot
from graph_builder.render.wording import STANCES


def group_by_proposition(slots: Iterable[Slot]) -> tuple[CardGroup, ...]:
    """Return the cards under their propositions, the one last spoken on first."""
    return _group(slots, lambda slot: slot.proposition)


def group_by_stance(slots: Iterable[Slot]) -> tuple[CardGroup, ...]:
    """Return the cards under their stances: for, then against, then neither."""
    found = {group.heading: group for group in _group(slots, _say_stance)}
    return tuple(found[words] for words in STANCES.values() if words in found)


def group_by_holder(slots: Iterable[Slot]) -> tuple[CardGroup, ...]:
    """Return the cards under their holders, the one who last spoke first."""
    return _group(slots, lambda slot: slot.holder)


def _say_stance(slot: Slot) -> str:
    return STANCES[slot.stance]


def _group(
    slots: Iterable[Slot], choose: Callable[[Slot], Link | str]
) -> tuple[CardGroup, ...]:
    found: dict[Link | str, list[Slot]] = {}
    for slot in slots:
        found.setdefault(choose(slot), []).append(slot)
    return tuple(CardGroup(heading, tuple(held)) for heading, held in found.items())
