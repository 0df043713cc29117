"""The window that a source states, and what a spell's bounds say about it."""

from datetime import date

from graph_builder.model.registry import Bounds
from graph_builder.model.text import Basis, DateWindow, Layout, Source


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
        precedes(window.latest, bounds.start_earliest)
        or precedes(bounds.end_latest, window.earliest)
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


def precedes(first: date | None, second: date | None) -> bool:
    """Whether both days are known and the first is before the second."""
    return first is not None and second is not None and first < second
