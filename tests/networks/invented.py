"""Tables of statements by invented actors."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from graph_builder.networks import (
    Aggregation,
    Coded,
    Duplicates,
    Mode,
    Normalisation,
    Request,
    StatementTable,
    VariableKind,
    make_table,
)

if TYPE_CHECKING:
    from graph_builder.networks.table import Value

KINDS = {
    "actor": VariableKind.SHORT,
    "concept": VariableKind.SHORT,
    "agreement": VariableKind.BOOLEAN,
    "strength": VariableKind.INTEGER,
    "frame": VariableKind.SHORT,
}
Said = tuple[str, str, int] | tuple[str, str, int, str] | tuple[str, str, int, str, str]
"""Who, on what, for (1) or against (0); then the day and the document."""


def at(day: str) -> datetime:
    return datetime.fromisoformat(day).replace(tzinfo=UTC)


def make(said: Iterable[Said], **more: Iterable[str | int]) -> StatementTable:
    """Return a table, one document for each statement unless named."""
    rows = []
    extra = {name: list(values) for name, values in more.items()}
    for number, one in enumerate(said):
        actor, concept, agreement, *rest = one
        day = at(rest[0]) if rest else at("2012-05-01")
        values: dict[str, Value] = {
            "actor": actor,
            "concept": concept,
            "agreement": agreement,
        }
        values |= {name: values_[number] for name, values_ in extra.items()}
        rows.append(
            Coded(
                iri=f"s{number}",
                document=rest[1] if len(rest) > 1 else f"d{number}",
                earliest=day,
                latest=day,
                span=(number, number + 1),
                values=values,
                text=f"words {number}",
            )
        )
    return make_table(rows, KINDS)


def ask(
    mode: Mode = Mode.ONE,
    aggregate: Aggregation = Aggregation.SUBTRACT,
    normalise: Normalisation = Normalisation.NO,
    duplicates: Duplicates = Duplicates.DOCUMENT,
) -> Request:
    return Request(
        mode=mode,
        rows="actor",
        cols="concept",
        qualifier="agreement",
        aggregate=aggregate,
        normalise=normalise,
        duplicates=duplicates,
    )


def make_camps(size: int = 4, concepts: int = 4) -> StatementTable:
    """Return two camps that agree within and contradict each other in everything."""
    return make(
        (f"{camp}{number}", f"c{concept}", side)
        for camp, side in (("North", 1), ("South", 0))
        for number in range(size)
        for concept in range(concepts)
    )


def make_consensus(size: int = 6) -> StatementTable:
    return make((f"A{n}", f"c{c}", 1) for n in range(size) for c in range(3))
