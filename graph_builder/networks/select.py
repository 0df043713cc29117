"""The statements that a request is about, filtered in the field's own order."""

from collections.abc import Iterable
from datetime import datetime

from graph_builder.errors import QueryError
from graph_builder.networks.duplicates import drop_duplicates
from graph_builder.networks.request import Aggregation, Request
from graph_builder.networks.selection import Selection, list_labels
from graph_builder.networks.table import StatementTable


def select_statements(table: StatementTable, request: Request) -> Selection:
    """Return what is left of `table` after the filters of `request`.

    In order: dates, values left out or wanted, blanks, duplicates. A statement whose
    date is uncertain is in a range only if the whole of its uncertainty is.

    Raises:
        QueryError: a variable is unknown, or nothing is left.
    """
    inside = _find_inside(table, request)
    allowed = _keep_wanted(table, inside, request)
    names = [request.rows, request.cols]
    if request.qualifier and request.aggregate is not Aggregation.IGNORE:
        names.append(request.qualifier)
    coded = _drop_blanks(table, allowed, names)
    kept = drop_duplicates(
        table, coded, names, request.duplicates, compat=request.compat
    )
    if not kept:
        raise QueryError(
            f"No statements are left to make a network of: {len(table)} in all, "
            f"{len(inside)} in the range of dates, {len(coded)} with both variables.",
            "Widen the range, drop a filter, or choose other variables.",
        )
    labelled = inside if request.is_dna else range(len(table))
    start, stop = _find_range(table, request)
    return Selection(
        table=table.take(kept),
        row_labels=_list_labels(table, labelled, request.rows),
        col_labels=_list_labels(table, labelled, request.cols),
        start=start,
        stop=stop,
        left_out=_count_undated(table, request, len(inside)),
    )


def _find_inside(table: StatementTable, request: Request) -> list[int]:
    if request.start is None and request.stop is None:
        return list(range(len(table)))
    start, stop = request.start, request.stop
    return [
        place
        for place, (earliest, latest) in enumerate(
            zip(table.earliest, table.latest, strict=True)
        )
        if (start is None or (earliest is not None and earliest >= start))
        and (stop is None or (latest is not None and latest <= stop))
    ]


def _keep_wanted(
    table: StatementTable, places: Iterable[int], request: Request
) -> list[int]:
    excluded = [(table.column(name), v) for name, v in request.exclude.items()]
    wanted = [(table.column(name), v) for name, v in request.only.items()]
    return [
        place
        for place in places
        if not any(str(column[place]) in values for column, values in excluded)
        and all(str(column[place]) in values for column, values in wanted)
    ]


def _drop_blanks(
    table: StatementTable, places: Iterable[int], names: Iterable[str]
) -> list[int]:
    columns = [table.column(name) for name in names]
    return [
        place
        for place in places
        if all(column[place] not in {None, ""} for column in columns)
    ]


def _list_labels(
    table: StatementTable, places: Iterable[int], name: str
) -> tuple[str, ...]:
    column = table.column(name)
    return list_labels(column[place] for place in places)


def _find_range(
    table: StatementTable, request: Request
) -> tuple[datetime | None, datetime | None]:
    dates = [day for day in table.earliest if day is not None]
    ends = [day for day in table.latest if day is not None]
    dates += (table.extent or ())[:1]
    ends += (table.extent or ())[1:]
    return (
        request.start or min(dates, default=None),
        request.stop or max(ends, default=None),
    )


def _count_undated(
    table: StatementTable, request: Request, inside: int
) -> tuple[str, ...]:
    if request.start is None and request.stop is None:
        return ()
    doubtful = sum(
        1
        for pair in zip(table.earliest, table.latest, strict=True)
        if _may_be_inside(pair, request)
    )
    if doubtful <= inside:
        return ()
    return (
        f"{doubtful - inside} statements may be in the range, but their date is not "
        "known to be: they are left out.",
    )


def _may_be_inside(
    pair: tuple[datetime | None, datetime | None], request: Request
) -> bool:
    earliest, latest = pair
    return not (
        (request.start and latest and latest < request.start)
        or (request.stop and earliest and earliest > request.stop)
    )
