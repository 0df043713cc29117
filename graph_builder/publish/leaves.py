"""A page of very many cards, parted so that each part opens at once."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pyoxigraph import NamedNode

from graph_builder.publish.cards import make_card
from graph_builder.publish.facts import Facts
from graph_builder.publish.gathered import add_evidence, list_cards
from graph_builder.publish.pages import Card, CardGroup, Page, Section

MOST = 300


def count_parts(page: Page, most: int = MOST) -> int:
    """Return in how many parts a page is shown, of at most `most` cards each."""
    groups = (group for section in page.sections for group in section.groups)
    return max(1, -(-sum(len(group.slots) for group in groups) // most))


def fill_page(facts: Facts, page: Page, number: int = 1, most: int = MOST) -> Page:
    """Return a part of a page, counted from 1, with its cards.

    The first part has all else that the page shows. Its data describe that and each
    card, down to the exact words: in no format does a stance stand without its
    quotation.
    """
    start = (number - 1) * most
    sections = tuple(_take(facts, page.sections, start, start + most))
    filled = replace(page, sections=sections)
    if start:
        title = f"{page.title}, part {number}"
        filled = replace(filled, title=title, facts=(), subjects=frozenset(), schema={})
    shown = [card.iri for card in list_cards(filled)]
    subjects = add_evidence(facts, map(NamedNode, [*filled.subjects, *shown]))
    return replace(filled, subjects=frozenset(subjects))


def _take(
    facts: Facts, sections: Iterable[Section], start: int, stop: int
) -> Iterator[Section]:
    at = 0
    for section in sections:
        groups: list[CardGroup] = []
        for group in section.groups:
            slots = group.slots[max(start - at, 0) : max(stop - at, 0)]
            at += len(group.slots)
            cards = (make_card(facts, NamedNode(slot.iri)) for slot in slots)
            groups += _keep(group, tuple(filter(None, cards)), is_first=not start)
        if start and groups:
            yield Section(section.title, groups=tuple(groups))
        elif not start and (groups or not section.groups):
            yield replace(section, groups=tuple(groups))


def _keep(
    group: CardGroup, cards: tuple[Card, ...], *, is_first: bool
) -> list[CardGroup]:
    """Return the group with its cards, if it has any on this part."""
    kept = (*group.cards, *cards) if is_first else cards
    return [CardGroup(group.heading, cards=kept)] if kept else []
