"""Positions -> places for their cards, in order, before any card is made."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from graph_builder.model import Stance
from graph_builder.publish.cards import find_parts
from graph_builder.publish.conveyed import make_link
from graph_builder.publish.facts import Facts
from graph_builder.publish.pages import Slot
from graph_builder.publish.quotation import find_start
from graph_builder.publish.spells import last_day
from graph_builder.vocabulary import terms


def make_slots(facts: Facts, positions: Iterable[NamedNode]) -> list[Slot]:
    """Return places for `positions`, the newest first; of one work in its order.

    A position that lacks a part or any words has none.
    """
    found = (_make_slot(facts, position) for position in dict.fromkeys(positions))
    slots = sorted(filter(None, found), key=lambda slot: slot.place)
    return sorted(slots, key=lambda slot: slot.day, reverse=True)


def _make_slot(facts: Facts, position: NamedNode) -> Slot | None:
    parts = find_parts(facts, position)
    start = find_start(facts, position)
    if parts is None or start is None:
        return None
    holder, proposition, utterance, work = parts
    return Slot(
        position.value,
        make_link(facts, holder),
        Stance(facts.code(position, terms.STANCE)),
        make_link(facts, proposition),
        last_day(facts, utterance),
        (facts.label(work), start, position.value),
    )
