"""Which judgement took a position out of a build."""

from collections.abc import Mapping
from typing import Any

from graph_builder.compare.snapshot import Build, Snapshot
from graph_builder.kept import say_judgement
from graph_builder.model import Verdict
from graph_builder.vocabulary import ID

# A row of JSON has no narrower type.
_Row = Mapping[str, Any]


def find_removal(build: Build, position: Snapshot) -> str | None:
    """Return the judgement of `build` that rejects or withholds a position, in words.

    `position` is one of another build; None where no judgement did it.
    """
    rows = build.judged.get(position.source, ())
    return next((say_judgement(row) for row in rows if _removes(row, position)), None)


def _removes(row: _Row, position: Snapshot) -> bool:
    holder = position.holder_iri.removeprefix(ID)
    if row["verdict"] == Verdict.WITHHOLD:
        known = {holder, position.work.removeprefix(ID), position.iri.removeprefix(ID)}
        return not known.isdisjoint(row["on_things"])
    if row["verdict"] != Verdict.REJECT or not row["span"] or row["holder"] != holder:
        return False
    start, end = row["span"]
    return any(start < last and first < end for first, last in position.spans)
