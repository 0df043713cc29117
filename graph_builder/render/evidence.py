"""Rows of one position -> the words behind it, as the page puts them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from graph_builder.render.network import Evidence
from graph_builder.render.wording import VENUES, say_lead, say_role, say_window

Row = Mapping[str, str]
"""A column that has no value is absent, or empty."""

_ADDRESSES = ("https://", "http://")


def newest_first(evidence: Evidence) -> tuple[int, str, tuple[str, ...]]:
    """Return what sorts evidence: by day, the latest first and undated last."""
    day = evidence.day or "0001-01-01"
    return -date.fromisoformat(day).toordinal(), evidence.title, evidence.words


def read_evidence(rows: Sequence[Row], parties: Iterable[str]) -> Evidence:
    """Return the evidence of one position from its rows, one for each span and role."""
    row = rows[0]
    slices = sorted({(int(each["start"]), each["words"]) for each in rows})
    speaker = row["speaker"]
    capacities = {
        say_role(each["capacity"], speaker) for each in rows if each.get("capacity")
    }
    earliest, latest = read_day(row, "from"), read_day(row, "to")
    page = row.get("page") or ""
    return Evidence(
        words=tuple(words for _, words in slices),
        lead=say_lead(row["mode"], row.get("explicitness") or ""),
        speaker=speaker,
        capacity=" and ".join(sorted(capacities)) or _unknown_capacity(row),
        said=say_window(earliest, latest, row.get("basis") or ""),
        day=str(latest or earliest or ""),
        title=row["source"],
        publisher=row.get("publisher") or "",
        url=page if page.startswith(_ADDRESSES) else "",
        condition=row.get("condition") or "",
        position=row["position"],
        since=str(earliest or latest or ""),
        parties=tuple(sorted(set(parties))),
        venue=VENUES.get(row.get("genre") or "", VENUES[""]),
    )


def read_day(row: Row, column: str) -> date | None:
    """Return the day that a row has in `column`; None where it has none."""
    value = row.get(column)
    return date.fromisoformat(value) if value else None


def _unknown_capacity(row: Row) -> str:
    return "capacity not stated" if row["kind"] == "Person" else ""
