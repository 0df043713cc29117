"""How sure an edge's weight is: intervals by drawing documents anew."""

from dataclasses import dataclass

import numpy as np

from graph_builder.errors import QueryError
from graph_builder.networks.network import Network
from graph_builder.networks.one_mode import (
    clear_diagonal,
    normalise_one_mode,
    weigh_one_mode,
)
from graph_builder.networks.tally import Matrix, tally_statements
from graph_builder.networks.two_mode import normalise_two_mode, weigh_two_mode


@dataclass(frozen=True, eq=False)
class Interval:
    """Between which weights the middle `share` of the draws lie, edge by edge."""

    low: Matrix
    high: Matrix
    share: float
    documents: int


def draw_documents(
    network: Network, *, draws: int = 200, share: float = 0.95, seed: int = 0
) -> Interval:
    """Return percentile intervals of the weights, documents drawn with replacement.

    Documents, not statements, are drawn, since what one document says is not
    independent (Efron 1979; the cluster bootstrap). `seed` fixes the draws. A network
    that a kernel smoothed is drawn without the kernel's weights.

    Raises:
        QueryError: there is one document only.
    """
    table = network.selection.table
    names = [table.documents[place] for place in network.chosen]
    documents, of = np.unique(np.array(names), return_inverse=True)
    if len(documents) < 2:
        raise QueryError(
            "There are fewer than two documents, so there is nothing to draw anew.",
            "Leave out --bootstrap, or take in more documents.",
        )
    chance = np.random.default_rng(seed)
    drawn = []
    for _ in range(draws):
        picks = chance.integers(0, len(documents), len(documents))
        weights = np.bincount(picks, minlength=len(documents))[of].astype(np.float64)
        drawn.append(_weigh(network, weights))
    edge = (1 - share) / 2
    low, high = np.quantile(np.array(drawn), [edge, 1 - edge], axis=0)
    return Interval(low, high, share, len(documents))


def _weigh(network: Network, weights: Matrix) -> Matrix:
    keeps_all = len(network.rows) == len(network.codes.rows)
    tally = tally_statements(
        network.codes, network.chosen, weights, keeps_all=keeps_all
    )
    request = network.request
    if network.is_one_mode:
        plain = weigh_one_mode(tally, request.aggregate, request.compat)
        return clear_diagonal(normalise_one_mode(plain, tally, request))
    plain = weigh_two_mode(tally, request.aggregate)
    return normalise_two_mode(plain, tally, request)
