"""What a build says of itself: its report, and when it ended."""

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from pyoxigraph import Literal, NamedNode, RdfFormat, parse

from graph_builder.errors import StoreError

_ENDED = NamedNode("http://www.w3.org/ns/prov#endedAtTime")

# A row of JSON has no narrower type.
_Row = Mapping[str, Any]


def read_report(folder: Path) -> _Row:
    """Return the report of a build.

    Raises:
        StoreError: there is no build, or its report is damaged.
    """
    file = folder / "report.json"
    if not folder.exists():
        raise StoreError(
            f"There is nothing at {folder}.",
            "Build a graph first: policygraph build PATH... -o DIR.",
        )
    try:
        report: _Row = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise StoreError(
            f"There is no build in {folder}: it has no report.json.",
            "Name a folder that `policygraph build` wrote.",
        ) from error
    except ValueError as error:
        raise StoreError(f"{file} is damaged.", "Build again.") from error
    needed = {"documents", "totals", "failures", "unresolved", "cautions", "violations"}
    if not isinstance(report, dict) or needed - set(report):
        raise StoreError(f"{file} is damaged.", "Build again.")
    return report


def read_end(folder: Path) -> datetime | None:
    """Return when the build ended, None where nothing says."""
    try:
        triples = list(parse(path=str(folder / "run.ttl"), format=RdfFormat.TURTLE))
    except (OSError, SyntaxError):
        return None
    ends = [
        datetime.fromisoformat(triple.object.value)
        for triple in triples
        if triple.predicate == _ENDED and isinstance(triple.object, Literal)
    ]
    return max(ends, default=None)
