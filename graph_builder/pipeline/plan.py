"""What each graph is to hold, from no more than the heads of the documents' crops.

The registry's graph and the labels depend on all documents together. A stamp stands
for all that decides a graph's quads, so that a graph with the same stamp stays.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import Quad

from graph_builder.emit import (
    choose_labels,
    count_labels,
    demote,
    emit_copies,
    emit_replaced,
    emit_slice,
    emit_withdrawn,
    settle_captures,
    summarise_quads,
)
from graph_builder.pipeline.cache import Cache
from graph_builder.pipeline.crops import list_quads
from graph_builder.pipeline.harvest import Harvest
from graph_builder.pipeline.keys import hash_value
from graph_builder.pipeline.sources import Authorities
from graph_builder.report import Row
from graph_builder.vocabulary import REGISTRY_GRAPH

if TYPE_CHECKING:
    from graph_builder.pipeline.shelf import Yield


@dataclass(frozen=True, slots=True)
class Plan:
    """The graphs of a build: a stamp for each by its name, and where its quads are.

    `settled` are those that are not as the documents word them: the registry's, and
    those of several captures of one work.
    """

    stamps: Mapping[str, str]
    keys: Mapping[str, str]
    chosen: Mapping[str, str]
    settled: Mapping[str, Sequence[Quad]]
    cache: Cache

    def load_quads(self, graph: str) -> list[Quad]:
        """Return the quads of a graph by its name.

        Raises:
            SpoiltError: what is kept of the document is damaged.
        """
        quads = self.settled.get(graph)
        if quads is None:
            quads = list_quads(self.cache.load_quads(self.keys[graph]))
        return [demote(quad, self.chosen) for quad in quads]


def plan_graphs(harvest: Harvest, authorities: Authorities, cache: Cache) -> Plan:
    """Return what the graphs of the documents and of the registry are to hold.

    Raises:
        SpoiltError: what is kept of a document is damaged.
    """
    heads = {one.head["graph"]: one.head for one in harvest.yields}
    registry = _emit_registry([*heads.values()], authorities)
    registry += emit_copies(_list_copies(harvest))
    captures = _settle_works(harvest, cache)
    labels = [
        count_labels(captures[name])
        if name in captures
        else {(subject, label): number for subject, label, number in head["labels"]}
        for name, head in heads.items()
    ]
    chosen = choose_labels(labels, count_labels(registry))
    settled = {**captures, REGISTRY_GRAPH.value: registry}
    stamps = {name: _stamp(head, chosen) for name, head in heads.items()}
    for name, quads in settled.items():
        stamps[name] = hash_value([str(demote(quad, chosen)) for quad in quads])
    keys = {one.head["graph"]: one.key for one in harvest.yields}
    return Plan(stamps, keys, chosen, settled, cache)


def _list_copies(harvest: Harvest) -> Iterator[tuple[str, str]]:
    """Return the copies of sources that are told of, and by their name."""
    named = {
        document["sha256"]
        for document, described in (
            (one.head["document"], one.head["described"]) for one in harvest.yields
        )
        if described and document["name"] != document["sha256"][:16]
    }
    return (copy for copy in harvest.copied if copy[0] in named)


def _settle_works(harvest: Harvest, cache: Cache) -> Mapping[str, Sequence[Quad]]:
    """Return by name the graphs of works that have several captures."""
    by_work: dict[str, list[Yield]] = defaultdict(list)
    for one in harvest.yields:
        by_work[one.head["document"]["work"]].append(one)
    settled: dict[str, Sequence[Quad]] = {}
    for captures in by_work.values():
        if len(captures) > 1:
            held = [list_quads(cache.load_quads(one.key)) for one in captures]
            names = (one.head["graph"] for one in captures)
            settled |= zip(names, settle_captures(held), strict=True)
    return settled


def _emit_registry(heads: Sequence[Row], authorities: Authorities) -> list[Quad]:
    quads = emit_slice(
        authorities.registry, authorities.codebook, _unite(heads, "mentioned")
    )
    described = _unite(heads, "described") | summarise_quads(quads).described
    judgements = authorities.judgements
    return [
        *quads,
        *emit_replaced(judgements, described),
        *emit_withdrawn(judgements),
    ]


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
