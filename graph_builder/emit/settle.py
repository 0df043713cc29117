"""One label for each thing, where several sources word it differently.

Each source's labels are counted by themselves, so that the choice among them needs no
more of a source than those counts.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.vocabulary import REGISTRY_GRAPH, terms

_LABELS = (terms.RDFS_LABEL, terms.DCTERMS_TITLE, terms.SKOS_PREF_LABEL)

# What is labelled, by its IRI, and the words.
Label = tuple[str, str]


def settle_labels(quads: Iterable[Quad]) -> list[Quad]:
    """Return the quads with one label for each subject; the others become alternatives.

    Each quad stays in its graph. See `choose_labels` for which it is.
    """
    kept = list(quads)
    registered = [quad for quad in kept if quad.graph_name == REGISTRY_GRAPH]
    others = [quad for quad in kept if quad.graph_name != REGISTRY_GRAPH]
    chosen = choose_labels([count_labels(others)], count_labels(registered))
    return [demote(quad, chosen) for quad in kept]


def count_labels(quads: Iterable[Quad]) -> Counter[Label]:
    """Return how often each subject is given each label."""
    return Counter(label for quad in quads if (label := _read_label(quad)))


def _read_label(quad: Quad) -> Label | None:
    subject, words = quad.subject, quad.object
    if quad.predicate not in _LABELS or not isinstance(words, Literal):
        return None
    return (subject.value, words.value) if isinstance(subject, NamedNode) else None


def choose_labels(
    sources: Iterable[Mapping[Label, int]], registered: Mapping[Label, int]
) -> dict[str, str]:
    """Return the label that stands of each subject that has several.

    The registry's label stands; without one, the label of most sources, and of equals
    the first in the alphabet.
    """
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for counts in (*sources, registered):
        for (subject, label), number in counts.items():
            votes[subject][label] += number
    return {
        subject: min(
            labels,
            key=lambda one: ((subject, one) not in registered, -labels[one], one),
        )
        for subject, labels in votes.items()
        if len(labels) > 1
    }


def demote(quad: Quad, chosen: Mapping[str, str]) -> Quad:
    """Return the quad, as an alternative label if another label stands."""
    label = _read_label(quad)
    if label is None or chosen.get(*label) == label[1]:
        return quad
    return Quad(quad.subject, terms.SKOS_ALT_LABEL, quad.object, quad.graph_name)
