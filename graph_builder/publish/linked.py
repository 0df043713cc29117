"""A page's own triples: what it shows, and what the things it names are called."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Quad

from graph_builder.publish.facts import LABELS, Facts
from graph_builder.publish.pages import Page
from graph_builder.publish.quotation import shorten_quads
from graph_builder.vocabulary import BASE, REUSED

_SEE_ALSO = NamedNode(REUSED["rdfs"] + "seeAlso")


def list_triples(facts: Facts, page: Page, follows: str = "") -> list[Quad]:
    """Return the triples of all that a page shows, with the names of what they cite.

    `follows` is the IRI of the page's next part, which its data lead on to.
    """
    own = [quad for iri in page.subjects for quad in facts.about(NamedNode(iri))]
    if follows:
        own.append(Quad(NamedNode(page.iri), _SEE_ALSO, NamedNode(follows)))
    named = _name_cited(facts, page, own)
    return sorted({*shorten_quads(facts, own), *named}, key=str)


def _name_cited(facts: Facts, page: Page, own: list[Quad]) -> Iterator[Quad]:
    cited = {quad.object for quad in own if isinstance(quad.object, NamedNode)}
    for node in cited:
        is_new = isinstance(node, NamedNode) and node.value not in page.subjects
        if is_new and isinstance(node, NamedNode) and node.value.startswith(BASE):
            for quad in facts.about(node):
                if quad.predicate in LABELS:
                    yield quad
