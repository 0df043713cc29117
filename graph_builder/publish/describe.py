"""Anything of the graph -> its page, whatever front end shows it."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from pyoxigraph import NamedNode

from graph_builder.publish.actors import describe_actor
from graph_builder.publish.facts import Facts
from graph_builder.publish.offices import (
    describe_naming,
    describe_post,
    describe_succession,
    describe_tenure,
)
from graph_builder.publish.pages import Page
from graph_builder.publish.subjects import describe_proposition, describe_topic
from graph_builder.publish.works import (
    describe_position,
    describe_source,
    describe_work,
)
from graph_builder.vocabulary import CODE, terms

_KINDS: Mapping[NamedNode, Callable[[Facts, NamedNode], Page]] = MappingProxyType(
    {
        terms.FOAF_PERSON: describe_actor,
        terms.ORG_ORGANIZATION: describe_actor,
        terms.ORG_POST: describe_post,
        terms.TENURE: describe_tenure,
        terms.NAMING: describe_naming,
        terms.SUCCESSION: describe_succession,
        terms.PROPOSITION: describe_proposition,
        terms.SKOS_CONCEPT: describe_topic,
        terms.WORK: describe_work,
        terms.SOURCE: describe_source,
        terms.POSITION: describe_position,
    }
)


def describe_thing(facts: Facts, node: NamedNode) -> Page | None:
    """Return the page of `node`; None if it is of no kind that has one of its own."""
    if node.value.startswith(CODE):  # a code is a skos:Concept, but not a topic
        return None
    for kind in facts.nodes(node, terms.RDF_TYPE):
        if kind in _KINDS:
            return _KINDS[kind](facts, node)
    return None


def list_things(facts: Facts) -> Iterator[NamedNode]:
    """Yield everything that has a page of its own, by kind and then by IRI."""
    for kind in _KINDS:
        for node in facts.members(kind):
            if not node.value.startswith(CODE):
                yield node
