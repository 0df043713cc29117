"""Steps along the calendar, as DNA and Java take them."""

from calendar import monthrange
from datetime import datetime, timedelta

from graph_builder.networks.request import Unit

_FIXED = {
    Unit.SECONDS: timedelta(seconds=1),
    Unit.MINUTES: timedelta(minutes=1),
    Unit.HOURS: timedelta(hours=1),
    Unit.DAYS: timedelta(days=1),
    Unit.WEEKS: timedelta(weeks=1),
}
_MONTHS = {Unit.MONTHS: 1, Unit.YEARS: 12}


def step(moment: datetime, count: int, unit: Unit) -> datetime:
    """Return the moment `count` units later, at most the last day of its month."""
    if unit in _FIXED:
        return moment + count * _FIXED[unit]
    months = moment.year * 12 + moment.month - 1 + count * _MONTHS[unit]
    year, month = divmod(months, 12)
    day = min(moment.day, monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)


def count_units(start: datetime, stop: datetime, unit: Unit) -> int:
    """Return the whole units from `start` to `stop`, less than 0 if it is earlier."""
    if stop < start:
        return -count_units(stop, start, unit)
    if unit in _FIXED:
        return (stop - start) // _FIXED[unit]
    months = (stop.year - start.year) * 12 + stop.month - start.month
    if (stop.day, stop.time()) < (start.day, start.time()):
        months -= 1
    return months // _MONTHS[unit]
