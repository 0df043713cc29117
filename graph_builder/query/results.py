"""What an engine comes back with -> an answer."""

from collections.abc import Iterable
from itertools import islice

from pyoxigraph import Literal, QueryBoolean, QuerySolutions, Triple

from graph_builder.query.answer import Answer, Cell, Form


def read_results(
    results: QuerySolutions | QueryBoolean | Iterable[Triple], limit: int | None
) -> Answer:
    """Return an engine's results, no more than `limit` rows of them."""
    if isinstance(results, QueryBoolean):
        return Answer(Form.VERDICT, ("answer",), ((Literal(bool(results)),),))
    if isinstance(results, QuerySolutions):
        names = tuple(variable.value for variable in results.variables)
        ask_for = None if limit is None else limit + 1
        found = [tuple(row) for row in islice(results, ask_for)]
        return _cut(Form.ROWS, names, found, limit)
    rows: list[tuple[Cell, ...]] = [
        (triple.subject, triple.predicate, triple.object)
        for triple in sorted(set(results), key=str)
    ]
    return _cut(Form.GRAPH, ("subject", "predicate", "object"), rows, limit)


def _cut(
    form: Form,
    columns: tuple[str, ...],
    rows: list[tuple[Cell, ...]],
    limit: int | None,
) -> Answer:
    is_cut = limit is not None and len(rows) > limit
    return Answer(form, columns, tuple(rows[:limit]), is_cut)
