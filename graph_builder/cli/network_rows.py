"""Rows of an analysis, as comma-separated values or JSON."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from graph_builder.cli.network_output import put

Row: TypeAlias = Mapping[str, object]


def put_rows(
    rows: Iterable[Row], form: str, output: Path | None, columns: Sequence[str] = ()
) -> None:
    """Write rows; a list in a cell is joined by semicolons in CSV."""
    listed = list(rows)
    if form == "json":
        text = json.dumps(listed, ensure_ascii=False, indent=1, default=_show) + "\n"
        put(text.encode("utf-8"), output)
        return
    out = io.StringIO()
    names = list(columns or (listed[0] if listed else ()))
    writer = csv.DictWriter(out, names, lineterminator="\n")
    writer.writeheader()
    for row in listed:
        writer.writerow({name: _show(row[name]) for name in names})
    put(out.getvalue().encode("utf-8"), output)


def _show(value: object) -> object:
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%dT%H:%M}"
    if isinstance(value, list | tuple):
        return "; ".join(str(_show(one)) for one in value)
    return "" if value is None else value
