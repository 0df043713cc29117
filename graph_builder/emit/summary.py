"""What the registry's graph needs to know of a source's quads, and no more."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode, Quad

from graph_builder.emit.settle import Label, count_labels
from graph_builder.vocabulary import ID

if TYPE_CHECKING:
    from collections import Counter


@dataclass(frozen=True, slots=True)
class Summary:
    """Of some quads: which things they refer to, which they describe, what they call.

    Things are those with an IRI of their own, not of their work's.
    """

    mentioned: frozenset[str]
    described: frozenset[str]
    labels: "Counter[Label]"


def summarise_quads(quads: Iterable[Quad]) -> Summary:
    """Return the summary of some quads."""
    kept = list(quads)
    return Summary(
        frozenset(_list_ours(quad.object for quad in kept)),
        frozenset(_list_ours(quad.subject for quad in kept)),
        count_labels(kept),
    )


def _list_ours(nodes: Iterable[object]) -> Iterator[str]:
    for node in nodes:
        iri = node.value if isinstance(node, NamedNode) else ""
        # What has a longer path belongs to its work.
        if iri.startswith(ID) and iri.count("/", len(ID)) == 1:
            yield iri
