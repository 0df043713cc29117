"""How many statements speak for and against each concept."""

from dataclasses import dataclass

from graph_builder.networks.encode import Level, encode_statements
from graph_builder.networks.request import Aggregation, Mode, Request
from graph_builder.networks.select import select_statements
from graph_builder.networks.table import StatementTable


@dataclass(frozen=True, slots=True)
class Bar:
    """A concept, how often it is spoken of at each level, and by which statements."""

    concept: str
    counts: tuple[int, ...]
    statements: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Barplot:
    """Bars, the most spoken of first, and the levels that their counts are of."""

    levels: tuple[Level, ...]
    bars: tuple[Bar, ...]


def count_agreement(table: StatementTable, request: Request) -> Barplot:
    """Return the statements on each value of `request.cols`, by level of the qualifier.

    The filters of `request` hold; `request.rows` matters to duplicates alone.

    Raises:
        QueryError: a variable is unknown, or nothing is left.
    """
    wanted = Request(
        mode=Mode.TWO,
        rows=request.rows,
        cols=request.cols,
        qualifier=request.qualifier or "agreement",
        aggregate=Aggregation.SUBTRACT,
        duplicates=request.duplicates,
        start=request.start,
        stop=request.stop,
        exclude=request.exclude,
        only=request.only,
        compat=request.compat,
    )
    selection = select_statements(table, wanted)
    codes = encode_statements(selection, wanted)
    found: dict[str, list[set[str]]] = {
        label: [set() for _ in codes.levels] for label in codes.cols
    }
    iris = selection.table.iris
    for iri, col, level in zip(iris, codes.at_col, codes.at_level, strict=True):
        found[codes.cols[col]][level].add(iri)
    bars = [
        Bar(label, tuple(map(len, cells)), tuple(tuple(sorted(c)) for c in cells))
        for label, cells in found.items()
    ]
    bars.sort(key=lambda bar: (-sum(bar.counts), bar.concept))
    return Barplot(codes.levels, tuple(bars))
