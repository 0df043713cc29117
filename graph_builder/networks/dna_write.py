"""A file that Discourse Network Analyzer 3 opens."""

import hashlib
import sqlite3
from collections.abc import Iterable

from graph_builder.networks.dna_contents import DnaContents, DnaStatement
from graph_builder.networks.dna_password import digest_password
from graph_builder.networks.dna_read import DEFAULT_TYPE, IRI_VARIABLE
from graph_builder.networks.dna_schema import SCHEMA
from graph_builder.networks.dna_text import fit_label

VERSION = "3.1.2"
CODER = "Admin"

_VARIABLES = (
    ("person", "short text"),
    ("organization", "short text"),
    ("concept", "short text"),
    ("agreement", "boolean"),
    (IRI_VARIABLE, "long text"),
)
_NAMES = ("person", "organization", "concept")
_ATTRIBUTES = ("Type", "Alias", "Notes")
_NUMBERS = {name: number for number, (name, _) in enumerate(_VARIABLES, start=1)}
_Row = tuple[object, ...]

_YELLOW = (239, 208, 51)


def write_dna(contents: DnaContents, password: str = CODER) -> bytes:
    """Return a DNA 3 file: one coder, Admin with `password`, one statement type.

    The same contents and password give the same bytes under one version of SQLite.
    """
    base = sqlite3.connect(":memory:")
    try:
        base.executescript(SCHEMA)
        _fill_settings(base, contents, password)
        _fill_documents(base, contents)
        entities = _fill_entities(base, contents.statements)
        _fill_statements(base, contents, entities)
        base.commit()
        return base.serialize()
    finally:
        base.close()


def _fill_settings(
    base: sqlite3.Connection, contents: DnaContents, password: str
) -> None:
    latest = max((one.day for one in contents.documents), default=None)
    day = f"{latest:%Y-%m-%d}" if latest else ""
    _insert(base, "SETTINGS", [("version", VERSION), ("date", day)])
    # A salt from the contents, so that the same contents make the same file.
    seed = repr([one.key for one in contents.documents]) + repr(contents.statements)
    salt = hashlib.sha256(seed.encode("utf-8", "surrogatepass")).digest()[:16]
    digest = digest_password(password, salt)
    base.execute(
        "INSERT INTO CODERS (ID, Name, Password) VALUES (1, ?, ?)", (CODER, digest)
    )
    _insert(base, "STATEMENTTYPES", [(1, DEFAULT_TYPE, *_YELLOW)])
    _insert(
        base,
        "VARIABLES",
        [(_NUMBERS[name], name, kind, 1) for name, kind in _VARIABLES],
    )


def _fill_documents(base: sqlite3.Connection, contents: DnaContents) -> None:
    taken: set[str] = set()
    rows = []
    for number, one in enumerate(contents.documents, start=1):
        title = fit_label(one.title or one.key, taken)
        taken.add(title)
        seconds = int(one.day.timestamp())
        rows.append(
            (number, title, one.text, 1, "", one.source, "", one.notes, "", seconds)
        )
    _insert(base, "DOCUMENTS", rows)


def _fill_entities(
    base: sqlite3.Connection, statements: Iterable[DnaStatement]
) -> dict[tuple[str, str], int]:
    """Fill in the entities and return the number of each, by variable and name."""
    found: dict[tuple[str, str], int] = {}
    notes: dict[tuple[str, str], str] = {}
    for one in statements:
        for name in _NAMES:
            iri = one.attributes[name]
            notes.setdefault((name, getattr(one, name)), iri)
    keys = [(name, "") for name in _NAMES]
    keys += sorted(key for key in notes if key[1])
    rows: list[_Row] = []
    values: list[_Row] = []
    taken: dict[str, set[str]] = {name: set() for name in _NAMES}
    names = [(_NUMBERS[n], a) for n in _NAMES for a in _ATTRIBUTES]
    attributes = {key: number for number, key in enumerate(names, start=1)}
    _insert(base, "ATTRIBUTEVARIABLES", [(at, *key) for key, at in attributes.items()])
    for number, (name, value) in enumerate(keys, start=1):
        label = fit_label(value, taken[name]) if value else ""
        taken[name].add(label)
        found[name, value] = number
        rows.append((number, _NUMBERS[name], label, 0, 0, 0, None))
        texts = {"Notes": notes.get((name, value), "") if value else ""}
        for attribute in _ATTRIBUTES:
            at = attributes[_NUMBERS[name], attribute]
            values.append((len(values) + 1, number, at, texts.get(attribute, "")))
    _insert(base, "ENTITIES", rows)
    _insert(base, "ATTRIBUTEVALUES", values)
    return found


def _fill_statements(
    base: sqlite3.Connection,
    contents: DnaContents,
    entities: dict[tuple[str, str], int],
) -> None:
    documents = {one.key: number for number, one in enumerate(contents.documents, 1)}
    placed = sorted(
        contents.statements, key=lambda s: (documents[s.document], s.start, s.stop)
    )
    spans: list[_Row] = []
    signs: list[_Row] = []
    texts: list[_Row] = []
    longs: list[_Row] = []
    for number, one in enumerate(placed, start=1):
        spans.append((number, 1, documents[one.document], one.start, one.stop, 1))
        signs.append((number, number, _NUMBERS["agreement"], one.agreement))
        longs.append((number, number, _NUMBERS[IRI_VARIABLE], one.provenance))
        for name in _NAMES:
            entity = entities[name, getattr(one, name)]
            texts.append((len(texts) + 1, number, _NUMBERS[name], entity))
    _insert(base, "STATEMENTS", spans)
    _insert(base, "DATABOOLEAN", signs)
    _insert(base, "DATALONGTEXT", longs)
    _insert(base, "DATASHORTTEXT", texts)


def _insert(
    base: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]
) -> None:
    listed = list(rows)
    if listed:
        marks = ", ".join("?" * len(listed[0]))
        # The table is one of those above; the values are bound.
        base.executemany(f"INSERT INTO {table} VALUES ({marks})", listed)  # noqa: S608
