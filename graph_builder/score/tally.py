"""Counts of right and wrong, and the measures that they come to."""

from dataclasses import dataclass
from math import sqrt
from typing import Self

# The normal quantile of a two-sided 95 % interval.
NORMAL = 1.959964


@dataclass(frozen=True, slots=True)
class Tally:
    """How many were right (`hit`), predicted, demanded, and matched as optional.

    A prediction matched to an optional item is neither right nor wrong.
    """

    hit: int = 0
    predicted: int = 0
    gold: int = 0
    optional: int = 0
    gold_optional: int = 0

    def __add__(self, other: Self) -> "Tally":
        """Return the counts of both."""
        return Tally(
            self.hit + other.hit,
            self.predicted + other.predicted,
            self.gold + other.gold,
            self.optional + other.optional,
            self.gold_optional + other.gold_optional,
        )

    @property
    def counted(self) -> int:
        """The predictions that are right or wrong."""
        return self.predicted - self.optional

    @property
    def precision(self) -> float:
        """The share of the predictions that is right; 1 for none where none is due."""
        if self.counted:
            return self.hit / self.counted
        return 0.0 if self.gold else 1.0

    @property
    def recall(self) -> float:
        """The share of what is due that was found; 1 for none where none is due."""
        if self.gold:
            return self.hit / self.gold
        return 0.0 if self.counted else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0

    @property
    def precision_interval(self) -> tuple[float, float]:
        """The 95 % interval of the precision."""
        return wilson(self.hit, self.counted)

    @property
    def recall_interval(self) -> tuple[float, float]:
        """The 95 % interval of the recall."""
        return wilson(self.hit, self.gold)


def wilson(hit: int, of: int) -> tuple[float, float]:
    """Return the 95 % score interval of a share (Wilson 1927); (0, 1) of nothing."""
    if not of:
        return 0.0, 1.0
    share, square = hit / of, NORMAL * NORMAL
    middle = share + square / (2 * of)
    spread = NORMAL * sqrt(share * (1 - share) / of + square / (4 * of * of))
    scale = 1 + square / of
    return max(0.0, (middle - spread) / scale), min(1.0, (middle + spread) / scale)
