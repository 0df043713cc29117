"""Discourse Network Analyzer's own measure of polarisation, for parity alone.

It is a distance from two ideal camps, and DNA maximises it: the true camps of a perfect
quarrel score least of all. `measure_polarisation` is what to use.
"""

from collections.abc import Sequence
from itertools import combinations

import numpy as np

from graph_builder.errors import LimitError
from graph_builder.networks.signed import Signed

_MOST_ACTORS = 20


def measure_like_dna(signed: Signed, memberships: Sequence[int]) -> float:
    """Return DNA's score of two clusters, given each actor's.

    `signed` is normalised by average. With C the congruence, F the conflict, over pairs
    of actors: the sum within clusters of |C - e| + F and across of C + |F - e'|, over
    twice the sum of C and F; e is the sum of C over the ordered pairs within, e' that
    of F over the ordered pairs across.
    """
    upper = np.triu_indices(len(signed.actors), 1)
    congruence, conflict = signed.congruence[upper], signed.conflict[upper]
    clusters = np.asarray(memberships)
    within = (clusters[:, None] == clusters)[upper]
    whole = congruence.sum() + conflict.sum()
    if not whole:
        return 0.0
    alike = congruence.sum() / max(2 * within.sum(), 1)
    opposed = conflict.sum() / max(2 * (~within).sum(), 1)
    inside = np.abs(congruence - alike) + conflict
    across = congruence + np.abs(conflict - opposed)
    return float(np.where(within, inside, across).sum() / (2 * whole))


def maximise_like_dna(signed: Signed) -> tuple[float, tuple[int, ...]]:
    """Return DNA's highest score over two clusters of equal size, and the clusters.

    Raises:
        LimitError: there are more than 20 actors to divide.
    """
    size = len(signed.actors)
    if size > _MOST_ACTORS:
        raise LimitError(
            f"DNA's measure is maximised exactly, and {size} actors are too many.",
            "Leave out --measure dna, or narrow it to 20 actors.",
        )
    best, chosen = -1.0, (0,) * size
    for others in combinations(range(1, size), size // 2):
        clusters = tuple(int(actor in others) for actor in range(size))
        score = measure_like_dna(signed, clusters)
        if score > best + 1e-12:
            best, chosen = score, clusters
    return best, chosen
