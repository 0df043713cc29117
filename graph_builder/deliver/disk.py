"""Bytes forced to the disk and read back."""

import os
from contextlib import suppress
from pathlib import Path

from graph_builder.errors import OutputError


def deliver_file(path: Path, data: bytes) -> None:
    """Write one file, whole or not at all.

    Raises:
        OutputError: it could not be written; what was there before is untouched.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_checked(beside, data)
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise OutputError(
            f"The file {str(path)!r} cannot be written: {error.strerror}.",
            "Choose another path with -o, or free space or permissions there.",
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def write_checked(path: Path, data: bytes) -> None:
    """Write a file, with the folders above it, and read it back.

    Raises:
        OSError: it could not be written, or reads differently.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if path.read_bytes() != data:
        raise OSError(5, "what was read back differs from what was written")


def sync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
