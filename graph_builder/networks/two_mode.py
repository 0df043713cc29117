"""Two-mode networks: rows against columns (Leifeld 2017, section 3)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from graph_builder.networks.request import Aggregation, Normalisation, Request
from graph_builder.networks.tally import Matrix, Tally

if TYPE_CHECKING:
    from scipy.sparse import csr_array


def weigh_two_mode(tally: Tally, aggregate: Aggregation) -> Matrix:
    """Return the weight of each row and column.

    ignore: the number of statements. subtract: the sum of their levels, with -1 for a
    boolean 0; words have none and are counted. combine: the sum of 2^(K-1-k) over the
    levels k = 0..K-1 that occur: of a boolean 1 is yes, 2 no, 3 both and 0 neither.
    """
    if aggregate is Aggregation.SUBTRACT and tally.places is not None:
        worth = (-1.0, 1.0) if tally.is_boolean else tally.places
        return _add(tally, worth)
    if aggregate is Aggregation.COMBINE:
        highest = len(tally.levels) - 1
        seen = [count.astype(bool) for count in tally.counts]
        weights = [2.0 ** (highest - level) for level in range(len(seen))]
        return _dense(sum(w * s for w, s in zip(weights, seen, strict=True)))
    return _dense(tally.total)


def normalise_two_mode(weights: Matrix, tally: Tally, request: Request) -> Matrix:
    """Return the weights divided by the row's activity or the column's prominence.

    DNA divides combined weights by the number of columns that the row touches.
    """
    normalise = request.normalise
    is_combined = request.aggregate is Aggregation.COMBINE
    if normalise is Normalisation.ACTIVITY and is_combined:
        return divide(weights, np.count_nonzero(weights, axis=1)[:, None])
    if normalise is Normalisation.ACTIVITY:
        return divide(weights, tally.activity[:, None])
    if normalise is Normalisation.PROMINENCE:
        return divide(weights, tally.prominence[None, :])
    return weights


def divide(weights: Matrix, by: NDArray[np.generic]) -> Matrix:
    """Return the quotient, 0 wherever it would be a division by 0."""
    divisor = np.broadcast_to(by, weights.shape)
    return np.divide(weights, divisor, out=np.zeros_like(weights), where=divisor != 0)


def _add(tally: Tally, worth: Sequence[float]) -> Matrix:
    return _dense(sum(w * x for w, x in zip(worth, tally.counts, strict=True)))


def _dense(weights: "csr_array") -> Matrix:
    return np.asarray(weights.toarray(), dtype=np.float64)
