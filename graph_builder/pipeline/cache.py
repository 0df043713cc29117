"""Crops kept from one build to the next, in one SQLite file in the output folder.

SQLite, because ten thousand small files cost minutes to force to the disk, and because
what it has written holds whenever the process is killed. Nothing here is needed: what
is lost or damaged is made again.
"""

import hashlib
import json
import sqlite3
import zlib
from collections.abc import Iterable
from typing import Any

from graph_builder.pipeline.crops import Crop
from graph_builder.report import Row

TABLE = """CREATE TABLE crops (
    key TEXT PRIMARY KEY, bearing TEXT, head TEXT, hash TEXT, quads BLOB, files BLOB
)"""
# How many crops a kill may cost.
_BATCH = 50


class SpoiltError(Exception):
    """A crop that is not what was put there: it is gone now, and to be made again."""


class Cache:
    """The crops in a folder, while `open_cache` holds them open."""

    def __init__(self, link: sqlite3.Connection) -> None:
        self._link = link
        self._waiting = 0

    def load_heads(self, *, is_doubted: bool) -> dict[str, tuple[str, Row]]:
        """Return by key the bearing and the head of each crop that is sound.

        Only of a cache that is doubted are all crops read whole.
        """
        if is_doubted:
            self._drop_damaged()
        rows = self._link.execute("SELECT key, bearing, head, hash FROM crops")
        return {
            key: (bearing, json.loads(head))
            for key, bearing, head, known in rows
            if known.split()[0] == _hash(bearing, head)
        }

    def _drop_damaged(self) -> None:
        rows = self._link.execute("SELECT key, quads, files, hash FROM crops")
        damaged = [
            (key,)
            for key, quads, files, known in rows
            if known.split()[1:] != [_hash(quads), _hash(files)]
        ]
        self._link.executemany("DELETE FROM crops WHERE key = ?", damaged)
        self._link.commit()

    def keep(self, key: str, bearing: str, crop: Crop) -> None:
        """Put a crop under its key."""
        head = json.dumps(crop.head, ensure_ascii=False)
        quads, files = _pack([crop.quads]), _pack(crop.files)
        hashes = f"{_hash(bearing, head)} {_hash(quads)} {_hash(files)}"
        self._link.execute(
            "INSERT OR REPLACE INTO crops VALUES (?, ?, ?, ?, ?, ?)",
            (key, bearing, head, hashes, quads, files),
        )
        self._waiting += 1
        if self._waiting >= _BATCH:
            self._link.commit()
            self._waiting = 0

    def load_quads(self, key: str) -> bytes:
        """Return the N-Quads of a crop.

        Raises:
            SpoiltError: they are damaged.
        """
        return self._load(key, "quads", 1)[0]

    def load_files(self, key: str) -> list[bytes]:
        """Return the files of a crop.

        Raises:
            SpoiltError: they are damaged.
        """
        return self._load(key, "files", 2)

    def _load(self, key: str, column: str, nth: int) -> list[bytes]:
        # The column is one of the two above.
        question = f"SELECT {column}, hash FROM crops WHERE key = ?"  # noqa: S608
        for data, known in self._link.execute(question, (key,)):
            if known.split()[nth] == _hash(data):
                return _unpack(data)
        self._link.execute("DELETE FROM crops WHERE key = ?", (key,))
        self._link.commit()
        raise SpoiltError(key)

    def drop_others(self, keys: Iterable[str]) -> None:
        """Remove the crops that are not under one of these keys."""
        known = {key for (key,) in self._link.execute("SELECT key FROM crops")}
        gone = [(key,) for key in known.difference(keys)]
        self._link.executemany("DELETE FROM crops WHERE key = ?", gone)
        self._link.commit()


def _pack(parts: Iterable[bytes]) -> bytes:
    whole = list(parts)
    sizes = json.dumps([len(part) for part in whole]).encode()
    return zlib.compress(sizes + b"\n" + b"".join(whole), 1)


def _unpack(data: bytes) -> list[bytes]:
    sizes, _, rest = zlib.decompress(data).partition(b"\n")
    parts, start = [], 0
    for size in json.loads(sizes):
        parts.append(rest[start : start + size])
        start += size
    return parts


def _hash(*parts: Any) -> str:  # text or bytes
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part if isinstance(part, bytes) else part.encode())
    return digest.hexdigest()
