"""The pages of works, their sources, and the positions found in them."""

from dataclasses import replace

from pyoxigraph import NamedNode

from graph_builder.publish.cards import (
    find_address,
    make_card,
    name_position,
)
from graph_builder.publish.conveyed import find_work
from graph_builder.publish.entries import (
    list_groups,
    list_spans,
    list_utterances,
    make_commitments,
)
from graph_builder.publish.facts import Facts
from graph_builder.publish.gathered import gather_page, list_links, list_rows
from graph_builder.publish.groups import group_by_proposition
from graph_builder.publish.pages import (
    Address,
    Card,
    CardGroup,
    Fact,
    Kind,
    Page,
    Section,
)
from graph_builder.publish.quotation import quote_in_context
from graph_builder.publish.schema_org import describe_publication, describe_quotation
from graph_builder.publish.slots import make_slots
from graph_builder.publish.spells import say_when
from graph_builder.vocabulary import terms

_POSITION_ROWS = (
    ("Mode", terms.MODE),
    ("Reply to", terms.REPLIES_TO),
)
_FINDING_ROWS = (
    ("Explicitness", terms.EXPLICITNESS),
    ("Tier", terms.TIER),
    ("Found by rule", terms.RULE),
    ("Confidence", terms.CONFIDENCE),
)
_SOURCE_ROWS = (
    ("Capture of", terms.PROV_SPECIALIZATION_OF),
    ("File", terms.DCTERMS_IDENTIFIER),
    ("SHA-256", terms.SHA256),
    ("Characters", terms.CHAR_LENGTH),
    ("Text as read by", terms.RENDITION),
)


def describe_work(facts: Facts, work: NamedNode) -> Page:
    """Return the page of a work: what was found in it, never its text."""
    entries = list_utterances(facts, work)
    said = [
        node
        for entry in entries
        for node in facts.subjects(terms.EXPRESSED_IN, NamedNode(entry.iri))
    ]
    sources = facts.subjects(terms.PROV_SPECIALIZATION_OF, work)
    rows = [("Kind", terms.DCTERMS_TYPE), ("Published by", terms.DCTERMS_PUBLISHER)]
    return gather_page(
        facts,
        work,
        Kind.WORK,
        lead="What was found in this work, with the words. Its text is not kept here.",
        facts_known=[
            *list_rows(facts, work, rows),
            Fact("Date", (say_when(facts, work),)),
            *_row_address(find_address(facts, work)),
            Fact("Captures", list_links(facts, sources)),
        ],
        sections=[
            Section("Positions", groups=group_by_proposition(make_slots(facts, said))),
            Section("Undertakings", entries=make_commitments(facts, said)),
            Section("Who speaks", entries=entries),
            Section("Groups that it does not name", entries=list_groups(facts, work)),
            Section(
                "Names", links=list_links(facts, facts.nodes(work, terms.MENTIONS))
            ),
        ],
        also=sources,
        schema=describe_publication(facts, work),
    )


def describe_source(facts: Facts, source: NamedNode) -> Page:
    """Return the page of a source: which file it was, and each span cited from it."""
    return gather_page(
        facts,
        source,
        Kind.SOURCE,
        lead="One capture of a work. Offsets count its characters (Unicode code "
        "points) from 0, the end excluded.",
        facts_known=list_rows(facts, source, _SOURCE_ROWS),
        sections=[Section("Spans", entries=list_spans(facts, source))],
        schema={},
    )


def describe_position(facts: Facts, position: NamedNode) -> Page:
    """Return the page of a position: its words in context, and how it was found."""
    utterance = facts.node(position, terms.EXPRESSED_IN)
    card = make_card(facts, position)
    cards = (_put_in_context(facts, card, utterance),) if card and utterance else ()
    work = find_work(facts, utterance) if utterance else None
    how = [
        *(list_rows(facts, utterance, _POSITION_ROWS) if utterance else []),
        *list_rows(facts, position, _FINDING_ROWS),
    ]
    page = gather_page(
        facts,
        position,
        Kind.POSITION,
        lead="A position: what somebody is quoted, or reported, as saying on a day; "
        "not what they hold today.",
        facts_known=[],
        sections=[
            Section("In these words", groups=(CardGroup("", cards=cards),)),
            Section("How it was found", facts=tuple(how)),
        ],
        also=[work] if work else [],
        schema=describe_quotation(facts, cards[0]) if cards else {},
    )
    return replace(page, title=name_position(facts, position))


def _put_in_context(facts: Facts, card: Card, utterance: NamedNode) -> Card:
    words = tuple(quote_in_context(facts, each, utterance) for each in card.words)
    return replace(card, words=words)


def _row_address(address: Address | None) -> list[Fact]:
    return [Fact("On the web", (address,))] if address else []
