"""Slices of time: where each begins, stands and ends."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from typing import TypeAlias

from graph_builder.errors import LimitError, QueryError
from graph_builder.networks.calendar import step
from graph_builder.networks.request import KernelShape, Unit, Window

_MOST_SLICES = 20_000

Event: TypeAlias = tuple[datetime, int]


@dataclass(frozen=True, slots=True)
class Slice:
    """A stretch of time, both ends included, and the moment that stands for it.

    A window of events is the statements at `places`, whatever else is of its days.
    """

    middle: datetime | None
    start: datetime | None
    stop: datetime | None
    places: tuple[int, ...] | None = None


def list_slices(window: Window, start: datetime, stop: datetime) -> list[Slice]:
    """Return the slices of the range, in order of time.

    A window is as many units wide as it has size, rounded up to reach equally far to
    both sides of its middle. Only windows that lie wholly inside the range count, but
    for a kernel without indentation.

    Raises:
        QueryError: the window is longer than the range, or not a size at all.
        LimitError: there would be more slices than anybody can use.
    """
    found = _collect(window, _walk(window, start, stop))
    if not found:
        raise QueryError(
            f"A window of {window.size} {window.unit} is longer than the range from "
            f"{start:%Y-%m-%d} to {stop:%Y-%m-%d}.",
            "Choose a shorter window or a wider range.",
        )
    return found


def list_event_slices(window: Window, events: Sequence[Event]) -> list[Slice]:
    """Return a slice around each event that has enough of them to both sides.

    `events` are the moment and the place of each statement, in order of time; those of
    one moment stay in the order given, which DNA shuffles.

    Raises:
        QueryError: the window is wider than there are events, or not a size at all.
        LimitError: there would be more slices than anybody can use.
    """
    found = _collect(window, _walk_events(window, events))
    if not found:
        raise QueryError(
            f"A window of {window.size} events is wider than the {len(events)} "
            "statements that have a date.",
            "Choose a smaller window or a wider range.",
        )
    return found


def _collect(window: Window, slices: Iterator[Slice]) -> list[Slice]:
    if window.size < 1 or window.step < 1:
        raise QueryError(
            f"A window of {window.size} {window.unit} every {window.step} is none.",
            "Give a size and a step of at least 1.",
        )
    found = list(islice(slices, _MOST_SLICES + 1))
    if len(found) > _MOST_SLICES:
        raise LimitError(
            f"The range holds more than {_MOST_SLICES:,} windows.",
            "Choose a larger unit, a larger step or a shorter range.",
        )
    return found


def _walk_events(window: Window, events: Sequence[Event]) -> Iterator[Slice]:
    reach = find_reach(window)
    for middle in range(reach, len(events) - reach, window.step):
        low = 0 if window.is_cumulative else middle - reach
        inside = events[low : middle + reach + 1]
        places = tuple(place for _, place in inside)
        yield Slice(events[middle][0], inside[0][0], inside[-1][0], places)


def find_reach(window: Window) -> int:
    """Return how many units a window reaches to either side of its middle."""
    if window.kernel:
        return (window.size + 1) // 2
    return window.size // 2


def _walk(window: Window, start: datetime, stop: datetime) -> Iterator[Slice]:
    reach, unit = find_reach(window), window.unit
    if window.kernel and not window.is_indented:
        yield from _walk_whole(window, start, stop)
        return
    is_endless = window.kernel is KernelShape.GAUSSIAN
    count = reach
    while True:
        middle = step(start, count, unit)
        low, high = _bounds(middle, reach, unit)
        if high > stop:
            return
        if is_endless:
            yield Slice(middle, start, stop)
        else:
            yield Slice(middle, start if window.is_cumulative else low, high)
        count += window.step


def _walk_whole(window: Window, start: datetime, stop: datetime) -> Iterator[Slice]:
    reach, count = find_reach(window), 0
    while (middle := step(start, count, window.unit)) <= stop:
        low, high = _bounds(middle, reach, window.unit)
        if window.kernel is KernelShape.GAUSSIAN:
            low, high = start, stop
        yield Slice(middle, max(low, start), min(high, stop))
        count += window.step


def _bounds(middle: datetime, reach: int, unit: Unit) -> tuple[datetime, datetime]:
    return step(middle, -reach, unit), step(middle, reach, unit)
