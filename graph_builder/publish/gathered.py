"""What all pages have in common: their rows, their links, and what they rest on."""

from collections.abc import Iterable, Mapping, Sequence

from pyoxigraph import NamedNode

from graph_builder.publish.conveyed import make_link
from graph_builder.publish.facts import Facts
from graph_builder.publish.pages import Card, Fact, Kind, Link, Page, Section
from graph_builder.publish.spells import last_day, say_when
from graph_builder.render.styles import Json
from graph_builder.vocabulary import terms

# What a position or an utterance rests on, from itself to the exact words.
_EVIDENCE = (
    terms.EXPRESSED_IN,
    terms.EVIDENCE,
    terms.ATTESTED_BY,
    terms.OA_HAS_SELECTOR,
)


def gather_page(
    facts: Facts,
    node: NamedNode,
    kind: Kind,
    *,
    lead: str,
    facts_known: Sequence[Fact],
    sections: Sequence[Section],
    also: Iterable[NamedNode] = (),
    schema: Mapping[str, Json],
) -> Page:
    """Return a page without its empty sections, whose cards are still to be made.

    Its data describe `node`, `also` and each entry, besides the cards.
    """
    kept = tuple(s for s in sections if s.groups or s.links or s.entries or s.facts)
    entries = [entry.iri for section in kept for entry in section.entries]
    return Page(
        iri=node.value,
        kind=kind,
        title=facts.label(node),
        lead=lead,
        facts=tuple(facts_known),
        sections=kept,
        subjects=frozenset([node.value, *(each.value for each in also), *entries]),
        schema=schema,
    )


def list_cards(page: Page) -> tuple[Card, ...]:
    """Return every card of a page, in the order in which it shows them."""
    return tuple(
        card
        for section in page.sections
        for group in section.groups
        for card in group.cards
    )


def add_evidence(facts: Facts, nodes: Iterable[NamedNode]) -> set[str]:
    """Return the IRIs of `nodes` and of what they rest on, down to the exact words."""
    found: set[str] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if node.value in found:
            continue
        found.add(node.value)
        for predicate in _EVIDENCE:
            waiting += facts.nodes(node, predicate)
    return found


def list_rows(
    facts: Facts, node: NamedNode, names: Iterable[tuple[str, NamedNode]]
) -> list[Fact]:
    """Return a row for each property that `node` has: links, and words as they are."""
    rows = []
    for name, predicate in names:
        values = tuple(
            make_link(facts, value) if isinstance(value, NamedNode) else value.value
            for value in facts.values(node, predicate)
        )
        if values:
            rows.append(Fact(name, values))
    return rows


def list_links(facts: Facts, nodes: Iterable[NamedNode]) -> tuple[Link, ...]:
    """Return links by name; works by their day, the newest first, with the day."""
    found = sorted(set(nodes), key=lambda node: (facts.label(node), node.value))
    found.sort(key=lambda node: last_day(facts, node), reverse=True)
    return tuple(
        make_link(
            facts,
            node,
            say_when(facts, node) if facts.is_a(node, terms.WORK) else "",
        )
        for node in found
    )
