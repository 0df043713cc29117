"""Statements as numbers: which row, column and level each one belongs to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from graph_builder.errors import QueryError
from graph_builder.networks.request import Request
from graph_builder.networks.selection import Selection, list_labels
from graph_builder.networks.table import StatementTable, Value, VariableKind

Places: TypeAlias = NDArray[np.int64]
Level: TypeAlias = str | int


@dataclass(frozen=True, eq=False)
class Codes:
    """A selection in numbers, one for each statement of its table.

    `rows` and `cols` are the labels, with the isolates where they are asked for;
    `levels` are in order of number or code point, and a boolean always has both.
    `places` are where the levels stand on their scale, which is `breadth` wide; words
    have no places.
    """

    rows: tuple[str, ...]
    cols: tuple[str, ...]
    levels: tuple[Level, ...]
    at_row: Places
    at_col: Places
    at_level: Places
    at_iri: Places
    places: tuple[float, ...] | None
    breadth: float


def encode_statements(selection: Selection, request: Request) -> Codes:
    """Return the selection in numbers.

    Raises:
        QueryError: a level lies outside the scale that the request gives.
    """
    table = selection.table
    rows, cols = selection.row_labels, selection.col_labels
    if not request.has_isolates:
        rows = list_labels(table.column(request.rows))
        cols = list_labels(table.column(request.cols))
    levels = _list_levels(table, request)
    places, breadth = _scale(table, request, levels)
    return Codes(
        rows=rows,
        cols=cols,
        levels=levels,
        at_row=_number(table.column(request.rows), rows),
        at_col=_number(table.column(request.cols), cols),
        at_level=_number_levels(table, request, levels),
        at_iri=_number(table.iris, tuple(dict.fromkeys(table.iris))),
        places=places,
        breadth=breadth,
    )


def _number(values: Sequence[Value], labels: Sequence[str]) -> Places:
    numbers = {label: number for number, label in enumerate(labels)}
    return np.fromiter((numbers[str(value)] for value in values), np.int64, len(values))


def _list_levels(table: StatementTable, request: Request) -> tuple[Level, ...]:
    if request.qualifier is None:
        return ("",)
    if table.kind(request.qualifier) is VariableKind.BOOLEAN:
        return (0, 1)
    found = {_as_level(value) for value in table.column(request.qualifier)}
    if request.is_dna and request.window and request.window.kernel:
        return tuple(sorted(found, key=str))
    return tuple(sorted(found, key=_place_level))


def _place_level(level: Level) -> tuple[bool, int, str]:
    is_word = isinstance(level, str)
    return is_word, 0 if is_word else int(level), str(level)


def _as_level(value: Value) -> Level:
    return "" if value is None else value


def _number_levels(
    table: StatementTable, request: Request, levels: Sequence[Level]
) -> Places:
    if request.qualifier is None:
        return np.zeros(len(table), dtype=np.int64)
    numbers = {level: number for number, level in enumerate(levels)}
    column = table.column(request.qualifier)
    return np.fromiter(
        (numbers[_as_level(value)] for value in column), np.int64, len(column)
    )


def _scale(
    table: StatementTable, request: Request, levels: Sequence[Level]
) -> tuple[tuple[float, ...] | None, float]:
    kind = table.kind(request.qualifier) if request.qualifier else None
    if kind is VariableKind.BOOLEAN:
        return (0.0, 1.0), 1.0
    # Blanks are left in only where the levels are ignored.
    if kind is not VariableKind.INTEGER or "" in levels:
        return None, 0.0
    if request.is_dna and request.window and request.window.kernel:
        # DNA takes the rank among the levels, sorted as words, for the level itself.
        return tuple(map(float, range(len(levels)))), float(len(levels) - 1)
    numbers = tuple(map(float, levels))
    low, high = request.scale or (min(numbers), max(numbers))
    if not low <= min(numbers) <= max(numbers) <= high:
        raise QueryError(
            f"{request.qualifier} has values outside the scale {low:g} to {high:g}.",
            "Give the whole scale with --scale.",
        )
    return numbers, high - low
