"""The table of statements: what every network is made from, whoever coded it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from graph_builder.errors import QueryError

_T = TypeVar("_T")
_NEVER = datetime.max.replace(tzinfo=UTC)

Value = str | int | None
"""A short text, an integer or a boolean (0 or 1); None where nothing was coded."""

Extent = tuple[datetime, datetime]

DOCUMENT = "document."
"""Stands before the name of a variable that belongs to the document."""


class VariableKind(StrEnum):
    """What the values of a variable are, as Discourse Network Analyzer calls it."""

    SHORT = "short text"
    LONG = "long text"
    INTEGER = "integer"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True)
class Coded:
    """One statement as coded: where and when it stands, and its value of each variable.

    `earliest` and `latest` are the same moment where the date is known, both None where
    nobody knows it. `values` lacks what was not coded.
    """

    iri: str
    document: str
    earliest: datetime | None
    latest: datetime | None
    span: tuple[int, int]
    values: Mapping[str, Value]
    text: str = ""


@dataclass(frozen=True, eq=False)
class StatementTable:
    """Statements in columns, sorted by time, document and place; the undated last.

    A statement that has several values of a variable (a speaker of two bodies) stands
    in the table once for each, under one IRI; whoever counts, counts each IRI once for
    each pair of values.
    """

    iris: tuple[str, ...]
    documents: tuple[str, ...]
    earliest: tuple[datetime | None, ...]
    latest: tuple[datetime | None, ...]
    spans: tuple[tuple[int, int], ...]
    texts: tuple[str, ...]
    kinds: Mapping[str, VariableKind]
    columns: Mapping[str, tuple[Value, ...]] = field(repr=False)
    extent: Extent | None = None

    def __len__(self) -> int:
        return len(self.iris)

    def column(self, name: str) -> tuple[Value, ...]:
        """Return the values of a variable, one for each statement.

        Raises:
            QueryError: there is no such variable.
        """
        return self.columns[self.find_variable(name)]

    def find_variable(self, name: str) -> str:
        """Return the full name of a variable; `document.` in front may be left out.

        Raises:
            QueryError: there is no such variable.
        """
        for known in (name, DOCUMENT + name):
            if known in self.columns:
                return known
        raise QueryError(
            f"The statements have no variable {name!r}.",
            f"Choose one of: {', '.join(self.columns)}.",
        )

    def kind(self, name: str) -> VariableKind:
        """Return what the values of a variable are."""
        return self.kinds[self.find_variable(name)]

    def take(self, places: Sequence[int]) -> "StatementTable":
        """Return the statements at `places` alone, in that order."""
        columns = {name: _pick(values, places) for name, values in self.columns.items()}
        return StatementTable(
            iris=_pick(self.iris, places),
            documents=_pick(self.documents, places),
            earliest=_pick(self.earliest, places),
            latest=_pick(self.latest, places),
            spans=_pick(self.spans, places),
            texts=_pick(self.texts, places),
            kinds=self.kinds,
            columns=MappingProxyType(columns),
            extent=self.extent,
        )


def _pick(values: Sequence[_T], places: Sequence[int]) -> tuple[_T, ...]:
    return tuple(map(values.__getitem__, places))


def make_table(
    coded: Iterable[Coded],
    kinds: Mapping[str, VariableKind],
    order: Mapping[str, int] | None = None,
    extent: Extent | None = None,
) -> StatementTable:
    """Return the statements as a table of the variables `kinds`.

    `order` gives the rank of a document among those of one moment; without it they
    stand by name. `extent` is from the first document to the last, where there are
    some without statements.
    """
    ranks = order or {}

    def place(one: Coded) -> tuple[datetime, int, str, tuple[int, int], str]:
        when = one.earliest or _NEVER
        return when, ranks.get(one.document, 0), one.document, one.span, one.iri

    rows = sorted(coded, key=place)
    values = [one.values for one in rows]
    columns = {name: tuple(row.get(name) for row in values) for name in kinds}
    return StatementTable(
        iris=tuple(one.iri for one in rows),
        documents=tuple(one.document for one in rows),
        earliest=tuple(one.earliest for one in rows),
        latest=tuple(one.latest for one in rows),
        spans=tuple(one.span for one in rows),
        texts=tuple(one.text for one in rows),
        kinds=MappingProxyType(dict(kinds)),
        columns=MappingProxyType(columns),
        extent=extent,
    )
