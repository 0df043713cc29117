"""The pages of what is no longer described: taken down, or merged into another."""

from pyoxigraph import NamedNode

from graph_builder.publish.facts import Facts
from graph_builder.publish.gathered import gather_page, list_rows
from graph_builder.publish.pages import Fact, Kind, Page
from graph_builder.render.wording import say_day
from graph_builder.vocabulary import terms


def describe_withdrawn(facts: Facts, node: NamedNode) -> Page:
    """Return the page of what was taken down: since when, and what may be told."""
    day = facts.day(node, terms.WITHDRAWN_ON)
    told = facts.texts(node, terms.DCTERMS_DESCRIPTION)
    return gather_page(
        facts,
        node,
        Kind.WITHDRAWN,
        lead="This was taken down, and nothing is said of it any more.",
        facts_known=[
            *([Fact("Since", (say_day(day),))] if day else []),
            *([Fact("Why", tuple(told))] if told else []),
        ],
        sections=[],
        schema={},
    )


def describe_replaced(facts: Facts, node: NamedNode) -> Page:
    """Return the page of an IRI that somebody has who goes by another."""
    rows = [("Now", terms.DCTERMS_IS_REPLACED_BY)]
    return gather_page(
        facts,
        node,
        Kind.REPLACED,
        lead="This address and another were found to mean the same.",
        facts_known=list_rows(facts, node, rows),
        sections=[],
        schema={},
    )
