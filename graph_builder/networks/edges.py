"""A network as edges: each with a positive weight, a sign and what it stands on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from graph_builder.networks.evidence import gather_evidence
from graph_builder.networks.network import Network
from graph_builder.networks.request import Aggregation

if TYPE_CHECKING:
    import networkx as nx

# Listing the statements of every edge beyond this is gigabytes.
_MOST_LISTED = 5_000_000

# Of a combined boolean: yes, no and both.
_COMBINED = MappingProxyType({1.0: 1, 2.0: -1, 3.0: 0})


@dataclass(frozen=True, slots=True)
class Node:
    """A row or column; `frequency` is the number of its statements."""

    key: str
    label: str
    variable: str
    frequency: int


@dataclass(frozen=True, slots=True)
class Edge:
    """Two nodes by key; `weight` is positive and `sign` 1, -1 or, of a both, 0.

    `statements` are the IRIs of the positions that the edge stands on, sorted.
    """

    source: str
    target: str
    weight: float
    sign: int
    statements: tuple[str, ...]


def list_nodes(network: Network) -> tuple[Node, ...]:
    """Return the nodes, rows before columns.

    A node's key is its label; where a row and a column share one, the variable stands
    before the column's. Its frequency is over all windows.
    """
    request, taken = network.request, set(network.rows)
    found = _count(network, request.rows)
    nodes = [
        Node(label, label, request.rows, found.get(label, 0)) for label in network.rows
    ]
    if not network.is_one_mode:
        found = _count(network, request.cols)
        nodes += [
            Node(
                key=_key(label, request.cols, taken),
                label=label,
                variable=request.cols,
                frequency=found.get(label, 0),
            )
            for label in network.cols
        ]
    return tuple(nodes)


def list_edges(network: Network, *, with_evidence: bool = True) -> Iterator[Edge]:
    """Yield the edges that weigh anything, by row and column; one-mode pairs once."""
    evidence = gather_evidence(network) if with_evidence else None
    taken = set(network.rows)
    is_combined = network.request.aggregate is Aggregation.COMBINE
    for i, j in np.argwhere(network.weights):
        if network.is_one_mode and j <= i:
            continue
        row, col = network.rows[i], network.cols[j]
        weight = float(network.weights[i, j])
        yield Edge(
            source=row,
            target=col
            if network.is_one_mode
            else _key(col, network.request.cols, taken),
            weight=abs(weight),
            sign=_COMBINED.get(weight, 0) if is_combined else int(np.sign(weight)),
            statements=evidence.list_iris(row, col) if evidence else (),
        )


def can_list_evidence(*networks: Network) -> bool:
    """Whether the statements of all edges together fit into a file."""
    return sum(len(n.rows) * len(n.chosen) for n in networks) <= _MOST_LISTED


def make_graph(network: Network, *, with_evidence: bool = True) -> "nx.Graph":
    """Return the network as a networkx graph, in a fixed order of nodes and edges.

    Nodes have `label`, `variable`, `frequency` and, in two-mode networks, `bipartite`;
    edges `weight`, positive, `sign` and `statements`, IRIs with a space between.
    """
    import networkx as nx

    graph = nx.Graph()
    for node in list_nodes(network):
        graph.add_node(
            node.key,
            label=node.label,
            variable=node.variable,
            frequency=node.frequency,
            bipartite=int(node.variable != network.request.rows),
        )
    for edge in list_edges(network, with_evidence=with_evidence):
        graph.add_edge(
            edge.source,
            edge.target,
            weight=edge.weight,
            sign=edge.sign,
            statements=" ".join(edge.statements),
        )
    return graph


def find_dates(
    network: Network,
) -> Mapping[str, tuple[datetime | None, datetime | None]]:
    """Return the earliest and latest date of each statement, by IRI."""
    table = network.selection.table
    dates = zip(table.earliest, table.latest, strict=True)
    return dict(zip(table.iris, dates, strict=True))


def _key(label: str, variable: str, taken: set[str]) -> str:
    return f"{variable}: {label}" if label in taken else label


def _count(network: Network, variable: str) -> dict[str, int]:
    table = network.selection.table
    column = table.column(variable)
    found: dict[str, set[str]] = {}
    for label, iri in zip(column, table.iris, strict=True):
        found.setdefault(str(label), set()).add(iri)
    return {label: len(iris) for label, iris in found.items()}
