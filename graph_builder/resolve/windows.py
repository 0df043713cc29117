"""When: what a spell's bounds say about a window, and a window from spells."""

from collections.abc import Iterable
from datetime import date

from graph_builder.model import Basis, Bounds, DateWindow, Layout, Source, Tenure


def state_window(source: Source, layout: Layout) -> DateWindow:
    """Return the dates that the work, or else what came with the source, states."""
    window = layout.work.window
    if window.basis is Basis.UNSTATED and window.earliest is None:
        return source.metadata.window
    return window


def may_hold(bounds: Bounds, window: DateWindow) -> bool:
    """Whether a spell of these bounds may have a day in common with the window.

    What is unknown rules nothing out.
    """
    return not (
        _precedes(window.latest, bounds.start_earliest)
        or _precedes(bounds.end_latest, window.earliest)
    )


def surely_holds(bounds: Bounds, window: DateWindow) -> bool:
    """Whether a spell of these bounds covers the whole window, for all that is known.

    A window or a beginning that nobody knows is never surely covered; a spell without
    an end is still running.
    """
    if window.earliest is None or window.latest is None or bounds.start_latest is None:
        return False
    has_begun = bounds.start_latest <= window.earliest
    end = bounds.end_earliest or bounds.end_latest
    return has_begun and (end is None or window.latest <= end)


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
    if _precedes(latest, earliest):
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


def _precedes(first: date | None, second: date | None) -> bool:
    return first is not None and second is not None and first < second
