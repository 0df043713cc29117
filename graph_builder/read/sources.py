"""Bytes to sources: unpacked, decoded, rendered, with their metadata merged."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from graph_builder.errors import SourceError
from graph_builder.model import Failure, Metadata, Source
from graph_builder.read.decode import decode_bytes
from graph_builder.read.formats import render_bytes
from graph_builder.read.inputs import Input, list_files, load_input
from graph_builder.read.jsonlines import is_json_lines, read_rows
from graph_builder.read.metadata import SIDECAR, merge_metadata, read_sidecar
from graph_builder.read.rendition import Rendition
from graph_builder.read.unpack import is_archive, unpack_members

_HEAD = 64


@dataclass(frozen=True, slots=True)
class Piece:
    """One document before it is read: its bytes, and what is said of it from outside.

    `place` is where to find it, for a message. `rendition` is there where it was read
    together with others: a row of JSON Lines.
    """

    name: str
    place: str
    data: bytes
    sha256: str
    metadata: Metadata
    rendition: Rendition | None = None


def read_source(path: Path) -> Source:
    """Return the one source in the file `path` ('-' is standard input).

    Raises SourceError when it cannot be read or holds more than one source.
    """
    pieces = list(_open_input(load_input(path), None, str(path)))
    if len(pieces) != 1:
        problem = f"{path} holds {len(pieces)} documents."
        raise SourceError(problem, "Read it with read_sources.")
    if isinstance(pieces[0], Failure):
        raise SourceError(pieces[0].problem, pieces[0].remedy, pieces[0].line)
    return read_piece(pieces[0])


def read_sources(
    paths: Sequence[Path], metadata: Metadata | None = None
) -> Iterator[Source | Failure]:
    """Yield the sources in `paths`: see `list_pieces`, each of them read."""
    for piece in list_pieces(paths, metadata):
        yield piece if isinstance(piece, Failure) else try_piece(piece)


def list_pieces(
    paths: Sequence[Path], metadata: Metadata | None = None
) -> Iterator[Piece | Failure]:
    """Yield the documents in `paths`, files and folders, in the order given.

    A folder is read recursively, in the order of its files' paths. What cannot be read
    is a Failure in its place. What `metadata` says goes before a sidecar, and a sidecar
    before what a file says of itself. A file's own time is never a date.
    """
    for path in paths:
        try:
            files = list(list_files(path))
        except SourceError as error:
            yield _failure(str(path), error)
            continue
        for file in files:
            try:
                yield from _open_input(load_input(file), metadata, str(file))
            except SourceError as error:
                yield _failure(str(file), error)


def read_piece(piece: Piece) -> Source:
    """Return a document with its text; SourceError when it cannot be read."""
    rendition = piece.rendition or render_bytes(piece.data, piece.name)
    return Source(
        piece.name,
        piece.sha256,
        rendition.text,
        rendition.maker,
        merge_metadata(piece.metadata, rendition.metadata),
        rendition.marks,
    )


def try_piece(piece: Piece) -> Source | Failure:
    """Return a document with its text, or why it cannot be read."""
    try:
        return read_piece(piece)
    except SourceError as error:
        return _failure(piece.place, error)


def _open_input(
    source: Input, metadata: Metadata | None, place: str
) -> Iterator[Piece | Failure]:
    stated = merge_metadata(metadata, source.metadata)
    if not is_archive(source.data):
        yield from _cut(source.name, place, source.data, stated)
        return
    members = list(unpack_members(source.data, source.name))
    sidecars = {
        name: data
        for name, data in members
        if name.endswith(SIDECAR) and isinstance(data, bytes)
    }
    for name, data in members:
        if name in sidecars:
            continue
        try:
            if isinstance(data, SourceError):
                raise data
            own = sidecars.get(name + SIDECAR)
            said = read_sidecar(own, name + SIDECAR) if own is not None else None
            yield from _cut(name, name, data, merge_metadata(said, stated))
        except SourceError as error:
            yield _failure(name, error)


def _cut(
    name: str, place: str, data: bytes, metadata: Metadata
) -> Iterator[Piece | Failure]:
    if not is_json_lines(data[:_HEAD].decode("utf-8", "replace")):
        yield Piece(name, place, data, _hash(data), metadata)
        return
    for row in read_rows(decode_bytes(data, name).text, name):
        if isinstance(row, Failure):
            yield row
        else:
            rendition = Rendition(row.text, "json-lines 1", row.metadata)
            digest = _hash(row.data)
            yield Piece(row.name, row.name, row.data, digest, metadata, rendition)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _failure(name: str, error: SourceError) -> Failure:
    return Failure(name, error.problem, error.remedy, error.line)
