"""Cards under headings: by proposition, by stance, by holder."""

from collections.abc import Callable, Iterable

from graph_builder.publish.pages import Card, CardGroup, Link
from graph_builder.render.wording import STANCES


def group_by_proposition(cards: Iterable[Card]) -> tuple[CardGroup, ...]:
    """Return the cards under their propositions, the one last spoken on first."""
    return _group(cards, lambda card: card.proposition)


def group_by_stance(cards: Iterable[Card]) -> tuple[CardGroup, ...]:
    """Return the cards under their stances: for, then against, then neither."""
    found = {group.heading: group for group in _group(cards, _say_stance)}
    return tuple(found[words] for words in STANCES.values() if words in found)


def group_by_holder(cards: Iterable[Card]) -> tuple[CardGroup, ...]:
    """Return the cards under their holders, the one who last spoke first."""
    return _group(cards, lambda card: card.holder)


def _say_stance(card: Card) -> str:
    return STANCES[card.stance]


def _group(
    cards: Iterable[Card], choose: Callable[[Card], Link | str]
) -> tuple[CardGroup, ...]:
    found: dict[Link | str, list[Card]] = {}
    for card in cards:
        found.setdefault(choose(card), []).append(card)
    return tuple(CardGroup(heading, tuple(held)) for heading, held in found.items())
