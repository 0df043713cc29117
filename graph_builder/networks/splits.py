"""Every way of dividing actors into two sides, or the best that can be found."""

from collections.abc import Callable, Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from graph_builder.networks.tally import Matrix

Sides: TypeAlias = NDArray[np.float64]
"""Rows of +1 and -1, one column for each actor."""

Score: TypeAlias = Callable[[Sides], Matrix]
"""A score for each row of sides: the more the better."""

EXACT = 20
"""Up to so many actors every split is tried."""

_CHUNK = 1 << 15
_STARTS = 20


def find_best_split(
    size: int, score: Score, seed: int = 0, exact: int = EXACT
) -> tuple[float, Sides]:
    """Return the best score and its sides; the first actor is always on side +1.

    To `exact` actors every split is tried; beyond that it is the best of 20 climbs from
    starts that `seed` fixes, each moving one actor at a time. Of equal splits the first
    in order is returned.
    """
    if size <= exact:
        return _try_all(size, score)
    return _climb(size, score, seed)


def _try_all(size: int, score: Score) -> tuple[float, Sides]:
    best, sides = -np.inf, np.ones(size)
    for chunk in _list_splits(size):
        scores = score(chunk)
        at = int(np.argmax(scores))
        # A hair's breadth is rounding, not a better split.
        if scores[at] > best + 1e-12:
            best, sides = float(scores[at]), chunk[at].copy()
    return best, sides


def _list_splits(size: int) -> Iterator[Sides]:
    count = 1 << max(size - 1, 0)
    places = np.arange(max(size - 1, 0))
    for start in range(0, count, _CHUNK):
        numbers = np.arange(start, min(start + _CHUNK, count))
        bits = (numbers[:, None] >> places) & 1
        yield np.hstack([np.ones((len(numbers), 1)), 1.0 - 2.0 * bits])


def _climb(size: int, score: Score, seed: int) -> tuple[float, Sides]:
    chance = np.random.default_rng(seed)
    best, winner = -np.inf, np.ones(size)
    for _ in range(_STARTS):
        sides = chance.choice([-1.0, 1.0], size)
        value = float(score(sides[None, :])[0])
        while True:
            flipped = np.tile(sides, (size, 1))
            np.fill_diagonal(flipped, -sides)
            scores = score(flipped)
            at = int(np.argmax(scores))
            if scores[at] <= value + 1e-12:
                break
            value, sides = float(scores[at]), flipped[at].copy()
        if value > best + 1e-12:
            best, winner = value, sides * sides[0]
    return best, winner
