"""One at a time: who builds in a folder holds its lock, and says who it is.

The system lets go of the lock of a process that has ended, however it ended; what it
wrote there stays, and tells the next one that something was broken off.
"""

import fcntl
import json
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from io import TextIOWrapper
from pathlib import Path

from graph_builder.errors import OutputError

LOCK = ".lock"
_PATIENCE = 1.0
_PAUSE = 0.05


@contextmanager
def hold_folder(
    folder: Path, announce: Callable[[str], None], *, wait: bool = False
) -> Iterator[None]:
    """Keep every other `hold_folder` of this folder out meanwhile; make the folder.

    `announce` is told of a process that ended without letting go. With `wait` a living
    one is waited for, else only for a moment.

    Raises:
        OutputError: another process holds the folder, or it cannot be written.
    """
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        file = _acquire(folder, wait=wait)
    except OSError as error:
        raise OutputError(
            f"The output folder {str(folder)!r} cannot be written: {error.strerror}.",
            "Choose another folder with -o, or free space or permissions there.",
        ) from error
    with file:
        left = _describe_owner(file)
        if left:
            announce(f"{left} did not end its build here; its lock is taken over.")
        _write_owner(file)
        try:
            yield
        finally:
            _let_go(file, folder, is_new=is_new)


def _acquire(folder: Path, *, wait: bool) -> TextIOWrapper:
    until = time.monotonic() + _PATIENCE
    while True:
        file = (folder / LOCK).open("a+", encoding="utf-8")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            owner = _describe_owner(file) or "Another process"
            file.close()
            if not wait and time.monotonic() > until:
                raise OutputError(
                    f"{owner} is building in {str(folder)!r}.",
                    "Wait for it with --wait, or choose another folder with -o.",
                ) from None
            time.sleep(_PAUSE)
            continue
        if _is_in_place(file, folder):
            return file
        file.close()  # its owner has removed the folder with it
        folder.mkdir(parents=True, exist_ok=True)


def _is_in_place(file: TextIOWrapper, folder: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file.fileno()), (folder / LOCK).stat())
    except FileNotFoundError:
        return False


def _describe_owner(file: TextIOWrapper) -> str:
    file.seek(0)
    try:
        owner = json.loads(file.read() or "null")
        if owner is None:
            return ""
        return f"Process {owner['pid']} on {owner['host']}, since {owner['since']},"
    except (ValueError, TypeError, KeyError):
        return "A process"


def _write_owner(file: TextIOWrapper) -> None:
    since = datetime.now(UTC).isoformat(" ", "seconds")
    owner = {"pid": os.getpid(), "host": socket.gethostname(), "since": since}
    with suppress(OSError):  # a full disk: the lock holds without
        file.truncate(0)
        file.write(json.dumps(owner))
        file.flush()


def _let_go(file: TextIOWrapper, folder: Path, *, is_new: bool) -> None:
    with suppress(OSError):
        file.truncate(0)
        if is_new and [path.name for path in folder.iterdir()] == [LOCK]:
            (folder / LOCK).unlink()
            folder.rmdir()
