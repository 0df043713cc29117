"""What may be asked for: the kind of network, its weights and its filters."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Mode(StrEnum):
    """Rows against columns, or rows against rows by way of the columns."""

    TWO = "twomode"
    ONE = "onemode"


class Aggregation(StrEnum):
    """What becomes of the qualifier, such as agreement."""

    IGNORE = "ignore"
    SUBTRACT = "subtract"
    COMBINE = "combine"
    CONGRUENCE = "congruence"
    CONFLICT = "conflict"


class Normalisation(StrEnum):
    """What a weight is divided by.

    `cosine` is what Discourse Network Analyzer calls so, the product of the two
    activities; `vector-cosine` is the cosine of the two rows.
    """

    NO = "no"
    ACTIVITY = "activity"
    PROMINENCE = "prominence"
    AVERAGE = "average"
    JACCARD = "jaccard"
    COSINE = "cosine"
    VECTOR_COSINE = "vector-cosine"


class Duplicates(StrEnum):
    """Within what a repeated statement counts once."""

    INCLUDE = "include"
    DOCUMENT = "document"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"


class Unit(StrEnum):
    """The unit that windows are measured in: time, or the statements themselves."""

    EVENTS = "events"
    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class KernelShape(StrEnum):
    """How statements fade with their distance from the middle of a window."""

    UNIFORM = "uniform"
    TRIANGULAR = "triangular"
    EPANECHNIKOV = "epanechnikov"
    GAUSSIAN = "gaussian"


class Compat(StrEnum):
    """Whose numbers: right ones, or those of Discourse Network Analyzer 3.

    Its weeks are American, or British where the machine's locale was (`dna-uk`).
    """

    NONE = "none"
    DNA = "dna"
    DNA_UK = "dna-uk"


@dataclass(frozen=True, slots=True)
class Window:
    """Slices of time: `size` units wide, one at every unit of the range.

    Of events, `size` statements each, one around every statement. `is_cumulative`
    begins each at the start of the range. With a kernel, `is_indented` says that the
    first and last windows lie wholly inside the range.
    """

    size: int
    unit: Unit
    kernel: KernelShape | None = None
    is_cumulative: bool = False
    is_indented: bool = True
    step: int = 1


@dataclass(frozen=True, slots=True)
class Request:
    """A network to be made of a table of statements.

    `start` and `stop` are inclusive. `exclude` and `only` hold values by variable.
    `scale` is the full range of an integer qualifier, where the statements may not
    reach its ends. `compat` other than none brings in the defects that
    docs/networks.md lists.
    """

    mode: Mode
    rows: str
    cols: str
    qualifier: str | None = None
    aggregate: Aggregation = Aggregation.IGNORE
    normalise: Normalisation = Normalisation.NO
    duplicates: Duplicates = Duplicates.DOCUMENT
    has_isolates: bool = False
    start: datetime | None = None
    stop: datetime | None = None
    exclude: Mapping[str, frozenset[str]] = field(default_factory=dict)
    only: Mapping[str, frozenset[str]] = field(default_factory=dict)
    window: Window | None = None
    scale: tuple[int, int] | None = None
    compat: Compat = Compat.NONE

    @property
    def is_dna(self) -> bool:
        """Whether the numbers are to be those of Discourse Network Analyzer."""
        return self.compat is not Compat.NONE

    @property
    def is_smoothed(self) -> bool:
        """Whether a kernel weighs the statements."""
        return self.window is not None and self.window.kernel is not None
