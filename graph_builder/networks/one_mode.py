"""One-mode networks: rows joined by the columns that they share (Leifeld 2017)."""

from typing import TYPE_CHECKING

import numpy as np

from graph_builder.networks.request import Aggregation, Compat, Normalisation, Request
from graph_builder.networks.tally import Matrix, Tally
from graph_builder.networks.two_mode import divide

if TYPE_CHECKING:
    from scipy.sparse import csr_array


def weigh_one_mode(
    tally: Tally, aggregate: Aggregation, compat: Compat = Compat.NONE
) -> Matrix:
    """Return the weight of each pair of rows, with each row's own on the diagonal.

    ignore: the pairs of statements on one column. congruence: each pair is worth 1 less
    the distance of its levels as a share of the scale. conflict: it is worth that
    distance. subtract: congruence less conflict. Words are at distance 0 or 1; as
    their conflict DNA counts the statements that the other row does not echo.
    """
    if aggregate is Aggregation.IGNORE:
        return _without_echoes(_pairs(tally.total), tally)
    congruence = _without_echoes(_congruence(tally), tally)
    if aggregate is Aggregation.CONGRUENCE:
        return congruence
    conflict = _conflict(tally, compat)
    if aggregate is Aggregation.CONFLICT:
        return conflict
    congruence -= conflict
    return congruence


def normalise_one_mode(weights: Matrix, tally: Tally, request: Request) -> Matrix:
    """Return the weights divided as `request` says; 0 where that divides by 0.

    average: by the mean of the two activities. jaccard: by the statements that either
    has alone plus the pairs that agree. cosine: by the product of the activities, which
    is what DNA calls so. vector-cosine: by the lengths of the two rows' vectors.
    """
    active, normalise = tally.activity, request.normalise
    if normalise is Normalisation.AVERAGE:
        return divide(weights, np.add.outer(active, active) / 2)
    if normalise is Normalisation.COSINE:
        return divide(weights, np.multiply.outer(active, active))
    if normalise is Normalisation.JACCARD:
        return divide(weights, _alone(tally) + _same_level(tally))
    if normalise is Normalisation.VECTOR_COSINE:
        return divide(weights, _lengths(tally, request.aggregate))
    return weights


def clear_diagonal(weights: Matrix) -> Matrix:
    """Return the weights with nobody joined to themselves."""
    cleared = weights.copy()
    np.fill_diagonal(cleared, 0.0)
    return cleared


def _without_echoes(weights: Matrix, tally: Tally) -> Matrix:
    if tally.echoes is None:
        return weights
    own = weights.diagonal().copy()
    weights -= tally.echoes.toarray()
    np.fill_diagonal(weights, own)
    return weights


def _congruence(tally: Tally) -> Matrix:
    if tally.places is None or tally.is_boolean:
        return _same_level(tally)
    weights = _pairs(tally.total)
    weights -= _distance(tally)
    return weights


def _conflict(tally: Tally, compat: Compat) -> Matrix:
    if tally.places is not None:
        return _distance(tally)
    if compat is not Compat.NONE:
        return _alone(tally)
    weights = _pairs(tally.total)
    weights -= _same_level(tally)
    return weights


def _same_level(tally: Tally) -> Matrix:
    return _sum([_pairs(count) for count in tally.counts])


def _alone(tally: Tally) -> Matrix:
    """Return how many statements of either row the other has none the like of."""
    weights = np.add.outer(tally.activity, tally.activity)
    for count in tally.counts:
        echoed = _product(count, count.astype(bool).astype(np.float64))
        weights -= echoed
        weights -= echoed.T
    return weights


def _distance(tally: Tally) -> Matrix:
    """Return the pairs of statements, each worth the distance of their levels.

    The distance of two levels is the sum of the gaps between them, so one product for
    each gap does instead of one for each pair of levels.
    """
    places = tally.places or ()
    below = tally.counts[0]
    weights = np.zeros((len(tally.rows), len(tally.rows)))
    for at in range(len(places) - 1):
        gap = (places[at + 1] - places[at]) / tally.breadth
        across = _product(below, tally.total - below) * gap
        weights += across
        weights += across.T
        below = below + tally.counts[at + 1]
    return weights


def _lengths(tally: Tally, aggregate: Aggregation) -> Matrix:
    base = Aggregation.CONGRUENCE if aggregate is Aggregation.CONFLICT else aggregate
    own = np.sqrt(np.maximum(weigh_one_mode(tally, base).diagonal(), 0.0))
    return np.multiply.outer(own, own)


def _pairs(counts: "csr_array") -> Matrix:
    return _product(counts, counts)


def _product(left: "csr_array", right: "csr_array") -> Matrix:
    return np.asarray((left @ right.T).toarray(), dtype=np.float64)


def _sum(matrices: list[Matrix]) -> Matrix:
    total = matrices[0]
    for matrix in matrices[1:]:
        total += matrix
    return total
