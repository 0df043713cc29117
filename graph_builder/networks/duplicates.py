"""Statements that repeat one another, counted once."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import datetime, timedelta
from types import MappingProxyType

from graph_builder.networks.request import Compat, Duplicates
from graph_builder.networks.table import StatementTable, Value

_Period = Callable[[datetime], Hashable]


def drop_duplicates(
    table: StatementTable,
    places: Sequence[int],
    names: Sequence[str],
    within: Duplicates,
    *,
    compat: Compat = Compat.NONE,
) -> list[int]:
    """Return the places of the statements that say something for the first time.

    Two statements are the same if their values of `names` are, and their document or
    period is; the first in the table's order is kept. Where a date is not known to the
    period, the document takes its place. An IRI is kept once for each set of values
    whatever `within` says.

    Discourse Network Analyzer compares weeks and months without their year, and takes
    integers outside -128 to 127 for never the same.
    """
    columns = [table.column(name) for name in names]
    periods = _PERIODS[compat]
    seen: set[Hashable] = set()
    kept = []
    for place in places:
        values = tuple(column[place] for column in columns)
        single = (table.iris[place], values)
        when = _find_period(table, place, within, periods)
        key = (when, values)
        is_unique = compat is not Compat.NONE and any(map(_is_boxed, values))
        if single in seen or (when is not None and key in seen and not is_unique):
            continue
        seen.update((single, key))
        kept.append(place)
    return kept


def _is_boxed(value: Value) -> bool:
    # Java compares boxed integers beyond a byte by identity.
    return isinstance(value, int) and not -128 <= value <= 127


def _find_period(
    table: StatementTable,
    place: int,
    within: Duplicates,
    periods: Mapping[Duplicates, _Period],
) -> Hashable:
    if within is Duplicates.INCLUDE:
        return None
    if within is Duplicates.RANGE:
        return within
    period = periods.get(within)
    earliest, latest = table.earliest[place], table.latest[place]
    if period and earliest and latest and period(earliest) == period(latest):
        return period(earliest)
    return table.documents[place]


def _iso_week(moment: datetime) -> Hashable:
    return tuple(moment.isocalendar())[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month


def _year(moment: datetime) -> Hashable:
    return moment.year


def _month_number(moment: datetime) -> Hashable:
    return moment.month


def american_week(moment: datetime) -> int:
    """Return the week's number: weeks begin on Sunday, the first holds 1 January.

    The days of December that share a week with 1 January are in week 1.
    """
    sunday = moment.date() - timedelta(days=moment.isoweekday() % 7)
    saturday = sunday + timedelta(days=6)
    if saturday.year != sunday.year:
        return 1
    return (saturday.timetuple().tm_yday + 6) // 7


def _iso_week_number(moment: datetime) -> Hashable:
    return moment.isocalendar().week


_PERIODS: Mapping[Compat, Mapping[Duplicates, _Period]] = MappingProxyType(
    {
        Compat.NONE: {
            Duplicates.WEEK: _iso_week,
            Duplicates.MONTH: _month,
            Duplicates.YEAR: _year,
        },
        Compat.DNA: {
            Duplicates.WEEK: american_week,
            Duplicates.MONTH: _month_number,
            Duplicates.YEAR: _year,
        },
        Compat.DNA_UK: {
            Duplicates.WEEK: _iso_week_number,
            Duplicates.MONTH: _month_number,
            Duplicates.YEAR: _year,
        },
    }
)
