"""A person's decision, put down in the file of judgements or taken out of it."""

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from graph_builder.deliver import deliver_file
from graph_builder.errors import OutputError
from graph_builder.judgements import (
    insert_line,
    read_lines,
    remove_line,
    settle_judgements,
)
from graph_builder.judgements.load import read_text
from graph_builder.model import Judgement
from graph_builder.pipeline.sources import Authorities

_ATTRIBUTES = ".gitattributes"


def record_judgement(
    file: Path, judgement: Judgement, authorities: Authorities | None = None
) -> None:
    """Put a judgement's line into its place in a file, or the file stays as it was.

    Several may write at one time, each a whole line. In a work tree of git a new file
    gets `merge=union` in the folder's .gitattributes, so that the lines of several
    people merge. With `authorities` the proposition must be one of the codebook's.

    Raises:
        JudgementError: the file is unsound or would be, with this line: it contradicts
            another; nothing is written.
        OutputError: the file could not be written.
    """
    is_new = not file.exists()
    _rewrite(file, lambda text: insert_line(text, judgement), authorities)
    if is_new and _is_in_git(file):
        _merge_by_union(file)


def remove_judgement(file: Path, judgement: Judgement) -> None:
    """Take a judgement's line out of a file.

    Raises:
        JudgementError: no line says it; nothing is written.
        OutputError: the file could not be written.
    """
    _rewrite(file, lambda text: remove_line(text, judgement), None)


def _rewrite(
    file: Path, change: Callable[[str], str], authorities: Authorities | None
) -> None:
    with _hold(file.parent):
        text = _read(file)
        # What is unsound there already is named by its line before anything is moved.
        tuple(read_lines(text, str(file)))
        changed = change(text)
        known = None if authorities is None else authorities.codebook.propositions
        settle_judgements(read_lines(changed, str(file)), propositions=known)
        if changed != text:
            # A link stays a link: what it leads to is what is replaced.
            deliver_file(file.resolve(), changed.encode("utf-8"))


def _read(file: Path) -> str:
    return read_text(file) if file.exists() else ""


@contextmanager
def _hold(folder: Path) -> Iterator[None]:
    """Keep other processes from writing judgements in a folder at the same time."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder, os.O_RDONLY)
    except OSError as error:
        raise OutputError(
            f"The folder {str(folder)!r} cannot be used: {error.strerror}.",
            "Choose another file for the judgements.",
        ) from error
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _is_in_git(file: Path) -> bool:
    return any((one / ".git").exists() for one in file.resolve().parents)


def _merge_by_union(file: Path) -> None:
    attributes = file.parent / _ATTRIBUTES
    row = f"{file.name} merge=union"
    with _hold(file.parent):
        text = _read(attributes)
        if row not in text.splitlines():
            gap = "" if not text or text.endswith("\n") else "\n"
            deliver_file(attributes, f"{text}{gap}{row}\n".encode())
