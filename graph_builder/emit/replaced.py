"""What a merge leaves behind: the other IRI, and who has taken its place."""

from collections.abc import Set as AbstractSet

from pyoxigraph import NamedNode, Quad

from graph_builder.model import Judgements
from graph_builder.vocabulary import (
    REGISTRY_GRAPH,
    mint_body,
    mint_person,
    mint_work,
    terms,
)

_MINTERS = {"person": mint_person, "body": mint_body, "work": mint_work}


def emit_replaced(judgements: Judgements, described: AbstractSet[str]) -> list[Quad]:
    """Return, for each actor or work merged into one `described`, what stays."""
    replaced = [
        Quad(_mint(actor), terms.DCTERMS_IS_REPLACED_BY, _mint(stays), REGISTRY_GRAPH)
        for actor, stays in judgements.kept.items()
        if _mint(stays).value in described
    ]
    return sorted(replaced, key=str)


def _mint(actor: str) -> NamedNode:
    kind, _, slug = actor.partition("/")
    return _MINTERS[kind](slug)
