"""The pages of posts, tenures, namings and successions."""

from collections.abc import Iterable, Mapping

from pyoxigraph import NamedNode

from graph_builder.publish.conveyed import list_said_in
from graph_builder.publish.facts import Facts
from graph_builder.publish.gathered import gather_page, list_links, list_rows
from graph_builder.publish.groups import group_by_holder
from graph_builder.publish.pages import (
    CardGroup,
    Entry,
    Fact,
    Kind,
    Link,
    Page,
    Section,
)
from graph_builder.publish.quotation import glimpse_span
from graph_builder.publish.schema_org import describe_thing, top
from graph_builder.publish.slots import make_slots
from graph_builder.publish.spells import say_bounds, say_when
from graph_builder.render.styles import Json
from graph_builder.vocabulary import terms

_BASIS = (
    ("Facts", terms.FACT_BASIS),
    ("According to", terms.DCTERMS_SOURCE),
)


def describe_post(facts: Facts, post: NamedNode) -> Page:
    """Return the page of a post: who held it when, and what they said in it."""
    tenures = facts.subjects(terms.POST, post)
    rows = [("Body", terms.ORG_POST_IN), ("Constituency", terms.CONSTITUENCY)]
    return gather_page(
        facts,
        post,
        Kind.POST,
        lead="Who held this post, and what they are quoted, or reported, as saying "
        "in it.",
        facts_known=list_rows(facts, post, rows),
        sections=[
            Section("Held by", links=_list_holders(facts, tenures)),
            Section("Positions", groups=_list_said(facts, tenures)),
        ],
        also=tenures,
        schema=_describe(facts, post, "Role"),
    )


def describe_tenure(facts: Facts, tenure: NamedNode) -> Page:
    """Return the page of one person's spell in a post or a body."""
    rows = [
        ("Person", terms.ORG_MEMBER),
        ("Post", terms.POST),
        ("Body", terms.ORG_IN_ORGANIZATION),
    ]
    spell = say_bounds(facts, tenure) or "not known"
    return gather_page(
        facts,
        tenure,
        Kind.TENURE,
        lead="One person's spell in a post, or as a member of a body.",
        facts_known=[
            *list_rows(facts, tenure, rows),
            Fact("Held", (spell,)),
            *list_rows(facts, tenure, _BASIS),
        ],
        sections=[
            Section("Positions", groups=_list_said(facts, [tenure])),
            _attesting(facts, tenure),
        ],
        schema=_describe(facts, tenure, "OrganizationRole"),
    )


def describe_naming(facts: Facts, naming: NamedNode) -> Page:
    """Return the page of a name that somebody bore, with the words that attest it."""
    spell = say_bounds(facts, naming)
    return gather_page(
        facts,
        naming,
        Kind.NAMING,
        lead="A name or style of a person or a body.",
        facts_known=[
            *list_rows(facts, naming, [("Name of", terms.NAMING_OF)]),
            *([Fact("Borne", (spell,))] if spell else []),
            *list_rows(facts, naming, _BASIS),
        ],
        sections=[_attesting(facts, naming)],
        schema=_describe(facts, naming, "DefinedTerm"),
    )


def describe_succession(facts: Facts, succession: NamedNode) -> Page:
    """Return the page of a change of bodies into bodies."""
    rows = [
        ("From", terms.ORG_ORIGINAL),
        ("To", terms.ORG_RESULTING),
        ("Kind", terms.SUCCESSION_TYPE),
    ]
    return gather_page(
        facts,
        succession,
        Kind.SUCCESSION,
        lead="A change of some bodies into others.",
        facts_known=[
            *list_rows(facts, succession, rows),
            Fact("When", (say_when(facts, succession),)),
            *list_rows(facts, succession, _BASIS),
        ],
        sections=[],
        schema=_describe(facts, succession, "Event"),
    )


def _list_holders(facts: Facts, tenures: list[NamedNode]) -> tuple[Link, ...]:
    found = []
    for tenure in tenures:
        person = facts.node(tenure, terms.ORG_MEMBER)
        name = facts.label(person or tenure)
        spell = say_bounds(facts, tenure) or "dates not known"
        began = facts.text(tenure, terms.START_LATEST)
        found.append((began, name, Link(tenure.value, name, spell)))
    found.sort(key=lambda each: (each[0], each[1], each[2].iri), reverse=True)
    return tuple(link for _, _, link in found)


def _list_said(facts: Facts, tenures: Iterable[NamedNode]) -> tuple[CardGroup, ...]:
    return group_by_holder(make_slots(facts, list_said_in(facts, tenures)))


def _attesting(facts: Facts, node: NamedNode) -> Section:
    spans = facts.nodes(node, terms.ATTESTED_BY)
    entries = []
    for span in spans:
        source = facts.node(span, terms.OA_HAS_SOURCE)
        work = facts.node(source, terms.PROV_SPECIALIZATION_OF) if source else None
        lead = list_links(facts, [work] if work else [])
        entries.append(Entry(span.value, lead, (glimpse_span(facts, span),)))
    return Section("Words that attest it", entries=tuple(entries))


def _describe(facts: Facts, node: NamedNode, kind: str) -> Mapping[str, Json]:
    return top(describe_thing(kind, node.value, facts.label(node)))
