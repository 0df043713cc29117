"""What a question comes back with."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from graph_builder.vocabulary import REUSED

Term: TypeAlias = NamedNode | BlankNode | Literal | Triple
Cell: TypeAlias = Term | None
Value: TypeAlias = str | int | float | bool | Decimal | date | None

_XSD = REUSED["xsd"]


class Form(StrEnum):
    """What kind of question it was: SELECT, ASK, or CONSTRUCT and DESCRIBE."""

    ROWS = "rows"
    VERDICT = "verdict"
    GRAPH = "graph"


@dataclass(frozen=True, slots=True)
class Answer:
    """The rows of an answer, in the order that the question asks for.

    A verdict is one row with one boolean, `answer`; a graph is rows of subject,
    predicate and object, sorted, each triple once. An empty cell is None. `is_cut`
    says that a limit left out further rows.
    """

    form: Form
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_cut: bool = False

    def list_records(self) -> list[dict[str, Value]]:
        """Return each row as a mapping from column to Python value."""
        return [
            dict(zip(self.columns, map(to_python, row), strict=True))
            for row in self.rows
        ]


_READERS: Mapping[str, Callable[[str], Value]] = MappingProxyType(
    {
        "integer": int,
        "nonNegativeInteger": int,
        "decimal": Decimal,
        "double": float,
        "boolean": lambda text: text in {"true", "1"},
        "date": date.fromisoformat,
    }
)


def to_python(cell: Cell) -> Value:
    """Return a cell as a plain value: a number, a date, a boolean or its text.

    A literal whose text is not of its datatype comes back as text.
    """
    if cell is None:
        return None
    if isinstance(cell, Triple):
        return str(cell)
    if isinstance(cell, Literal):
        read = _READERS.get(cell.datatype.value.removeprefix(_XSD))
        try:
            return read(cell.value) if read else cell.value
        except (ValueError, ArithmeticError):
            return cell.value
    return cell.value
