"""The event list: every statement left, with all that is known of it."""

import csv
import io
import json
from collections.abc import Iterator

from graph_builder.networks.check import check_events
from graph_builder.networks.request import Request
from graph_builder.networks.select import select_statements
from graph_builder.networks.table import StatementTable

_FIXED = ("statement", "time", "latest", "document", "start", "stop", "text")


def list_events(table: StatementTable, request: Request) -> StatementTable:
    """Return the statements that the filters of `request` leave, in order of time.

    Raises:
        QueryError: a variable is unknown, or nothing is left.
    """
    check_events(table, request)
    return select_statements(table, request).table


def write_events(events: StatementTable) -> bytes:
    """Return the events as comma-separated values, one a line."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([*_FIXED, *events.columns])
    writer.writerows(row.values() for row in _list_rows(events))
    return out.getvalue().encode("utf-8")


def write_events_json(events: StatementTable) -> bytes:
    """Return the events as JSON."""
    rows = list(_list_rows(events))
    record = {"n_filtered": len(events), "statements": rows}
    return (json.dumps(record, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _list_rows(events: StatementTable) -> Iterator[dict[str, object]]:
    for place in range(len(events)):
        start, stop = events.spans[place]
        earliest, latest = events.earliest[place], events.latest[place]
        fixed = (
            events.iris[place],
            earliest.isoformat() if earliest else "",
            latest.isoformat() if latest else "",
            events.documents[place],
            start,
            stop,
            events.texts[place],
        )
        coded = {name: values[place] for name, values in events.columns.items()}
        yield {**dict(zip(_FIXED, fixed, strict=True)), **coded}
