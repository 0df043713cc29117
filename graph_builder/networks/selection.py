"""Statements selected for a network, and the labels and dates that they have."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from graph_builder.networks.table import StatementTable, Value

Seconds: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Selection:
    """The statements left, and the labels that isolates would bring back.

    `start` and `stop` are the range asked for or, without one, of the documents;
    `left_out` says in words what was left out for want of a date.
    """

    table: StatementTable
    row_labels: tuple[str, ...]
    col_labels: tuple[str, ...]
    start: datetime | None
    stop: datetime | None
    left_out: tuple[str, ...] = ()

    @cached_property
    def seconds(self) -> tuple[Seconds, Seconds]:
        """Earliest and latest moments in seconds; not a number where unknown."""
        return _count_seconds(self.table.earliest), _count_seconds(self.table.latest)


def _count_seconds(moments: Iterable[datetime | None]) -> Seconds:
    return np.array([moment.timestamp() if moment else np.nan for moment in moments])


def list_labels(values: Iterable[Value]) -> tuple[str, ...]:
    """Return the different values as words, by code point, without blanks."""
    return tuple(sorted({str(value) for value in values if value not in {None, ""}}))
