"""The average activity in networks that a kernel has smoothed."""

import numpy as np

from graph_builder.networks.encode import Codes, Places
from graph_builder.networks.request import Request
from graph_builder.networks.tally import Matrix, Tally, tally_statements
from graph_builder.networks.two_mode import divide


def average_smoothed(
    weights: Matrix, codes: Codes, chosen: Places, kernel: Matrix, request: Request
) -> Matrix:
    """Return one-mode weights divided by the mean of the two rows' activity.

    A statement is as active as the kernel weighs it, so a uniform kernel gives what no
    kernel gives. DNA instead multiplies by the sum of 2 / (n + n') over columns and
    levels.
    """
    if request.is_dna:
        plain = tally_statements(codes, chosen, keeps_all=True)
        return weights * _sum_shares(plain)
    active = tally_statements(codes, chosen, kernel, keeps_all=True).activity
    return divide(weights, np.add.outer(active, active) / 2)


def _sum_shares(tally: Tally) -> Matrix:
    shares = np.zeros((len(tally.rows), len(tally.rows)))
    for counts in tally.counts:
        for column in np.asarray(counts.toarray(), dtype=np.float64).T:
            both = np.add.outer(column, column)
            shares += divide(np.full_like(both, 2.0), both)
    return shares
