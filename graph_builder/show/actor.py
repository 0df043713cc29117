"""A name -> the card of whoever bears it: the page of the site, by topic and date."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pyoxigraph import NamedNode

from graph_builder.errors import QueryError
from graph_builder.publish import Facts, describe_thing
from graph_builder.publish.pages import Card, CardGroup, Link, Page, Section
from graph_builder.query import Kind
from graph_builder.query.lookup import expand, find_entity
from graph_builder.store import open_store
from graph_builder.vocabulary import ID, terms

_NO_TOPIC = "in words that fit no proposition"
_LAST = "9999"


@dataclass(frozen=True, slots=True)
class ActorCard:
    """The page of an actor, and how many candidates it leaves out."""

    page: Page
    left_out: int = 0


def show_actor(name: str, graph: Path, *, with_candidates: bool = False) -> ActorCard:
    """Return the card of the person or body that `name` means.

    It is the page that `publish` makes, with its positions by topic, and under each
    proposition the earliest first. A name is as people write it: see `find_entity`. Of
    whoever was withdrawn there is the IRI, and that it was.

    Raises:
        StoreError: the graph cannot be read.
        QueryError: the graph has nobody of that name, or several.
    """
    store = open_store(graph)
    facts = Facts(store)
    actor = _find_withdrawn(name, facts) or find_entity(Kind.ACTOR, name, store)
    page = describe_thing(facts, actor)
    if page is None:
        raise QueryError(
            f"{name!r} is a group that the source does not identify.",
            "Only people and bodies have a card.",
        )
    kept = page if with_candidates else _without_candidates(page)
    sections = [one for part in kept.sections for one in _order(facts, part)]
    left_out = _count(page) - _count(kept)
    return ActorCard(replace(kept, sections=tuple(sections)), left_out)


def _find_withdrawn(name: str, facts: Facts) -> NamedNode | None:
    """Return who was withdrawn, by IRI or slug: no name of theirs is kept."""
    known = {expand(name), *(f"{ID}{kind}/{name}" for kind in ("person", "body"))}
    withdrawn = facts.members(terms.WITHDRAWN)
    return next((node for node in withdrawn if node.value in known), None)


def _without_candidates(page: Page) -> Page:
    sections = []
    for section in page.sections:
        groups = [
            replace(group, cards=tuple(c for c in group.cards if not c.is_candidate))
            for group in section.groups
        ]
        kept = replace(section, groups=tuple(group for group in groups if group.cards))
        if kept.groups or kept.links or kept.entries or kept.facts:
            sections.append(kept)
    return replace(page, sections=tuple(sections))


def _count(page: Page) -> int:
    return sum(
        len(group.cards) for section in page.sections for group in section.groups
    )


def _order(facts: Facts, section: Section) -> Iterator[Section]:
    """Yield a section of cards as one for each topic, any other as it is."""
    if not section.groups:
        yield section
        return
    topics: dict[str, list[CardGroup]] = {}
    for group in section.groups:
        topics.setdefault(_find_topic(facts, group), []).append(
            replace(group, cards=_by_date(group.cards))
        )
    for topic in sorted(topics, key=lambda one: (one == _NO_TOPIC, one)):
        groups = sorted(topics[topic], key=_first_day)
        between = " " if topic == _NO_TOPIC else ": "
        yield Section(f"{section.title}{between}{topic}", groups=tuple(groups))


def _find_topic(facts: Facts, group: CardGroup) -> str:
    """Return the topic of a group's proposition, the first if there are several."""
    if not isinstance(group.heading, Link):
        return _NO_TOPIC
    topics = facts.nodes(NamedNode(group.heading.iri), terms.DCTERMS_SUBJECT)
    return min(map(facts.label, topics), default=_NO_TOPIC)


def _by_date(cards: Sequence[Card]) -> tuple[Card, ...]:
    """Return the cards by their day, what has none last; of one day as they were."""
    return tuple(sorted(cards, key=lambda card: card.day or _LAST))


def _first_day(group: CardGroup) -> str:
    return group.cards[0].day or _LAST
