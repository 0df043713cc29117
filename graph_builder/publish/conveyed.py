"""How words reach us: in which capacity, through whom, in which work."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from graph_builder.publish.facts import Facts
from graph_builder.publish.pages import Link
from graph_builder.render.wording import say_role
from graph_builder.vocabulary import terms


def make_link(facts: Facts, node: NamedNode, note: str = "") -> Link:
    """Return a link to the page of `node` by its name."""
    return Link(node.value, facts.label(node), note)


def list_capacities(facts: Facts, utterance: NamedNode) -> tuple[Link, ...]:
    """Return the tenures in which an utterance was made, as 'Chair of the council'."""
    speaker = facts.node(utterance, terms.SPEAKER)
    name = facts.label(speaker) if speaker else ""
    return tuple(
        Link(tenure.value, say_role(facts.label(tenure), name))
        for tenure in facts.nodes(utterance, terms.IN_CAPACITY)
    )


def list_voices(facts: Facts, utterance: NamedNode) -> tuple[Link, ...]:
    """Return who conveys an utterance, if not the work itself: the nearest first."""
    voices: list[Link] = []
    for outer in _climb(facts, utterance):
        speaker = facts.node(outer, terms.SPEAKER)
        if speaker:
            voices.append(make_link(facts, speaker))
    return tuple(voices)


def list_said_in(facts: Facts, tenures: Iterable[NamedNode]) -> Iterable[NamedNode]:
    """Return the positions that were taken in one of the tenures."""
    for tenure in tenures:
        for utterance in facts.subjects(terms.IN_CAPACITY, tenure):
            yield from facts.subjects(terms.EXPRESSED_IN, utterance)


def find_work(facts: Facts, utterance: NamedNode) -> NamedNode | None:
    """Return the work that an utterance is conveyed in, at any depth."""
    outermost = [utterance, *_climb(facts, utterance)][-1]
    return facts.node(outermost, terms.CONVEYED_IN)


def _climb(facts: Facts, utterance: NamedNode) -> list[NamedNode]:
    """Return the utterances that convey one, the nearest first."""
    found: list[NamedNode] = []
    outer = facts.node(utterance, terms.CONVEYED_IN)
    while outer and outer not in found and facts.is_a(outer, terms.UTTERANCE):
        found.append(outer)
        outer = facts.node(outer, terms.CONVEYED_IN)
    return found
