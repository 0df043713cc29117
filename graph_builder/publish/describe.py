"""Anything of the graph -> its page, whatever front end shows it."""

import sys
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from pyoxigraph import NamedNode

from graph_builder.publish.actors import describe_actor
from graph_builder.publish.facts import Facts
from graph_builder.publish.gone import describe_replaced, describe_withdrawn
from graph_builder.publish.leaves import fill_page
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
        terms.WITHDRAWN: describe_withdrawn,
    }
)


def outline_thing(facts: Facts, node: NamedNode) -> Page | None:
    """Return the page of `node`, whose cards `fill_page` makes; None if it has none."""
    describe = _choose(facts, node)
    return describe(facts, node) if describe else None


def describe_thing(facts: Facts, node: NamedNode) -> Page | None:
    """Return the page of `node` with every card; None if it has none of its own."""
    page = outline_thing(facts, node)
    return page and fill_page(facts, page, most=sys.maxsize)


def has_page(facts: Facts, node: NamedNode) -> bool:
    """Whether `node` is of a kind that has a page of its own."""
    return _choose(facts, node) is not None


def _choose(facts: Facts, node: NamedNode) -> Callable[[Facts, NamedNode], Page] | None:
    if node.value.startswith(CODE):  # a code is a skos:Concept, but not a topic
        return None
    kinds = facts.nodes(node, terms.RDF_TYPE)
    known = next((_KINDS[kind] for kind in kinds if kind in _KINDS), None)
    if not known and facts.nodes(node, terms.DCTERMS_IS_REPLACED_BY):
        return describe_replaced
    return known


def list_things(facts: Facts) -> Iterator[NamedNode]:
    """Yield everything that has a page of its own, by kind and then by IRI."""
    for kind in _KINDS:
        for node in facts.members(kind):
            if not node.value.startswith(CODE):
                yield node
    for node in facts.bearers(terms.DCTERMS_IS_REPLACED_BY):
        if _choose(facts, node) is describe_replaced:
            yield node
