"""The pages of propositions and topics."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from graph_builder.publish.conveyed import make_link
from graph_builder.publish.facts import Facts
from graph_builder.publish.gathered import gather_page, list_rows
from graph_builder.publish.groups import group_by_proposition, group_by_stance
from graph_builder.publish.pages import Kind, Link, Page, Section
from graph_builder.publish.schema_org import describe_thing, top
from graph_builder.publish.slots import make_slots
from graph_builder.vocabulary import terms

KINDS = (
    (terms.PROPOSAL, "proposal"),
    (terms.FACTUAL_CLAIM, "factual claim"),
    (terms.CANDIDATE_PROPOSITION, "candidate: one speaker's wording"),
)
_LEADS = {
    "proposal": "A proposal: who is quoted, or reported, as for it or against it.",
    "factual claim": "A factual claim: who is quoted, or reported, as making it or "
    "denying it. Whether it is true is not said here.",
}
_CANDIDATE = "One speaker's wording, which no proposition of the codebook fits yet."
_NEW = 5


def describe_proposition(facts: Facts, proposition: NamedNode) -> Page:
    """Return the page of a proposition: its positions by stance, the newest first."""
    slots = make_slots(facts, facts.subjects(terms.ON_PROPOSITION, proposition))
    kind = next((word for kind, word in KINDS if facts.is_a(proposition, kind)), "")
    rows = [
        ("Topics", terms.DCTERMS_SUBJECT),
        ("Cannot go with", terms.INCOMPATIBLE_WITH),
        ("Narrower than", terms.NARROWER_THAN),
        ("Note", terms.SKOS_SCOPE_NOTE),
    ]
    return gather_page(
        facts,
        proposition,
        Kind.PROPOSITION,
        lead=_LEADS.get(kind, _CANDIDATE),
        facts_known=list_rows(facts, proposition, rows),
        sections=[
            Section("Positions", groups=group_by_stance(slots)),
            Section(
                "Narrower propositions",
                links=count_positions(
                    facts, facts.subjects(terms.NARROWER_THAN, proposition)
                ),
            ),
        ],
        schema=top(
            describe_thing("Claim", proposition.value, facts.label(proposition))
        ),
    )


def describe_topic(facts: Facts, topic: NamedNode) -> Page:
    """Return the page of a topic: its propositions, and what was said last on them."""
    propositions = facts.subjects(terms.DCTERMS_SUBJECT, topic)
    narrower = facts.subjects(terms.SKOS_BROADER, topic)
    held = [
        position
        for each in propositions
        for position in facts.subjects(terms.ON_PROPOSITION, each)
    ]
    newest = make_slots(facts, held)[:_NEW]
    rows = [("Part of", terms.SKOS_BROADER), ("Note", terms.SKOS_SCOPE_NOTE)]
    return gather_page(
        facts,
        topic,
        Kind.TOPIC,
        lead="What people and bodies take positions on under this topic.",
        facts_known=list_rows(facts, topic, rows),
        sections=[
            Section("Propositions", links=count_positions(facts, propositions)),
            Section("Narrower topics", links=count_propositions(facts, narrower)),
            Section("Said last", groups=group_by_proposition(newest)),
        ],
        also=propositions,
        schema=top(describe_thing("DefinedTerm", topic.value, facts.label(topic))),
    )


def count_positions(
    facts: Facts, propositions: Iterable[NamedNode]
) -> tuple[Link, ...]:
    """Return links with the number of positions on each, the most first."""
    return _count(facts, propositions, terms.ON_PROPOSITION, "position")


def count_propositions(facts: Facts, topics: Iterable[NamedNode]) -> tuple[Link, ...]:
    """Return links with the number of propositions under each, the most first."""
    return _count(facts, topics, terms.DCTERMS_SUBJECT, "proposition")


def say_count(number: int, noun: str) -> str:
    """Return '1 position', '2 positions', '1,024 positions'."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def _count(
    facts: Facts, nodes: Iterable[NamedNode], predicate: NamedNode, noun: str
) -> tuple[Link, ...]:
    counted = [(len(facts.subjects(predicate, node)), node) for node in set(nodes)]
    counted.sort(key=lambda pair: (-pair[0], facts.label(pair[1]), pair[1].value))
    return tuple(
        make_link(facts, node, say_count(number, noun) if number else "")
        for number, node in counted
    )
