"""The front page and the indexes: people, bodies, propositions, topics, works."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType

from pyoxigraph import NamedNode

from graph_builder.publish.conveyed import make_link
from graph_builder.publish.facts import Facts
from graph_builder.publish.front import make_front
from graph_builder.publish.gathered import list_links
from graph_builder.publish.pages import Link, Listing, Section
from graph_builder.publish.spells import last_day
from graph_builder.publish.subjects import (
    count_positions,
    count_propositions,
    say_count,
)
from graph_builder.vocabulary import CODE, terms


def make_people(facts: Facts) -> Listing:
    """Return the index of people."""
    return Listing(
        "people",
        "People",
        "Everybody whom a work names or quotes, or who is known to have held a "
        "post that matters here.",
        _by_letter(facts, facts.members(terms.FOAF_PERSON)),
    )


def make_bodies(facts: Facts) -> Listing:
    """Return the index of bodies."""
    return Listing(
        "bodies",
        "Bodies",
        "Organisations, departments, parties and publishers.",
        _by_letter(facts, facts.members(terms.ORG_ORGANIZATION)),
    )


def make_propositions(facts: Facts) -> Listing:
    """Return the index of propositions."""
    return Listing(
        "propositions",
        "Propositions",
        "Sentences that take no side, which positions are about, by topic.",
        _by_topic(facts),
    )


def make_topics(facts: Facts) -> Listing:
    """Return the index of topics."""
    return Listing(
        "topics",
        "Topics",
        "What the propositions are about.",
        _only("All topics", count_propositions(facts, list_topics(facts))),
    )


def make_works(facts: Facts) -> Listing:
    """Return the index of works."""
    return Listing(
        "works",
        "Works",
        "Sittings, evidence sessions and articles that were read.",
        _by_year(facts, facts.members(terms.WORK)),
    )


LISTINGS: Mapping[str, Callable[[Facts], Listing]] = MappingProxyType(
    {
        "index": make_front,
        "people": make_people,
        "bodies": make_bodies,
        "propositions": make_propositions,
        "topics": make_topics,
        "works": make_works,
    }
)
"""The front page and the five indexes by their paths."""


def list_topics(facts: Facts) -> list[NamedNode]:
    """Return the topics: concepts that are neither codes nor propositions."""
    propositions = set(facts.members(terms.PROPOSITION))
    return [
        node
        for node in facts.members(terms.SKOS_CONCEPT)
        if node not in propositions and not node.value.startswith(CODE)
    ]


def _only(title: str, links: Sequence[Link]) -> tuple[Section, ...]:
    return (Section(title, links=tuple(links)),) if links else ()


def _by_letter(facts: Facts, nodes: Iterable[NamedNode]) -> tuple[Section, ...]:
    def letter(link: Link) -> str:
        first = link.label[:1].upper()
        return first if first.isalpha() else "Other"

    links = [_count_held(facts, node) for node in nodes]
    links.sort(key=lambda link: (letter(link), link.label.casefold(), link.iri))
    return _split(links, letter)


def _count_held(facts: Facts, actor: NamedNode) -> Link:
    held = sum(
        facts.is_a(node, terms.POSITION) for node in facts.subjects(terms.HOLDER, actor)
    )
    return make_link(facts, actor, say_count(held, "position") if held else "")


def _by_year(facts: Facts, works: Iterable[NamedNode]) -> tuple[Section, ...]:
    def year(link: Link) -> str:
        return last_day(facts, NamedNode(link.iri))[:4] or "Undated"

    return _split(list_links(facts, works), year)


def _by_topic(facts: Facts) -> tuple[Section, ...]:
    sections: list[Section] = []
    rest = set(facts.members(terms.PROPOSITION))
    for topic in sorted(list_topics(facts), key=facts.label):
        found = facts.subjects(terms.DCTERMS_SUBJECT, topic)
        rest -= set(found)
        sections += _only(facts.label(topic), count_positions(facts, found))
    sections += _only("Without a topic", count_positions(facts, rest))
    return tuple(sections)


def _split(links: Iterable[Link], choose: Callable[[Link], str]) -> tuple[Section, ...]:
    found: dict[str, list[Link]] = {}
    for link in links:
        found.setdefault(choose(link), []).append(link)
    return tuple(Section(title, links=tuple(held)) for title, held in found.items())
