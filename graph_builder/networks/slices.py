"""Which statements fall into a slice of time, and how much each weighs there."""

from collections.abc import Sequence
from datetime import datetime

import numpy as np

from graph_builder.errors import QueryError
from graph_builder.networks.calendar import count_units
from graph_builder.networks.encode import Places
from graph_builder.networks.kernels import weigh_moment
from graph_builder.networks.request import Request, Window
from graph_builder.networks.select import Selection
from graph_builder.networks.tally import Matrix
from graph_builder.networks.windows import Slice, list_slices


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
    return list_slices(window, start, stop)


def find_within(selection: Selection, span: Slice, request: Request) -> Places:
    """Return the places of the statements of `span`.

    Without windows that is all of them, dated or not. A statement whose date is
    uncertain is in a window only if the whole of its uncertainty is; under a kernel it
    must be known to the unit.
    """
    table = selection.table
    window = request.window
    if window is None:
        return np.arange(len(table), dtype=np.int64)
    found = [
        place
        for place, (earliest, latest) in enumerate(
            zip(table.earliest, table.latest, strict=True)
        )
        if earliest is not None
        and latest is not None
        and _is_inside(earliest, latest, span)
        and (window.kernel is None or _is_sharp(earliest, latest, window))
    ]
    return np.array(found, dtype=np.int64)


def weigh_statements(
    selection: Selection, chosen: Places, span: Slice, request: Request
) -> Matrix:
    """Return the kernel's weight of each statement chosen."""
    window, middle = request.window, span.middle
    if window is None or middle is None:
        return np.ones(len(chosen))
    days = [selection.table.earliest[place] for place in chosen]
    return np.array(
        [weigh_moment(day, middle, window, request.compat) for day in days if day],
        dtype=np.float64,
    )


def count_undatable(selection: Selection, window: Window | None) -> int:
    """Return how many statements no window could hold, for want of a date."""
    if window is None:
        return 0
    dates = zip(selection.table.earliest, selection.table.latest, strict=True)
    return sum(
        1
        for earliest, latest in dates
        if earliest is None
        or latest is None
        or (window.kernel is not None and not _is_sharp(earliest, latest, window))
    )


def _is_inside(earliest: datetime, latest: datetime, span: Slice) -> bool:
    return (span.start is None or earliest >= span.start) and (
        span.stop is None or latest <= span.stop
    )


def _is_sharp(earliest: datetime, latest: datetime, window: Window) -> bool:
    return count_units(earliest, latest, window.unit) == 0
