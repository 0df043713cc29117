"""The file that crops are kept in: opened, and begun anew where it is damaged."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph_builder.errors import OutputError
from graph_builder.pipeline.cache import TABLE, Cache, SpoiltError

FILE = "cache.sqlite"
_FORMAT = 1
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


@contextmanager
def open_cache(folder: Path) -> Iterator[Cache]:
    """Open the crops in `folder`; damaged ones, or of another format, are forgotten.

    Raises:
        OutputError: they cannot be written.
    """
    file = folder / FILE
    try:
        link = _connect(file)
        try:
            yield Cache(link)
            link.commit()
        finally:
            link.close()
    except sqlite3.DatabaseError as error:
        if _is_damage(error):
            forget_cache(folder)
            raise SpoiltError(str(file)) from error
        raise OutputError(
            f"The output folder {str(folder)!r} cannot be written: {error}.",
            "The last build is untouched. Free space there, or choose another folder "
            "with -o.",
        ) from error


def _connect(file: Path) -> sqlite3.Connection:
    link = sqlite3.connect(file)
    try:
        # What somebody has asked to be taken down must not be left on the disk.
        link.execute("PRAGMA secure_delete = ON")
        (known,) = link.execute("PRAGMA user_version").fetchone()
        if known != _FORMAT:
            link.execute("DROP TABLE IF EXISTS crops")
            link.execute(TABLE)
            link.execute(f"PRAGMA user_version = {_FORMAT}")
            link.commit()
    except sqlite3.DatabaseError:
        link.close()
        raise
    return link


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    # An extended code has its plain one in the lowest byte.
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def forget_cache(folder: Path) -> None:
    """Remove the crops in `folder`."""
    for name in (FILE, f"{FILE}-journal"):
        (folder / name).unlink(missing_ok=True)
