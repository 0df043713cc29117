"""Which statements fall into a slice of time, and how much each weighs there."""

from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
from numpy.typing import NDArray

from graph_builder.errors import QueryError
from graph_builder.networks.calendar import count_units
from graph_builder.networks.encode import Places
from graph_builder.networks.kernels import weigh_moment
from graph_builder.networks.request import Request, Unit, Window
from graph_builder.networks.selection import Selection
from graph_builder.networks.tally import Matrix
from graph_builder.networks.windows import (
    Event,
    Slice,
    list_event_slices,
    list_slices,
)


def cut_selection(selection: Selection, window: Window | None) -> Sequence[Slice]:
    """Return the slices of a selection's range; the whole of it without a window.

    Raises:
        QueryError: no statement has a date, or the window is longer than the range.
        LimitError: there would be too many windows.
    """
    start, stop = selection.start, selection.stop
    if window is None:
        middle = start + (stop - start) / 2 if start and stop else None
        return [Slice(middle, start, stop)]
    if start is None or stop is None:
        raise QueryError(
            "None of the statements has a date, so there are no windows of time.",
            "Leave out the window, or give the documents dates with --meta date=.",
        )
    if window.unit is Unit.EVENTS:
        return list_event_slices(window, _list_events(selection))
    return list_slices(window, start, stop)


def _list_events(selection: Selection) -> list[Event]:
    """Return the moment and place of the statements with a date, in order of time."""
    dates = zip(selection.table.earliest, selection.table.latest, strict=True)
    dated = [
        (earliest, latest, place)
        for place, (earliest, latest) in enumerate(dates)
        if earliest is not None and latest is not None
    ]
    return [(earliest, place) for earliest, _, place in sorted(dated)]


def find_within(selection: Selection, span: Slice, request: Request) -> Places:
    """Return the places of the statements of `span`.

    Without windows that is all of them, dated or not. A statement whose date is
    uncertain is in a window only if the whole of its uncertainty is; under a kernel it
    must be known to the unit.
    """
    window = request.window
    if window is None:
        return np.arange(len(selection.table), dtype=np.int64)
    if span.places is not None:
        return np.array(span.places, dtype=np.int64)
    earliest, latest = selection.seconds
    low = span.start.timestamp() if span.start else -np.inf
    high = span.stop.timestamp() if span.stop else np.inf
    # What has no date is not a number, and no number is beyond a bound.
    found = np.flatnonzero((earliest >= low) & (latest <= high))
    if window.kernel:
        found = found[_find_sharp(selection, window)[found]]
    return found.astype(np.int64)


def weigh_statements(
    selection: Selection, chosen: Places, span: Slice, request: Request
) -> Matrix:
    """Return the kernel's weight of each statement chosen."""
    window, middle = request.window, span.middle
    if window is None or middle is None:
        return np.ones(len(chosen))
    seconds, of = np.unique(selection.seconds[0][chosen], return_inverse=True)
    moments = [datetime.fromtimestamp(one, UTC) for one in seconds.tolist()]
    weights = [weigh_moment(one, middle, window, request.compat) for one in moments]
    return np.array(weights, dtype=np.float64)[of]


def count_undatable(selection: Selection, window: Window | None) -> int:
    """Return how many statements no window could hold, for want of a date."""
    if window is None:
        return 0
    if window.kernel:
        return int((~_find_sharp(selection, window)).sum())
    return int(np.isnan(selection.seconds[0] + selection.seconds[1]).sum())


def _find_sharp(selection: Selection, window: Window) -> NDArray[np.bool_]:
    """Return which statements are dated to the window's unit."""
    dates = zip(selection.table.earliest, selection.table.latest, strict=True)
    return np.array(
        [
            earliest is not None
            and latest is not None
            and (earliest == latest or count_units(earliest, latest, window.unit) == 0)
            for earliest, latest in dates
        ],
        dtype=np.bool_,
    )
