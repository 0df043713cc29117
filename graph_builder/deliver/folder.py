"""Many files delivered together, so that a break leaves the old or the new ones.

Every file is written in full in a folder beside, forced to the disk and read back. The
renaming of that folder to `.delivery` decides: before it nothing has happened, after it
the delivery holds, and whoever reads the manifest or delivers next looks there first.
The files then move to their places, the manifest last.
"""

import shutil
import tempfile
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from graph_builder.deliver.disk import sync_folder, write_checked
from graph_builder.deliver.manifest import (
    DECIDED,
    MANIFEST,
    Content,
    encode_json,
    hold_bytes,
    is_inside,
    list_altered,
    list_files,
    load_manifest,
)
from graph_builder.errors import OutputError

_STAGING = ".policygraph-"


def deliver_files(
    folder: Path,
    contents: Mapping[str, bytes | Content],
    notes: Mapping[str, object],
    *,
    altered: Collection[str] | None = None,
) -> Path:
    """Write `contents` (relative name to content) into `folder`, the manifest last.

    A file that is there already and holds what it should is left as it is; `altered`
    has, where that is known, the names that `list_altered` gives. Files that the last
    manifest lists and this delivery lacks are removed. The manifest holds each file's
    size and SHA-256, and `notes`.

    Returns:
        The manifest's path.

    Raises:
        OutputError: the folder or a file could not be written; the last delivery holds.
    """
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        finish_delivery(folder)
        staging = Path(tempfile.mkdtemp(prefix=_STAGING, dir=folder))
        try:
            known = _list_whole(folder, altered)
            _stage(staging, known, contents, notes)
            staging.rename(folder / DECIDED)
            sync_folder(folder)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        finish_delivery(folder)
    except OSError as error:
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        raise OutputError(
            f"The output folder {str(folder)!r} cannot be written: {error.strerror}.",
            "Choose another folder with -o, or free space or permissions there.",
        ) from error
    return folder / MANIFEST


def _list_whole(folder: Path, altered: Collection[str] | None) -> dict[str, object]:
    """Return the files of the last delivery that are what it left, with their facts."""
    files = list_files(load_manifest(folder))
    if altered is None:
        altered = list_altered(folder)
    return {name: facts for name, facts in files.items() if name not in altered}


def _stage(
    staging: Path,
    known: Mapping[str, object],
    contents: Mapping[str, bytes | Content],
    notes: Mapping[str, object],
) -> None:
    files: dict[str, object] = {}
    for name, given in contents.items():
        content = given if isinstance(given, Content) else hold_bytes(given)
        files[name] = content.facts
        if known.get(name) != content.facts:
            write_checked(staging / name, content.load())
    write_checked(staging / MANIFEST, encode_json({**notes, "files": files}))
    for parent in {path.parent for path in staging.rglob("*")}:
        sync_folder(parent)


def finish_delivery(folder: Path) -> None:
    """Move the files of a delivery that was decided to their places, if there is one.

    It may be done again after it was broken off anywhere.
    """
    decided = folder / DECIDED
    if not decided.is_dir():
        return
    manifest = decided / MANIFEST
    if manifest.is_file():
        files = (path for path in decided.rglob("*") if path.is_file())
        for path in files:
            if path != manifest:
                place = folder / path.relative_to(decided)
                place.parent.mkdir(parents=True, exist_ok=True)
                path.replace(place)
        old, new = (list_files(load_manifest(one)) for one in (folder, decided))
        _remove(folder, old.keys() - new.keys())
        manifest.replace(folder / MANIFEST)
        sync_folder(folder)
    shutil.rmtree(decided)


def _remove(folder: Path, names: Iterable[str]) -> None:
    root = folder.resolve()
    for name in sorted(names):
        if is_inside(name) and (root / name).resolve().is_relative_to(root):
            (folder / name).unlink(missing_ok=True)


def clear_leftovers(folder: Path) -> None:
    """Remove what was left by deliveries that broke off before they were decided."""
    for staging in folder.glob(f"{_STAGING}*"):
        shutil.rmtree(staging, ignore_errors=True)
