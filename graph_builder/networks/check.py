"""Requests that make no sense, said before anything is counted."""

from graph_builder.errors import QueryError
from graph_builder.networks.encode import Codes
from graph_builder.networks.request import (
    Aggregation,
    Mode,
    Normalisation,
    Request,
    Unit,
)
from graph_builder.networks.table import StatementTable, VariableKind

_AGGREGATIONS = {
    Mode.TWO: (Aggregation.IGNORE, Aggregation.SUBTRACT, Aggregation.COMBINE),
    Mode.ONE: (
        Aggregation.IGNORE,
        Aggregation.CONGRUENCE,
        Aggregation.CONFLICT,
        Aggregation.SUBTRACT,
    ),
}
_NORMALISATIONS = {
    Mode.TWO: (Normalisation.NO, Normalisation.ACTIVITY, Normalisation.PROMINENCE),
    Mode.ONE: (
        Normalisation.NO,
        Normalisation.AVERAGE,
        Normalisation.JACCARD,
        Normalisation.COSINE,
        Normalisation.VECTOR_COSINE,
    ),
}
_SMOOTHED = (
    Normalisation.NO,
    Normalisation.AVERAGE,
    Normalisation.COSINE,
    Normalisation.VECTOR_COSINE,
)


def check_request(table: StatementTable, request: Request) -> None:
    """Refuse what has no meaning.

    Raises:
        QueryError: a variable is unknown or of the wrong kind, or two choices do not go
            together; the remedy lists those that do.
    """
    _check_choices(request)
    rows, cols = table.find_variable(request.rows), table.find_variable(request.cols)
    if rows == cols:
        raise QueryError(
            f"Rows and columns are both {rows}.", "Choose two different variables."
        )
    _check_qualifier(table, request)


def _check_choices(request: Request) -> None:
    mode = request.mode
    if request.aggregate not in _AGGREGATIONS[mode]:
        raise QueryError(
            f"A {mode} network cannot be aggregated by {request.aggregate}.",
            f"Choose one of: {', '.join(_AGGREGATIONS[mode])}.",
        )
    if request.normalise not in _NORMALISATIONS[mode]:
        raise QueryError(
            f"A {mode} network cannot be normalised by {request.normalise}.",
            f"Choose one of: {', '.join(_NORMALISATIONS[mode])}.",
        )
    _check_combined(request)
    window = request.window
    if window is not None and window.unit is Unit.EVENTS and window.kernel:
        raise QueryError(
            "A kernel fades with time, and a window of events has none.",
            "Leave out the kernel, or give a window of days, weeks or months.",
        )
    is_refused = mode is Mode.ONE and request.normalise not in _SMOOTHED
    if request.is_smoothed and is_refused:
        raise QueryError(
            f"Kernel weights cannot be normalised by {request.normalise}.",
            f"Choose one of: {', '.join(_SMOOTHED)}.",
        )


def _check_combined(request: Request) -> None:
    allowed = {Normalisation.NO}
    if request.is_dna:
        allowed.add(Normalisation.ACTIVITY)
    if request.aggregate is Aggregation.COMBINE and request.normalise not in allowed:
        raise QueryError(
            "Combined weights are codes, not amounts: they cannot be normalised.",
            "Leave out the normalisation, or aggregate by ignore or subtract.",
        )


def _check_qualifier(table: StatementTable, request: Request) -> None:
    if request.qualifier is None:
        if request.aggregate is not Aggregation.IGNORE:
            raise QueryError(
                f"To aggregate by {request.aggregate} there must be a qualifier.",
                "Name one, such as --qualifier agreement.",
            )
        return
    kind = table.kind(request.qualifier)
    if kind is VariableKind.LONG:
        raise QueryError(
            f"{request.qualifier} is a long text and cannot qualify anything.",
            "Choose a boolean, an integer or a short text.",
        )
    is_signed = request.aggregate is Aggregation.SUBTRACT and request.mode is Mode.TWO
    if is_signed and kind is VariableKind.SHORT and not request.is_dna:
        raise QueryError(
            f"The values of {request.qualifier} are words: they cannot be subtracted.",
            "Aggregate by combine, or choose a boolean or an integer.",
        )


def check_selection(codes: Codes, request: Request) -> None:
    """Refuse what leaves nothing to compare; DNA's own zero matrices are let through.

    Raises:
        QueryError: there is one row only, or an integer qualifier has one level.
    """
    if request.is_dna:
        return
    rows = {codes.rows[number] for number in codes.at_row}
    if request.mode is Mode.ONE and len(rows) == 1:
        raise QueryError(
            f"Only one {request.rows} is left, {min(rows)!r}: there is nobody to join.",
            "Widen the range, drop a filter, or ask for a two-mode network.",
        )
    is_compared = request.mode is Mode.ONE and request.aggregate is not (
        Aggregation.IGNORE
    )
    if is_compared and len(codes.levels) == 1 and not codes.breadth:
        raise QueryError(
            f"All statements have the same {request.qualifier}, {codes.levels[0]!r}: "
            "congruence and conflict cannot be told apart.",
            "Aggregate by ignore, or give an integer's whole scale with --scale.",
        )


def check_events(table: StatementTable, request: Request) -> None:
    """Refuse variables that the statements do not have.

    Raises:
        QueryError: a variable is unknown.
    """
    for name in filter(None, (request.rows, request.cols, request.qualifier)):
        table.find_variable(name)
