"""Names that tell actors apart."""

from collections import defaultdict
from collections.abc import Iterable


def name_actors(labelled: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return a name for each IRI: its label, with its slug where others share it."""
    labels: dict[str, str] = {}
    sharing: dict[str, set[str]] = defaultdict(set)
    for iri, label in labelled:
        labels.setdefault(iri, label)
        sharing[label].add(iri)
    return {
        iri: f"{label} ({iri.rpartition('/')[2]})" if len(sharing[label]) > 1 else label
        for iri, label in labels.items()
    }
