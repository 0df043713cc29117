"""What a merge leaves behind: the other IRI, and who has taken its place."""

from collections.abc import Iterable

from pyoxigraph import NamedNode, Quad

from graph_builder.model import Judgements
from graph_builder.vocabulary import (
    REGISTRY_GRAPH,
    mint_body,
    mint_person,
    terms,
)

_MINTERS = {"person": mint_person, "body": mint_body}


def emit_replaced(judgements: Judgements, quads: Iterable[Quad]) -> list[Quad]:
    """Return, for each actor merged into one that the quads are about, who stays."""
    subjects = {quad.subject for quad in quads}
    replaced = [
        Quad(_mint(actor), terms.DCTERMS_IS_REPLACED_BY, _mint(stays), REGISTRY_GRAPH)
        for actor, stays in judgements.kept.items()
        if _mint(stays) in subjects
    ]
    return sorted(replaced, key=str)


def _mint(actor: str) -> NamedNode:
    kind, _, slug = actor.partition("/")
    return _MINTERS[kind](slug)
