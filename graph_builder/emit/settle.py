"""One label for each thing, where several sources word it differently."""

from collections import defaultdict
from collections.abc import Iterable

from pyoxigraph import Literal, Quad

from graph_builder.vocabulary import REGISTRY_GRAPH, terms

_LABELS = (terms.RDFS_LABEL, terms.DCTERMS_TITLE, terms.SKOS_PREF_LABEL)


def settle_labels(quads: Iterable[Quad]) -> list[Quad]:
    """Return the quads with one label for each subject; the others become alternatives.

    The registry's label stands; without one, the label of most sources, and of equals
    the first in the alphabet. Each quad stays in its graph.
    """
    kept = list(quads)
    votes: dict[object, dict[str, list[Quad]]] = defaultdict(lambda: defaultdict(list))
    for quad in kept:
        if quad.predicate in _LABELS and isinstance(quad.object, Literal):
            votes[quad.subject][quad.object.value].append(quad)
    losers: set[Quad] = set()
    for labels in votes.values():
        best = min(labels, key=lambda label: _rank(label, labels[label]))
        losers.update(q for label in labels for q in labels[label] if label != best)
    return [_demote(quad) if quad in losers else quad for quad in kept]


def _rank(label: str, quads: list[Quad]) -> tuple[bool, int, str]:
    is_registered = any(quad.graph_name == REGISTRY_GRAPH for quad in quads)
    return not is_registered, -len(quads), label


def _demote(quad: Quad) -> Quad:
    return Quad(quad.subject, terms.SKOS_ALT_LABEL, quad.object, quad.graph_name)
