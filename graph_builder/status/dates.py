"""Which days a build's documents cover, and where none is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Gap:
    """Days without a document between two that have one, both left out."""

    after: date
    before: date

    @property
    def days(self) -> int:
        """How many days have no document."""
        return (self.before - self.after).days - 1


def find_gaps(windows: Iterable[tuple[date, date]], least: int) -> tuple[Gap, ...]:
    """Return the stretches of at least `least` days that no window touches, in order.

    A document whose day is not known exactly covers every day that it may be of.
    """
    gaps = []
    reached: date | None = None
    for earliest, latest in sorted(windows):
        if reached is not None:
            gap = Gap(reached, earliest)
            if gap.days >= least:
                gaps.append(gap)
        reached = latest if reached is None else max(reached, latest)
    return tuple(gaps)
