"""What a build keeps beside its graph, for checking: the texts, and the grounds."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from graph_builder.errors import StoreError

# The texts that offsets refer to. They are often somebody else's: kept for checking
# and never published.
RENDITIONS = "renditions"
# Why each finding is believed: see `list_grounds`.
GROUNDS = "grounds"


def find_folder(graph: Path) -> Path:
    """Return the folder of a build that is named by itself or by one of its files."""
    return graph.parent if graph.is_file() else graph


def read_rendition(graph: Path, sha256: str) -> str | None:
    """Return the stored text of a source; None where there is none."""
    try:
        data = (find_folder(graph) / RENDITIONS / f"{sha256}.txt").read_bytes()
    except OSError:
        return None
    return data.decode("utf-8", errors="replace")


def read_grounds(graph: Path, sha256: str) -> Mapping[str, Any] | None:
    """Return the grounds of a source's findings; None where there are none.

    Raises:
        StoreError: the file is damaged.
    """
    file = find_folder(graph) / GROUNDS / f"{sha256}.json"
    try:
        rows = json.loads(file.read_text(encoding="utf-8"))
    except OSError:
        return None
    except ValueError as error:
        raise StoreError(f"{file} is damaged.", "Build again.") from error
    # What a row may hold has no narrower type.
    return rows if isinstance(rows, dict) else None


# A row of JSON has no narrower type.
def say_judgement(row: Mapping[str, Any]) -> str:
    """Return a judgement in a line: what, by whom, when, why, and where it stands."""
    words = [str(row["verdict"])]
    words += [f"{name} {row[name]}" for name in ("by", "on") if row.get(name)]
    said = " ".join(words)
    why = f": {row['because']}" if row.get("because") else ""
    return f"{said}{why} ({row['file']}, line {row['line']})"
