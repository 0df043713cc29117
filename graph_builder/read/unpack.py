"""gzip and zip archives, unpacked in memory within stated limits."""

import gzip
import io
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PureWindowsPath
from typing import IO

from graph_builder.errors import SourceError
from graph_builder.read.limits import ARCHIVE_MEMBERS, ARCHIVE_RATIO, FILE_BYTES

_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_CHUNK = 1 << 16
_BROKEN = (OSError, EOFError, ValueError, RuntimeError, zlib.error, zipfile.BadZipFile)


def is_archive(data: bytes) -> bool:
    """Whether `data` begins as a gzip or zip archive does."""
    return data.startswith((_GZIP, _ZIP, _EMPTY_ZIP))


def unpack_members(data: bytes, name: str) -> Iterator[tuple[str, bytes | SourceError]]:
    """Yield the name and the bytes of each file in an archive, sorted by name.

    A gzip file yields itself; a member of a zip file is named `archive#member`. Folders
    and hidden files are left out. A member that is broken, encrypted, itself an
    archive, beyond the limits or named as a place outside the archive is yielded as the
    error; SourceError is raised where that is true of the whole archive.
    """
    allowance = min(FILE_BYTES, max(1_000_000, ARCHIVE_RATIO * len(data)))
    if data.startswith(_GZIP):
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            yield name, _unnested(_unpacked(stream, allowance, name), name)
        return
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise _broken(name) from error
    members = _members(archive, name)
    for member in members:
        full_name = f"{name}#{member.filename}"
        try:
            _require_inside(member, full_name)
            content = _unpack_member(archive, member, allowance, full_name)
            allowance -= len(content)
            yield full_name, _unnested(content, full_name)
        except SourceError as error:
            yield full_name, error


def _members(archive: zipfile.ZipFile, name: str) -> list[zipfile.ZipInfo]:
    members = [info for info in archive.infolist() if _is_wanted(info)]
    if len(members) > ARCHIVE_MEMBERS:
        problem = f"{name} holds {len(members)} files."
        raise SourceError(problem, f"Give archives of at most {ARCHIVE_MEMBERS} files.")
    return sorted(members, key=lambda info: (info.filename, info.header_offset))


def _is_wanted(info: zipfile.ZipInfo) -> bool:
    parts = _path(info).parts
    return not info.is_dir() and not any(
        part.startswith((".", "__MACOSX")) and part != ".." for part in parts
    )


def _require_inside(info: zipfile.ZipInfo, name: str) -> None:
    """Refuse a name that leads out of a folder; nothing is ever written by it."""
    path = _path(info)
    if path.anchor or ".." in path.parts:
        problem = f"{name} is named as a file outside its archive, and is not read."
        raise SourceError(problem, "Unpack it by hand, if you trust it.")


def _path(info: zipfile.ZipInfo) -> PureWindowsPath:
    # Windows' reading knows both slashes, and drives.
    return PureWindowsPath(info.filename)


def _unpack_member(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, allowance: int, name: str
) -> bytes:
    try:
        with archive.open(member) as stream:
            return _unpacked(stream, allowance, name)
    except _BROKEN as error:
        raise _broken(name) from error


def _unpacked(stream: IO[bytes] | gzip.GzipFile, allowance: int, name: str) -> bytes:
    chunks, size = [], 0
    try:
        while chunk := stream.read(_CHUNK):
            size += len(chunk)
            if size > allowance:
                problem = f"{name} unpacks to more than {allowance:,} bytes."
                raise SourceError(problem, "Unpack it by hand and give its files.")
            chunks.append(chunk)
    except _BROKEN as error:
        raise _broken(name) from error
    return b"".join(chunks)


def _unnested(content: bytes, name: str) -> bytes:
    if is_archive(content):
        problem = f"{name} is an archive inside an archive."
        raise SourceError(problem, "Unpack it by hand and give its files.")
    return content


def _broken(name: str) -> SourceError:
    return SourceError(
        f"{name} is a broken or encrypted archive.",
        "Unpack it by hand and give its files.",
    )
