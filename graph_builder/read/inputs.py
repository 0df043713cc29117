"""Paths to bytes: files, folders, standard input; with their sidecars."""

import stat
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from graph_builder.errors import SourceError
from graph_builder.model import Metadata
from graph_builder.read.limits import FILE_BYTES
from graph_builder.read.metadata import SIDECAR, read_sidecar
from graph_builder.read.outputs import is_output, walk_folder

STDIN = Path("-")


@dataclass(frozen=True, slots=True)
class Input:
    """The bytes of one file, its name without folders, and what its sidecar says."""

    name: str
    data: bytes
    metadata: Metadata | None = None


def list_files(path: Path) -> Iterator[Path]:
    """Yield the files that `path` stands for: itself, or all inside it, sorted.

    Hidden files, hidden folders, sidecars and the folders inside it that policygraph
    wrote are passed over; links to folders are not followed. Raises SourceError for a
    folder with no file in it, and for one that policygraph wrote.
    """
    if path == STDIN or not _is(path.is_dir):
        yield path
        return
    if is_output(path):
        raise SourceError(
            f"{path} is a folder that policygraph writes, not one of texts.",
            "Name the folder of the texts, and another for the output.",
        )
    found = sorted(_walk(path), key=lambda file: file.as_posix())
    if not found:
        raise SourceError(f"{path} has no files in it.", "Give another folder.")
    yield from found


def load_input(path: Path) -> Input:
    """Return the bytes of the file `path` ('-' is standard input) and its sidecar.

    Raises SourceError when it is missing, unreadable, no regular file, or too large.
    """
    if path == STDIN:
        return Input("stdin", _load_stdin())
    data = _load(path)
    sidecar = path.with_name(path.name + SIDECAR)
    if not _is(sidecar.is_file):
        return Input(path.name, data)
    return Input(path.name, data, read_sidecar(_load(sidecar), sidecar.name))


def _is(question: Callable[[], bool]) -> bool:
    """Answer a question about a path; a name too long to exist is a no."""
    try:
        return question()
    except OSError:
        return False


def _walk(folder: Path) -> Iterator[Path]:
    for parent, names, _ in walk_folder(folder):
        for name in names:
            if not name.startswith(".") and not name.endswith(SIDECAR):
                yield parent / name


def _load(path: Path) -> bytes:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise SourceError(f"{path} is not a regular file.", "Give another file.")
        if found.st_size > FILE_BYTES:
            raise _too_large(path.name)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise SourceError(f"There is no file {path}.", "Check the path.") from error
    except (OSError, ValueError) as error:
        problem = f"{path} cannot be opened."
        raise SourceError(problem, "Check the path and its permissions.") from error


def _load_stdin() -> bytes:
    data = sys.stdin.buffer.read(FILE_BYTES + 1)
    if len(data) > FILE_BYTES:
        raise _too_large("stdin")
    return data


def _too_large(name: str) -> SourceError:
    return SourceError(f"{name} is over {FILE_BYTES:,} bytes.", "Split the file.")
