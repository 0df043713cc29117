"""Opening a file of Discourse Network Analyzer 3, or saying why it is none."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph_builder.errors import SourceError

_MAGIC = b"SQLite format 3\x00"
_TABLES = frozenset(
    {
        "ATTRIBUTEVALUES",
        "ATTRIBUTEVARIABLES",
        "DATABOOLEAN",
        "DATAINTEGER",
        "DATALONGTEXT",
        "DATASHORTTEXT",
        "DOCUMENTS",
        "ENTITIES",
        "SETTINGS",
        "STATEMENTS",
        "STATEMENTTYPES",
        "VARIABLES",
    }
)


@contextmanager
def open_dna(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a .dna file for reading alone; nothing is written beside it.

    Raises:
        SourceError: it cannot be read, is no DNA 3 file, or is damaged.
    """
    _check_head(path)
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        base = sqlite3.connect(uri, uri=True)
    except sqlite3.Error as error:
        raise _damaged(path, error) from error
    try:
        base.execute("PRAGMA trusted_schema = OFF")
        base.execute("PRAGMA query_only = ON")
        _check_version(path, base)
        yield base
    except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
        raise _damaged(path, error) from error
    finally:
        base.close()


def _check_head(path: Path) -> None:
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except OSError as error:
        raise SourceError(
            f"{path} cannot be read: {error.strerror}.", "Check the name of the file."
        ) from error
    if not head.startswith(_MAGIC):
        raise SourceError(
            f"{path} is not a DNA file, or it is encrypted: it has no SQLite header.",
            "Save it from Discourse Network Analyzer 3 as an SQLite file, unencrypted.",
        )
    page = int.from_bytes(head[16:18], "big")
    pages = int.from_bytes(head[28:32], "big")
    if len(head) < 100 or size < (65536 if page == 1 else page) * pages:
        raise SourceError(
            f"{path} is cut short: {size} bytes of it are there.",
            "Copy the whole file again.",
        )


def _check_version(path: Path, base: sqlite3.Connection) -> None:
    names = {row[0] for row in base.execute("SELECT name FROM sqlite_master")}
    version = ""
    if "SETTINGS" in names:
        rows = base.execute("SELECT Value FROM SETTINGS WHERE Property = 'version'")
        version = str((rows.fetchone() or ("",))[0])
    if version and not version.startswith("3."):
        raise SourceError(
            f"{path} is a file of DNA {version}; only DNA 3 can be read.",
            "Open it in Discourse Network Analyzer 3 and save it as a new file.",
        )
    lacking = sorted(_TABLES - names)
    if lacking or not version:
        what = f"the table {lacking[0]}" if lacking else "its version"
        raise SourceError(
            f"{path} is a database, but not one of DNA 3: it lacks {what}.",
            "Name a file that Discourse Network Analyzer 3 saved.",
        )


def _damaged(path: Path, error: Exception) -> SourceError:
    return SourceError(
        f"{path} is damaged: {error}.", "Copy it again, or mend it in DNA 3."
    )
