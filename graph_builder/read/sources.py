"""Bytes to sources: unpacked, decoded, rendered, with their metadata merged."""

import hashlib
from collections.abc import Iterator, Sequence
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


def read_source(path: Path) -> Source:
    """Return the one source in the file `path` ('-' is standard input).

    Raises SourceError when it cannot be read or holds more than one source.
    """
    sources = list(_open_input(load_input(path)))
    if len(sources) != 1:
        problem = f"{path} holds {len(sources)} documents."
        raise SourceError(problem, "Read it with read_sources.")
    if isinstance(sources[0], Failure):
        raise SourceError(sources[0].problem, sources[0].remedy, sources[0].line)
    return sources[0]


def read_sources(
    paths: Sequence[Path], metadata: Metadata | None = None
) -> Iterator[Source | Failure]:
    """Yield the sources in `paths`, files and folders, in the order given.

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
            yield from _read_file(file, metadata)


def _read_file(file: Path, metadata: Metadata | None) -> Iterator[Source | Failure]:
    try:
        yield from _open_input(load_input(file), metadata)
    except SourceError as error:
        yield _failure(str(file), error)


def _open_input(
    source: Input, metadata: Metadata | None = None
) -> Iterator[Source | Failure]:
    stated = merge_metadata(metadata, source.metadata)
    if not is_archive(source.data):
        yield from _make_sources(source.name, source.data, stated)
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
            yield from _make_sources(name, data, merge_metadata(said, stated))
        except SourceError as error:
            yield _failure(name, error)


def _make_sources(
    name: str, data: bytes, metadata: Metadata
) -> Iterator[Source | Failure]:
    if not is_json_lines(data[:_HEAD].decode("utf-8", "replace")):
        yield _make_source(name, data, render_bytes(data, name), metadata)
        return
    for row in read_rows(decode_bytes(data, name).text, name):
        if isinstance(row, Failure):
            yield row
        else:
            rendition = Rendition(row.text, "json-lines 1", row.metadata)
            yield _make_source(row.name, row.data, rendition, metadata)


def _make_source(
    name: str, data: bytes, rendition: Rendition, metadata: Metadata
) -> Source:
    return Source(
        name,
        hashlib.sha256(data).hexdigest(),
        rendition.text,
        rendition.maker,
        merge_metadata(metadata, rendition.metadata),
        rendition.marks,
    )


def _failure(name: str, error: SourceError) -> Failure:
    return Failure(name, error.problem, error.remedy, error.line)
