"""Output files, whole or absent: written beside, checked, renamed, manifest last."""

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from graph_builder.errors import OutputError

MANIFEST = "manifest.json"


def deliver_files(
    folder: Path, contents: Mapping[str, bytes], notes: Mapping[str, object]
) -> Path:
    """Write `contents` (relative name to bytes) into `folder`, the manifest last.

    Every file is first written in full beside its place, forced to the disk and read
    back; only then are all renamed into place, so that a failure before that changes
    nothing. Files that the last manifest lists and this delivery lacks are removed. The
    manifest holds each file's size and SHA-256, and `notes`.

    Returns:
        The manifest's path.

    Raises:
        OutputError: the folder or a file could not be written.
    """
    manifest = _describe_files(contents, notes)
    is_new = not folder.exists()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=".policygraph-", dir=folder))
        try:
            for name, data in [*contents.items(), (MANIFEST, manifest)]:
                _write_checked(staging / name, data)
            stale = _list_delivered(folder) - set(contents)
            for name in [*contents, MANIFEST]:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (staging / name).replace(folder / name)
            for name in sorted(stale):
                (folder / name).unlink(missing_ok=True)
            _sync_folder(folder)
        finally:
            shutil.rmtree(staging, ignore_errors=True)
    except OSError as error:
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        raise OutputError(
            f"The output folder {str(folder)!r} cannot be written: {error.strerror}.",
            "Choose another folder with -o, or free space or permissions there.",
        ) from error
    return folder / MANIFEST


def deliver_file(path: Path, data: bytes) -> None:
    """Write one file, whole or not at all.

    Raises:
        OutputError: it could not be written; what was there before is untouched.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write_checked(beside, data)
        beside.replace(path)
        _sync_folder(path.parent)
    except OSError as error:
        raise OutputError(
            f"The file {str(path)!r} cannot be written: {error.strerror}.",
            "Choose another path with -o, or free space or permissions there.",
        ) from error
    finally:
        beside.unlink(missing_ok=True)


def read_manifest(folder: Path) -> dict[str, object] | None:
    """Return what the manifest of `folder` says, or None where there is none."""
    try:
        manifest: dict[str, object] = json.loads(
            (folder / MANIFEST).read_text(encoding="utf-8")
        )
    except (OSError, ValueError):
        return None
    return manifest


def list_altered(folder: Path) -> list[str]:
    """Return the delivered files that are no longer what the manifest says, by name."""
    files = (read_manifest(folder) or {}).get("files")
    facts = files if isinstance(files, dict) else {}
    return sorted(
        name
        for name in _list_delivered(folder)
        if _hash_file(folder / name) != facts[name].get("sha256")
    )


def _hash_file(path: Path) -> str | None:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def _describe_files(
    contents: Mapping[str, bytes], notes: Mapping[str, object]
) -> bytes:
    files = {
        name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in contents.items()
    }
    manifest = {**notes, "files": files}
    return encode_json(manifest)


def encode_json(value: object) -> bytes:
    """Return `value` as indented JSON with sorted keys and a final line end."""
    text = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)
    return (text + "\n").encode("utf-8")


def _list_delivered(folder: Path) -> set[str]:
    files = (read_manifest(folder) or {}).get("files")
    names = set(files) if isinstance(files, dict) else set()
    # A manifest is a file that anybody can edit: never remove outside the folder.
    root = folder.resolve()
    return {n for n in names if (root / n).resolve().is_relative_to(root)}


def _write_checked(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    if path.read_bytes() != data:
        raise OSError(5, "what was read back differs from what was written")


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
