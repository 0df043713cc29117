"""How alike two lists of weights, or two divisions of actors, are."""

from collections import Counter
from collections.abc import Hashable, Sequence
from math import comb

import numpy as np

from graph_builder.networks.tally import Matrix


def correlate_ranks(one: Matrix, other: Matrix) -> float | None:
    """Return Spearman's rank correlation; None where either has one value only."""
    from scipy.stats import rankdata

    if len(one) < 2 or np.ptp(one) == 0 or np.ptp(other) == 0:
        return None
    ranks = np.corrcoef(rankdata(one), rankdata(other))
    return float(ranks[0, 1])


def measure_rand(one: Sequence[Hashable], other: Sequence[Hashable]) -> float:
    """Return the adjusted Rand index of two divisions (Hubert and Arabie 1985).

    1.0 where they are the same, about 0 where they are alike by chance.
    """
    pairs = comb(len(one), 2)
    together = sum(comb(n, 2) for n in Counter(zip(one, other, strict=True)).values())
    ones = sum(comb(n, 2) for n in Counter(one).values())
    others = sum(comb(n, 2) for n in Counter(other).values())
    expected = ones * others / pairs if pairs else 0.0
    most = (ones + others) / 2
    return (together - expected) / (most - expected) if most != expected else 1.0
