"""Utterances, undertakings and spans: what has its place on another thing's page."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from graph_builder.publish.cards import name_position
from graph_builder.publish.conveyed import (
    find_work,
    list_capacities,
    list_voices,
    make_link,
)
from graph_builder.publish.facts import Facts
from graph_builder.publish.pages import Entry, Link
from graph_builder.publish.quotation import glimpse_all, glimpse_span, quote_all
from graph_builder.publish.spells import last_day, say_when
from graph_builder.render.wording import say_lead
from graph_builder.vocabulary import terms


def list_commitments(facts: Facts, agent: NamedNode) -> tuple[Entry, ...]:
    """Return what an actor undertook, or others on its behalf, the newest first."""
    found = {
        *facts.subjects(terms.HOLDER, agent),
        *facts.subjects(terms.ON_BEHALF_OF, agent),
    }
    return make_commitments(facts, found)


def make_commitments(facts: Facts, nodes: Iterable[NamedNode]) -> tuple[Entry, ...]:
    """Return the commitments among `nodes`, the newest first, each with its words."""
    found = []
    for node in nodes:
        utterance = facts.node(node, terms.EXPRESSED_IN)
        if utterance and facts.is_a(node, terms.COMMITMENT):
            found.append(
                (last_day(facts, utterance), _commitment(facts, node, utterance))
            )
    found.sort(key=lambda pair: pair[1].iri)
    found.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(entry for _, entry in found)


def _commitment(facts: Facts, node: NamedNode, utterance: NamedNode) -> Entry:
    lead: list[Link | str] = []
    holder, behalf = (
        facts.node(node, predicate) for predicate in (terms.HOLDER, terms.ON_BEHALF_OF)
    )
    if holder:
        lead.append(make_link(facts, holder))
    if behalf:
        lead += ["on behalf of", make_link(facts, behalf)]
    lead.append(f"{say_when(facts, utterance)}.")
    due = facts.text(node, terms.DUE_TEXT)
    lead.append(f"Due: ‘{due}’." if due else "No time is given.")
    work = find_work(facts, utterance)
    if work:
        lead += ["In", make_link(facts, work)]
    return Entry(node.value, tuple(lead), quote_all(facts, node))


def list_utterances(facts: Facts, work: NamedNode) -> tuple[Entry, ...]:
    """Return a work's utterances in its order, each with a glimpse of its words."""
    found = [_utterance(facts, each) for each in _list_conveyed(facts, work)]
    return tuple(sorted(found, key=lambda entry: (_place(entry), entry.iri)))


def _list_conveyed(facts: Facts, carrier: NamedNode) -> list[NamedNode]:
    found: dict[NamedNode, None] = {}
    waiting = [carrier]
    while waiting:
        for each in facts.subjects(terms.CONVEYED_IN, waiting.pop()):
            if each not in found:
                found[each] = None
                waiting.append(each)
    return list(found)


def _place(entry: Entry) -> tuple[int, int]:
    return min(((each.start, -each.end) for each in entry.words), default=(0, 0))


def _utterance(facts: Facts, node: NamedNode) -> Entry:
    lead: list[Link | str] = []
    speaker = facts.node(node, terms.SPEAKER)
    if speaker:
        lead.append(make_link(facts, speaker))
    for capacity in list_capacities(facts, node):
        lead += ["as", capacity]
    lead.append(say_lead(facts.code(node, terms.MODE), "") + ",")
    for voice in list_voices(facts, node):
        lead += ["according to", voice]
    lead += _list_replies(facts, node)
    return Entry(node.value, tuple(lead), glimpse_all(facts, node))


def _list_replies(facts: Facts, node: NamedNode) -> list[Link | str]:
    lead: list[Link | str] = []
    for asked in facts.nodes(node, terms.REPLIES_TO):
        speaker = facts.node(asked, terms.SPEAKER)
        name = facts.label(speaker) if speaker else "somebody"
        lead += ["in reply to", Link(asked.value, name)]
    return lead


def list_groups(facts: Facts, work: NamedNode) -> tuple[Entry, ...]:
    """Return the groups that a work ascribes something to without naming them."""
    prefix = work.value + "/group-"
    found = [
        group
        for group in facts.members(terms.UNIDENTIFIED_GROUP)
        if group.value.startswith(prefix)
    ]
    return tuple(Entry(each.value, (facts.label(each),)) for each in found)


def list_spans(facts: Facts, source: NamedNode) -> tuple[Entry, ...]:
    """Return a source's spans in order, each with a glimpse and what it bears out."""
    found = []
    for span in facts.subjects(terms.OA_HAS_SOURCE, source):
        words = glimpse_span(facts, span)
        found.append(Entry(span.value, tuple(_list_citing(facts, span)), (words,)))
    return tuple(sorted(found, key=lambda entry: (_place(entry), entry.iri)))


def _list_citing(facts: Facts, span: NamedNode) -> Iterable[Link | str]:
    for node in facts.subjects(terms.EVIDENCE, span):
        speaker = facts.node(node, terms.SPEAKER)
        if facts.is_a(node, terms.POSITION):
            yield Link(node.value, f"Position of {name_position(facts, node)}")
        elif speaker:
            yield Link(node.value, f"Utterance of {facts.label(speaker)}.")
        else:
            yield Link(node.value, "Undertaking.")
    for node in facts.subjects(terms.ATTESTED_BY, span):
        yield Link(node.value, f"Attests: {facts.label(node)}.")
