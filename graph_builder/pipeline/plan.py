"""What each graph is to hold, from no more than the heads of the documents' crops.

The registry's graph and the labels depend on all documents together. A stamp stands
for all that decides a graph's quads, so that a graph with the same stamp stays.
"""

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from pyoxigraph import Quad

from graph_builder.emit import (
    choose_labels,
    count_labels,
    demote,
    emit_replaced,
    emit_slice,
    summarise_quads,
)
from graph_builder.pipeline.cache import Cache
from graph_builder.pipeline.crops import list_quads
from graph_builder.pipeline.harvest import Harvest
from graph_builder.pipeline.keys import hash_value
from graph_builder.pipeline.sources import Authorities
from graph_builder.report import Row
from graph_builder.vocabulary import REGISTRY_GRAPH


@dataclass(frozen=True, slots=True)
class Plan:
    """The graphs of a build: a stamp for each by its name, and where its quads are."""

    stamps: Mapping[str, str]
    keys: Mapping[str, str]
    chosen: Mapping[str, str]
    registry: Sequence[Quad]
    cache: Cache

    def load_quads(self, graph: str) -> list[Quad]:
        """Return the quads of a graph by its name.

        Raises:
            SpoiltError: what is kept of the document is damaged.
        """
        if graph == REGISTRY_GRAPH.value:
            quads: Sequence[Quad] = self.registry
        else:
            quads = list_quads(self.cache.load_quads(self.keys[graph]))
        return [demote(quad, self.chosen) for quad in quads]


def plan_graphs(harvest: Harvest, authorities: Authorities, cache: Cache) -> Plan:
    """Return what the graphs of the documents and of the registry are to hold."""
    heads = {one.head["graph"]: one.head for one in harvest.yields}
    registry = _emit_registry([*heads.values()], authorities)
    labels = [
        {(subject, label): number for subject, label, number in head["labels"]}
        for head in heads.values()
    ]
    chosen = choose_labels(labels, count_labels(registry))
    stamps = {name: _stamp(head, chosen) for name, head in heads.items()}
    stamps[REGISTRY_GRAPH.value] = hash_value(
        [str(demote(quad, chosen)) for quad in registry]
    )
    return Plan(
        stamps,
        {one.head["graph"]: one.key for one in harvest.yields},
        chosen,
        registry,
        cache,
    )


def _emit_registry(heads: Sequence[Row], authorities: Authorities) -> list[Quad]:
    quads = emit_slice(
        authorities.registry, authorities.codebook, _unite(heads, "mentioned")
    )
    described = _unite(heads, "described") | summarise_quads(quads).described
    return quads + emit_replaced(authorities.judgements, described)


def _unite(heads: Iterable[Row], name: str) -> AbstractSet[str]:
    return frozenset(iri for head in heads for iri in head[name])


def _stamp(head: Row, chosen: Mapping[str, str]) -> str:
    lost = [
        subject
        for subject, label, _ in head["labels"]
        if chosen.get(subject, label) != label
    ]
    return hash_value(
        [head["quads"], head["files"], [(one, chosen[one]) for one in lost]]
    )
