"""A page of very many cards, parted so that each part opens at once."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph_builder.publish.gathered import list_cards
from graph_builder.publish.pages import CardGroup, Page, Section

MOST = 300


def part_page(page: Page, most: int = MOST) -> tuple[Page, ...]:
    """Return the page in parts of at most `most` cards, in order.

    The first part has all else that the page shows.
    """
    count = len(list_cards(page))
    if count <= most:
        return (page,)
    return tuple(
        replace(
            page,
            title=f"{page.title}, part {start // most + 1}" if start else page.title,
            facts=() if start else page.facts,
            sections=tuple(_take(page.sections, start, start + most)),
        )
        for start in range(0, count, most)
    )


def _take(sections: Iterable[Section], start: int, stop: int) -> Iterator[Section]:
    at = 0
    for section in sections:
        groups: list[CardGroup] = []
        for group in section.groups:
            cards = group.cards[max(start - at, 0) : max(stop - at, 0)]
            at += len(group.cards)
            if cards:
                groups.append(replace(group, cards=cards))
        if start and groups:
            yield Section(section.title, groups=tuple(groups))
        elif not start and (groups or not section.groups):
            yield replace(section, groups=tuple(groups))
