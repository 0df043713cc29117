"""Polarisation: how much two sides agree within and contradict across."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from graph_builder.networks.request import Request
from graph_builder.networks.shuffle import shuffle_signed
from graph_builder.networks.signed import Signed, make_signed_slices
from graph_builder.networks.splits import Sides, find_best_split
from graph_builder.networks.table import StatementTable
from graph_builder.networks.tally import Matrix

# The baseline is searched as the value is, a hundred times: fewer splits than a single
# search could try.
_EXACT = 12


@dataclass(frozen=True, slots=True)
class Polarisation:
    """The measure of one window, always beside what chance alone gives.

    `value` is from 0, consensus or confusion, to 1, two camps that agree within and
    contradict each other in everything. `baseline` are the sorted values of the same
    statements with their agreement dealt out anew; `chance` is the share of them that
    reach `value`. `sides` are the two camps, the larger first, without those whose
    concepts nobody shares.
    """

    time: datetime | None
    start: datetime | None
    stop: datetime | None
    statements: int
    value: float
    sides: tuple[tuple[str, ...], tuple[str, ...]]
    baseline: tuple[float, ...]

    @property
    def chance(self) -> float:
        """The share of the baseline that reaches the value, itself counted in."""
        reached = sum(1 for value in self.baseline if value >= self.value - 1e-12)
        return (reached + 1) / (len(self.baseline) + 1)


def measure_polarisation(
    table: StatementTable, request: Request, *, permutations: int = 100, seed: int = 0
) -> tuple[Polarisation, ...]:
    """Return the polarisation of each window, or of the whole range without windows.

    The value is the maximum over all two-way splits of the lesser of two means over
    pairs of actors with a concept in common: agreement within sides, contradiction
    across, where agreement is (congruence - conflict) / (congruence + conflict);
    floored at 0. A proposal of this project's, not a published measure.

    Raises:
        QueryError: as `make_networks`.
        LimitError: as `make_networks`.
    """
    return tuple(
        _measure(signed, permutations, seed)
        for signed in make_signed_slices(table, request)
    )


def score_split(signed: Signed, seed: int = 0) -> tuple[float, Sides]:
    """Return the polarisation of the best split and its sides."""
    agreement, overlap = signed.agreement, signed.overlap
    whole, pairs = agreement.sum() / 2, overlap.sum() / 2

    def score(sums: Sequence[Matrix]) -> Matrix:
        crossed, counted = sums[0] / 2, sums[1] / 2
        within = _mean((whole + crossed) / 2, (pairs + counted) / 2)
        across = _mean((whole - crossed) / 2, (pairs - counted) / 2)
        return np.maximum(np.minimum(within, -across), 0.0)

    return find_best_split([agreement, overlap], score, seed, _EXACT)


def _mean(total: Matrix, count: Matrix) -> Matrix:
    return np.divide(total, count, out=np.zeros_like(total), where=count > 0.5)


def _measure(signed: Signed, permutations: int, seed: int) -> Polarisation:
    span = signed.network.slice
    value, sides = score_split(signed, seed) if signed.actors else (0.0, np.ones(0))
    dealt = shuffle_signed(signed, permutations, seed)
    return Polarisation(
        time=span.middle,
        start=span.start,
        stop=span.stop,
        statements=len(signed.network.chosen),
        value=value,
        sides=_name_sides(signed, sides),
        baseline=tuple(sorted(score_split(one, seed)[0] for one in dealt)),
    )


def _name_sides(
    signed: Signed, sides: Sides
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    of = dict(zip(signed.actors, sides.tolist(), strict=True))
    camps = [
        tuple(actor for actor in signed.joined if of[actor] == side) for side in (1, -1)
    ]
    first, second = sorted(camps, key=lambda camp: (-len(camp), camp))
    return first, second
