"""Structural balance: how little of a signed network can be at odds with two sides."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from graph_builder.networks.splits import Sides, find_best_split
from graph_builder.networks.tally import Matrix


@dataclass(frozen=True, slots=True)
class Balance:
    """The best two sides, and the share of the weight that they leave frustrated.

    Frustrated is what is positive between sides or negative within one.
    """

    sides: tuple[int, ...]
    frustration: float


def find_balance(balance: Matrix, seed: int = 0) -> Balance:
    """Return the two sides that frustrate least (Harary 1953; Doreian and Mrvar 1996).

    Exact to 20 actors, a search from fixed starts beyond.
    """
    _, sides = find_best_split([balance], _satisfy, seed)
    chosen = tuple(int(side) for side in sides)
    return Balance(chosen, measure_frustration(balance, sides))


def _satisfy(sums: Sequence[Matrix]) -> Matrix:
    return sums[0]


def measure_frustration(balance: Matrix, sides: Sides) -> float:
    """Return the share of the weight that the sides frustrate; 0.0 without weight."""
    whole = float(np.abs(balance).sum())
    satisfied = float(sides @ balance @ sides)
    return (whole - satisfied) / (2 * whole) if whole else 0.0
