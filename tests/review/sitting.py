"""A reviewer's desk, with no terminal and no page in between."""

from datetime import date
from pathlib import Path

from graph_builder.pipeline import open_review
from graph_builder.review import Desk

DAY = date(2024, 5, 1)


def sit(
    graph: Path, file: Path, by: str | None = "Jo Reeve", tier: str = "candidate"
) -> Desk:
    """Return the desk of a reviewer of `graph` who decides into `file`."""
    return open_review(graph, file, by=by, on=DAY, tier=tier)
