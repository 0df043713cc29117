"""Every way of dividing actors into two sides, or the best that can be found."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import numpy as np

from graph_builder.networks.tally import Matrix

Sides: TypeAlias = Matrix
"""+1 or -1 for each actor."""

Score: TypeAlias = Callable[[Sequence[Matrix]], Matrix]
"""From the sums s'Ms of each form M, for many splits s at once, to their scores."""

EXACT = 20
"""Up to so many actors every split is tried."""

_CHUNK = 1 << 15
_STARTS = 20
# A hair's breadth is rounding, not a better split.
_HAIR = 1e-12


def find_best_split(
    forms: Sequence[Matrix], score: Score, seed: int = 0, exact: int = EXACT
) -> tuple[float, Sides]:
    """Return the best score and its sides; the first actor is always on side +1.

    `forms` are symmetric matrices with an empty diagonal. To `exact` actors every split
    is tried; beyond that it is the best of 20 climbs from starts that `seed` fixes,
    each moving one actor at a time. Of equal splits the first in order is returned.
    """
    size = len(forms[0])
    if size <= exact:
        return _try_all(size, forms, score)
    chance = np.random.default_rng(seed)
    best, winner = -np.inf, np.ones(size)
    for _ in range(_STARTS):
        value, sides = _climb(chance.choice([-1.0, 1.0], size), forms, score)
        if value > best + _HAIR:
            best, winner = value, sides * sides[0]
    return best, winner


def _try_all(size: int, forms: Sequence[Matrix], score: Score) -> tuple[float, Sides]:
    best, sides = -np.inf, np.ones(size)
    for chunk in _list_splits(size):
        scores = score([((chunk @ form) * chunk).sum(axis=1) for form in forms])
        at = int(np.argmax(scores))
        if scores[at] > best + _HAIR:
            best, sides = float(scores[at]), chunk[at].copy()
    return best, sides


def _list_splits(size: int) -> Iterator[Matrix]:
    count = 1 << max(size - 1, 0)
    places = np.arange(max(size - 1, 0))
    for start in range(0, count, _CHUNK):
        numbers = np.arange(start, min(start + _CHUNK, count))
        bits = (numbers[:, None] >> places) & 1
        yield np.hstack([np.ones((len(numbers), 1)), 1.0 - 2.0 * bits])


def _climb(sides: Sides, forms: Sequence[Matrix], score: Score) -> tuple[float, Sides]:
    value = -np.inf
    while True:
        pulls = [form @ sides for form in forms]
        sums = [float(sides @ pull) for pull in pulls]
        value = max(value, float(score([np.array([one]) for one in sums])[0]))
        # What the sums become when one actor changes sides, for each of them.
        flipped = [
            one - 4 * sides * pull for one, pull in zip(sums, pulls, strict=True)
        ]
        scores = score(flipped)
        at = int(np.argmax(scores))
        if scores[at] <= value + _HAIR:
            return value, sides
        sides = sides.copy()
        sides[at] = -sides[at]
