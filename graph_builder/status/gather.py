"""A folder that `build` wrote -> how the build stands."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePath
from typing import Any

from graph_builder.compare.origin import read_origin
from graph_builder.deliver import list_altered, read_manifest
from graph_builder.status.dates import Gap, find_gaps
from graph_builder.status.read import read_end, read_report
from graph_builder.status.reasons import count_reasons

_FOUND = ("utterances", "positions", "candidates", "commitments")

# A row of JSON has no narrower type.
_Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Status:
    """How a build stands.

    `unfinished` are files that are not what the build wrote; `changes` what it was made
    from and is otherwise now, each with its kind, None where it does not say.
    """

    folder: str
    version: str
    built: datetime | None
    documents: int
    totals: Mapping[str, int]
    first: date | None
    last: date | None
    undated: tuple[str, ...]
    gaps: tuple[Gap, ...]
    without_finding: tuple[str, ...]
    unread: tuple[str, ...]
    unresolved: Mapping[str, int]
    candidates: int
    idle: tuple[str, ...]
    violations: int
    unfinished: tuple[str, ...]
    changes: tuple[tuple[str, str], ...] | None

    @property
    def is_sound(self) -> bool:
        """Whether nothing calls for a look: nothing missing, broken or out of date.

        What awaits review or could not be settled is no fault of a build.
        """
        return not (
            self.gaps
            or self.without_finding
            or self.unread
            or self.idle
            or self.violations
            or self.unfinished
            or self.changes
        )


def gather_status(
    folder: Path, changes: Sequence[tuple[str, str]] | None, *, gap: int
) -> Status:
    """Return how the build in `folder` stands; a gap is of at least `gap` days.

    Raises:
        StoreError: there is no build, or its report is damaged.
    """
    report = read_report(folder)
    manifest = read_manifest(folder)
    documents = report["documents"]
    windows = list(_list_windows(documents))
    dated = [day for window in windows for day in window]
    return Status(
        folder=str(folder),
        version=str((manifest or {}).get("policygraph", "")),
        built=read_end(folder),
        documents=len(documents),
        totals=report["totals"],
        first=min(dated, default=None),
        last=max(dated, default=None),
        undated=tuple(row["name"] for row in documents if _read_window(row) is None),
        gaps=find_gaps(windows, gap),
        without_finding=tuple(
            row["name"] for row in documents if not _count_found(row)
        ),
        unread=tuple(row["name"] for row in report["failures"]),
        unresolved=count_reasons(report["unresolved"]),
        candidates=report["totals"].get("candidates", 0),
        idle=tuple(_list_idle(report, folder)),
        violations=sum(
            str(row.get("severity")).lower() == "violation"
            for row in report["violations"]
        ),
        unfinished=tuple(list_altered(folder) if manifest else ["manifest.json"]),
        changes=None if changes is None else tuple(changes),
    )


def _list_windows(documents: Sequence[_Row]) -> Iterator[tuple[date, date]]:
    for row in documents:
        if window := _read_window(row):
            yield window


def _read_window(document: _Row) -> tuple[date, date] | None:
    """Return the days that a document may be of, None where a bound is not known."""
    earliest, latest = document["date"]["earliest"], document["date"]["latest"]
    if not (earliest and latest):
        return None
    return date.fromisoformat(earliest), date.fromisoformat(latest)


def _count_found(document: _Row) -> int:
    return sum(document["findings"].get(name, 0) for name in _FOUND)


def _list_idle(report: _Row, folder: Path) -> Iterator[str]:
    """Yield where each judgement stands that bore on nothing."""
    judgements = (read_origin(folder) or {}).get("judgements", {}).get("files", {})
    files = {PurePath(name).name for name in judgements}
    for row in report["cautions"]:
        if PurePath(row["name"]).name in files and row.get("line"):
            yield f"{row['name']}, line {row['line']}: {row['problem']}"
