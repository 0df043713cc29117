"""Days, windows, scales and filters as typed -> values."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from graph_builder.networks import Window

Given = Mapping[str, Any]  # click's own values, by option

DAY = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?")
LAST_SECOND = time(23, 59, 59)

_WINDOW = re.compile(r"(\d+)\s*(second|minute|hour|day|week|month|year|event)s?")
_SCALE = re.compile(r"(-?\d+)\.\.(-?\d+)")


def read_since(values: Iterable[str]) -> datetime | None:
    """Return the last of the values that is a day, None without one."""
    days = [value for value in values if DAY.fullmatch(value)]
    return read_day(days[-1], time()) if days else None


def require_days(values: Iterable[str]) -> None:
    """Refuse a value that is no day, where no folder can be meant.

    Raises:
        click.UsageError: one is not.
    """
    for value in values:
        read_day(value, time())


def read_day(value: str, at: time) -> datetime:
    """Return the moment that a day, or a day and time, means; a day is at `at`.

    Raises:
        click.UsageError: it is neither.
    """
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        moment = None
    if moment is None or not DAY.fullmatch(value):
        raise click.UsageError(f"{value!r} is no day. Write it as 2012-05-01.")
    if len(value) == len("2012-05-01"):
        moment = datetime.combine(moment, at)
    return moment.replace(tzinfo=UTC)


def group_pairs(pairs: Iterable[str], flag: str) -> dict[str, frozenset[str]]:
    """Return 'variable=value' words as values by variable.

    Raises:
        click.UsageError: a word has no '='.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise click.UsageError(
                f"{flag}{pair!r} lacks '='. Write it as {flag}VARIABLE=VALUE."
            )
        found[name.strip()].add(value.strip())
    return {name: frozenset(values) for name, values in found.items()}


def read_window(given: Given) -> "Window":
    """Return the window that the options come to.

    Raises:
        click.UsageError: its size is not well formed.
    """
    from graph_builder.networks import KernelShape, Unit, Window

    written = given["window"].strip().lower()
    # `months:6`, as DNA's two settings in one, means `6months`.
    unit, colon, size = written.partition(":")
    found = _WINDOW.fullmatch(f"{size}{unit}" if colon else written)
    if not found:
        raise click.UsageError(
            f"{given['window']!r} is no window. Write it as 3months, 6weeks, 1year or "
            "20events."
        )
    return Window(
        size=int(found[1][:6]),
        unit=Unit(f"{found[2]}s"),
        kernel=KernelShape(given["kernel"]) if given["kernel"] else None,
        is_cumulative=given["cumulative"],
        is_indented=given["indent"],
        step=given["step"],
    )


def read_scale(value: str) -> tuple[int, int]:
    """Return the ends of a scale.

    Raises:
        click.UsageError: it is not well formed.
    """
    found = _SCALE.fullmatch(value)
    if not found or int(found[1]) >= int(found[2]):
        raise click.UsageError(f"{value!r} is no scale. Write it as -2..2.")
    return int(found[1]), int(found[2])
