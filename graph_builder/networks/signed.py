"""Congruence and conflict side by side: what camps and their quarrels are read from."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from graph_builder.networks.network import Network, make_network, make_networks
from graph_builder.networks.request import (
    Aggregation,
    Mode,
    Normalisation,
    Request,
)
from graph_builder.networks.table import StatementTable
from graph_builder.networks.tally import Matrix

if TYPE_CHECKING:
    import networkx as nx


@dataclass(frozen=True, eq=False)
class Signed:
    """Who agrees and who disagrees with whom: two symmetric matrices, diagonal 0."""

    actors: tuple[str, ...]
    congruence: Matrix
    conflict: Matrix
    network: Network

    @property
    def balance(self) -> Matrix:
        """Congruence less conflict."""
        return self.congruence - self.conflict

    @property
    def agreement(self) -> Matrix:
        """(congruence - conflict) / (congruence + conflict), 0 without either."""
        both = self.congruence + self.conflict
        return np.divide(self.balance, both, out=np.zeros_like(both), where=both > 0)

    @property
    def overlap(self) -> Matrix:
        """1 for each pair that spoke of one concept, else 0."""
        return ((self.congruence + self.conflict) > 0).astype(np.float64)

    @property
    def joined(self) -> tuple[str, ...]:
        """The actors that share a concept with somebody."""
        pairs = zip(self.actors, self.overlap, strict=True)
        return tuple(actor for actor, row in pairs if row.any())


def make_signed(
    table: StatementTable,
    request: Request,
    normalise: Normalisation = Normalisation.NO,
) -> Signed:
    """Return the signed network of the rows that `request` names, over its range.

    Raises:
        QueryError: as `make_network`.
        LimitError: as `make_network`.
    """
    congruence = make_network(
        table, _ask(request, Aggregation.CONGRUENCE, normalise, keeps_window=False)
    )
    conflict = make_network(
        table, _ask(request, Aggregation.CONFLICT, normalise, keeps_window=False)
    )
    return _join(congruence, conflict)


def make_signed_slices(
    table: StatementTable,
    request: Request,
    normalise: Normalisation = Normalisation.NO,
) -> tuple[Signed, ...]:
    """Return the signed network of each window of `request`, in order of time.

    Raises:
        QueryError: as `make_networks`.
        LimitError: as `make_networks`.
    """
    pairs = zip(
        make_networks(
            table, _ask(request, Aggregation.CONGRUENCE, normalise, keeps_window=True)
        ),
        make_networks(
            table, _ask(request, Aggregation.CONFLICT, normalise, keeps_window=True)
        ),
        strict=True,
    )
    return tuple(_join(congruence, conflict) for congruence, conflict in pairs)


def make_positive_graph(signed: Signed) -> "nx.Graph":
    """Return who agrees more than not, by how much; every actor is a node."""
    import networkx as nx

    graph = nx.Graph()
    graph.add_nodes_from(signed.actors)
    weights = np.triu(np.maximum(signed.balance, 0.0))
    graph.add_weighted_edges_from(
        (signed.actors[i], signed.actors[j], float(weights[i, j]))
        for i, j in np.argwhere(weights)
    )
    return graph


def _ask(
    request: Request,
    aggregate: Aggregation,
    normalise: Normalisation,
    *,
    keeps_window: bool,
) -> Request:
    return replace(
        request,
        mode=Mode.ONE,
        aggregate=aggregate,
        normalise=normalise,
        window=request.window if keeps_window else None,
    )


def _join(congruence: Network, conflict: Network) -> Signed:
    return Signed(congruence.rows, congruence.weights, conflict.weights, congruence)
