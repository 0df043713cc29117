"""Statements out of a file of Discourse Network Analyzer 3."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from graph_builder.errors import SourceError
from graph_builder.networks.dna_open import open_dna
from graph_builder.networks.dna_values import Values, read_values
from graph_builder.networks.table import (
    DOCUMENT,
    Coded,
    StatementTable,
    Value,
    VariableKind,
    make_table,
)

DEFAULT_TYPE = "DNA Statement"
IRI_VARIABLE = "provenance"
"""The long text in which our own exports keep where a statement comes from."""

_ABOUT = ("Title", "Author", "Source", "Section", "Notes", "Type")


def read_dna(path: Path, statement_type: str | None = None) -> StatementTable:
    """Return the statements of one type as a table, with all that DNA knows of each.

    Columns: the type's variables; `document.` and title, author, source, section,
    notes and type; and each attribute of an entity as `variable.Attribute`. Offsets
    are code points, as SQLite counts them. A document without a date is undated.

    Raises:
        SourceError: the file cannot be read, or has no such statement type.
    """
    with open_dna(path) as base:
        kind = _find_type(path, base, statement_type)
        variables = _list_variables(base, kind)
        kinds = {name: _find_kind(path, data) for name, data in variables.values()}
        kinds |= {DOCUMENT + name.lower(): VariableKind.SHORT for name in _ABOUT}
        values = read_values(base, {key: name for key, (name, _) in variables.items()})
        kinds |= dict.fromkeys(_list_attributes(base, kind), VariableKind.SHORT)
        documents = {row[0]: row[1:] for row in base.execute(_DOCUMENTS)}
        spans = base.execute(_STATEMENTS, (kind,)).fetchall()
        coded = list(_code(path, spans, documents, values))
    found = [_find_day(path, key, row[0]) for key, row in documents.items()]
    days = [day for day in found if day is not None]
    extent = (min(days), max(days)) if days else None
    return make_table(coded, kinds, {str(key): key for key in documents}, extent)


_DOCUMENTS = (
    "SELECT ID, Date, Text, Title, Author, Source, Section, Notes, Type FROM DOCUMENTS"
)
_STATEMENTS = (
    "SELECT ID, DocumentId, Start, Stop FROM STATEMENTS WHERE StatementTypeId = ?"
)


def _find_type(path: Path, base: sqlite3.Connection, wanted: str | None) -> int:
    found = dict(base.execute("SELECT Label, ID FROM STATEMENTTYPES ORDER BY ID"))
    wanted = DEFAULT_TYPE if wanted is None else wanted
    if wanted not in found:
        raise SourceError(
            f"{path} has no statement type {wanted!r}.",
            f"Choose one with --type: {', '.join(found) or 'it has none at all'}.",
        )
    return int(found[wanted])


def _list_variables(base: sqlite3.Connection, kind: int) -> dict[int, tuple[str, str]]:
    rows = base.execute(
        "SELECT ID, Variable, DataType FROM VARIABLES WHERE StatementTypeId = ? "
        "ORDER BY ID",
        (kind,),
    )
    return {key: (name, data) for key, name, data in rows}


def _list_attributes(base: sqlite3.Connection, kind: int) -> list[str]:
    rows = base.execute(
        "SELECT DISTINCT v.Variable || '.' || a.AttributeVariable "
        "FROM ATTRIBUTEVARIABLES a JOIN VARIABLES v ON v.ID = a.VariableId "
        "WHERE v.StatementTypeId = ? ORDER BY 1",
        (kind,),
    )
    return [row[0] for row in rows]


def _find_kind(path: Path, data: str) -> VariableKind:
    if data not in set(VariableKind):
        raise SourceError(
            f"{path} has a variable of the unknown kind {data!r}.",
            "Save it with Discourse Network Analyzer 3.",
        )
    return VariableKind(data)


def _code(
    path: Path,
    spans: list[tuple[int, int, int, int]],
    documents: dict[int, tuple[int | None, str | None, *tuple[str, ...]]],
    values: Values,
) -> Iterator[Coded]:
    for key, document, start, stop in spans:
        if document not in documents:
            raise SourceError(
                f"{path} is damaged: statement {key} has no document.",
                "Copy it again, or mend it in DNA 3.",
            )
        seconds, text, *about = documents[document]
        day = _find_day(path, document, seconds)
        coded = values.get(key, {})
        names = (DOCUMENT + name.lower() for name in _ABOUT)
        yield Coded(
            iri=_find_iri(coded) or f"statement/{key}",
            document=str(document),
            earliest=day,
            latest=day,
            span=(start, stop),
            values={**coded, **dict(zip(names, about, strict=True))},
            text=(text or "")[start:stop],
        )


def _find_day(path: Path, document: int, seconds: int | None) -> datetime | None:
    if seconds is None:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError, TypeError) as error:
        raise SourceError(
            f"{path}: the date of document {document} is none: {seconds!r}.",
            "Give the document a date in DNA 3.",
        ) from error


def _find_iri(coded: dict[str, Value]) -> str:
    provenance = coded.get(IRI_VARIABLE)
    lines = provenance.splitlines() if isinstance(provenance, str) else []
    return next(
        (line.partition(": ")[2] for line in lines if line.startswith("iri: ")), ""
    )
