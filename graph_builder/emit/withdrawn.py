"""What a taking down leaves behind: the IRI, and that it was withdrawn."""

from collections.abc import Iterator
from datetime import date

from pyoxigraph import NamedNode, Quad

from graph_builder.emit.facts import Fact, are, day, describe, english
from graph_builder.model import Judgement, Judgements
from graph_builder.vocabulary import ID, REGISTRY_GRAPH, terms


def emit_withdrawn(judgements: Judgements) -> list[Quad]:
    """Return, for each thing withheld, that it is, since when, and what may be told.

    Nothing else is said of it: the reason stays in the file of judgements, unless the
    line gives words for the public. An IRI that was merged into it is withdrawn too.
    """
    merged = {
        one: judgements.withheld[stays]
        for one, stays in judgements.kept.items()
        if stays in judgements.withheld
    }
    quads = {
        quad
        for key, judgement in (*judgements.withheld.items(), *merged.items())
        for quad in describe(REGISTRY_GRAPH, NamedNode(ID + key), _facts(judgement))
    }
    return sorted(quads, key=str)


def _facts(judgement: Judgement) -> Iterator[Fact]:
    yield from are(terms.WITHDRAWN)
    if judgement.on:
        yield terms.WITHDRAWN_ON, day(date.fromisoformat(judgement.on))
    if judgement.notice:
        yield terms.DCTERMS_DESCRIPTION, english(judgement.notice)
