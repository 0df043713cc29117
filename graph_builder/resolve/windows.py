"""When: the window in which all the spells that a source speaks of may have run."""

from collections.abc import Iterable
from datetime import date

from graph_builder.model import Basis, DateWindow, Tenure
from graph_builder.model.spells import precedes


def infer_window(held: Iterable[Iterable[Tenure]]) -> DateWindow:
    """Return the window in which every spell that a source speaks of may have run.

    Each item holds the spells that one stated capacity may mean; it counts from the
    first beginning to the last end of them. Unstated when no spell has a date, or when
    no day is common to all.
    """
    hulls = [hull for spells in held if (hull := _hull(tuple(spells))) is not None]
    earliest = max((hull[0] for hull in hulls if hull[0]), default=None)
    latest = min((hull[1] for hull in hulls if hull[1]), default=None)
    if earliest is None and latest is None:
        return DateWindow()
    if precedes(latest, earliest):
        return DateWindow()
    return DateWindow(earliest, latest, Basis.INFERRED)


def _hull(spells: tuple[Tenure, ...]) -> tuple[date | None, date | None] | None:
    if not spells:
        return None
    starts = [spell.bounds.start_earliest for spell in spells]
    ends = [spell.bounds.end_latest for spell in spells]
    first = None if None in starts else min(day for day in starts if day)
    last = None if None in ends else max(day for day in ends if day)
    return first, last
