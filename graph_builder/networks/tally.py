"""Statements counted: how many by row, column and level of the qualifier."""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from graph_builder.errors import LimitError
from graph_builder.networks.encode import Codes, Level, Places

if TYPE_CHECKING:
    from scipy.sparse import csr_array

Matrix: TypeAlias = NDArray[np.float64]

# A matrix of floats beyond this is more than a gigabyte.
_MOST_CELLS = 11_000 * 11_000


@dataclass(frozen=True, eq=False)
class Tally:
    """The counts x[row, column, level], one sparse matrix for each level.

    `echoes` counts, for each pair of rows, the statements that both share: those of
    somebody who spoke for two bodies join nobody to themselves.
    """

    rows: tuple[str, ...]
    cols: tuple[str, ...]
    levels: tuple[Level, ...]
    counts: "tuple[csr_array, ...]"
    echoes: "csr_array | None"
    places: tuple[float, ...] | None
    breadth: float

    @cached_property
    def total(self) -> "csr_array":
        """The counts whatever the level."""
        return sum(self.counts[1:], start=self.counts[0])

    @cached_property
    def activity(self) -> Matrix:
        """How many statements each row has."""
        return np.asarray(self.total.sum(axis=1), dtype=np.float64)

    @cached_property
    def prominence(self) -> Matrix:
        """How many statements each column has."""
        return np.asarray(self.total.sum(axis=0), dtype=np.float64)

    @property
    def is_boolean(self) -> bool:
        """Whether the qualifier is yes or no."""
        return self.levels == (0, 1) and self.places == (0.0, 1.0)


def tally_statements(
    codes: Codes,
    chosen: Places,
    weights: Matrix | None = None,
    *,
    keeps_all: bool = False,
) -> Tally:
    """Return the counts, or the sums of `weights`, over the statements at `chosen`.

    With `keeps_all` every label has its row or column, else those that occur.

    Raises:
        LimitError: the matrix would not fit into a gigabyte.
    """
    from scipy.sparse import coo_array

    at_row, rows = _compress(codes.at_row[chosen], codes.rows, keeps_all=keeps_all)
    at_col, cols = _compress(codes.at_col[chosen], codes.cols, keeps_all=keeps_all)
    if len(rows) * max(len(rows), len(cols)) > _MOST_CELLS:
        raise LimitError(
            f"{len(rows):,} rows and {len(cols):,} columns are too many for a matrix.",
            "Narrow it to a topic, a range of dates or fewer actors.",
        )
    at_level = codes.at_level[chosen]
    values = np.ones(len(chosen)) if weights is None else weights
    counts = []
    for level in range(len(codes.levels)):
        here = at_level == level
        cells = (values[here], (at_row[here], at_col[here]))
        counts.append(coo_array(cells, shape=(len(rows), len(cols))).tocsr())
    return Tally(
        rows=rows,
        cols=cols,
        levels=codes.levels,
        counts=tuple(counts),
        echoes=_find_echoes(codes.at_iri[chosen], at_row, at_col, values, len(rows)),
        places=codes.places,
        breadth=codes.breadth,
    )


def _find_echoes(
    at_iri: Places, at_row: Places, at_col: Places, values: Matrix, size: int
) -> "csr_array | None":
    from scipy.sparse import coo_array

    if len(np.unique(at_iri)) == len(at_iri):
        return None
    key = at_iri * (at_col.max() + 1) + at_col
    _, statement = np.unique(key, return_inverse=True)
    shape = (size, int(statement.max()) + 1)
    # Each column is one statement on one concept, with all the rows that it stands in.
    shared = coo_array((values, (at_row, statement)), shape=shape).tocsr()
    return shared @ shared.T


def _compress(
    numbers: Places, labels: tuple[str, ...], *, keeps_all: bool
) -> tuple[Places, tuple[str, ...]]:
    if keeps_all:
        return numbers, labels
    used, renumbered = np.unique(numbers, return_inverse=True)
    return renumbered.astype(np.int64), tuple(labels[number] for number in used)
