"""The list of what a delivery holds, and what a file is to hold."""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath

MANIFEST = "manifest.json"
DECIDED = ".delivery"
"""Where a delivery lies that holds, though its files are not all in their places."""

# How far down a value of JSON is laid out in lines.
_ROWS = 2


@dataclass(frozen=True, slots=True)
class Content:
    """What a file is to hold: known by its hash, loaded only if it is to be written."""

    size: int
    sha256: str
    load: Callable[[], bytes]

    @property
    def facts(self) -> dict[str, object]:
        """What the manifest says of it."""
        return {"bytes": self.size, "sha256": self.sha256}


def hold_bytes(data: bytes) -> Content:
    """Return bytes as the content of a file."""
    return Content(len(data), hashlib.sha256(data).hexdigest(), lambda: data)


def read_manifest(folder: Path) -> dict[str, object] | None:
    """Return what the manifest of `folder` says, or None where there is none."""
    return load_manifest(folder / DECIDED) or load_manifest(folder)


def load_manifest(folder: Path) -> dict[str, object] | None:
    """Return the manifest that lies in `folder` itself, None where there is none."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return manifest if isinstance(manifest, dict) else None


def list_files(manifest: Mapping[str, object] | None) -> dict[str, object]:
    """Return the facts of each file that a manifest lists, by its name."""
    files = (manifest or {}).get("files")
    return files if isinstance(files, dict) else {}


def list_altered(folder: Path, *, is_trusting: bool = False) -> list[str]:
    """Return the delivered files that are no longer what the manifest says, by name.

    One who is trusting does not read a file that is as long as it should be and was
    not written to since the manifest was.
    """
    manifest = read_manifest(folder)
    delivered = _read_time(folder / MANIFEST) if is_trusting and manifest else None
    places = [one for one in (folder / DECIDED, folder) if one.is_dir()]
    return sorted(
        name
        for name, facts in list_files(manifest).items()
        # A manifest is a file that anybody can edit: never look outside the folder.
        if is_inside(name)
        and not any(_is_whole(f"{one}/{name}", facts, delivered) for one in places)
    )


def is_inside(name: str) -> bool:
    """Whether a name of a manifest stays in its folder."""
    path = PurePath(name)
    return not path.is_absolute() and ".." not in path.parts


def _is_whole(path: str, facts: object, delivered: int | None) -> bool:
    if delivered is None:
        return holds(path, facts)
    try:
        found = os.stat(path)  # noqa: PTH116  # twice as quick, for each of many files
    except OSError:
        return False
    if found.st_mtime_ns > delivered:
        return holds(path, facts)
    return isinstance(facts, dict) and found.st_size == facts.get("bytes")


def _read_time(path: Path) -> int | None:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None


def holds(path: Path | str, facts: object) -> bool:
    """Whether a file is what its facts in a manifest say."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123  # twice as quick
            data = file.read()
    except OSError:
        return False
    if not isinstance(facts, dict) or len(data) != facts.get("bytes"):
        return False
    return hashlib.sha256(data).hexdigest() == facts.get("sha256")


def encode_json(value: object) -> bytes:
    """Return `value` as JSON with sorted keys, a row to a line, and a final line end.

    A row is what stands two levels down; of ten thousand, each costs next to nothing.
    """
    return (_encode_lines(value, 0) + "\n").encode("utf-8")


def _encode_lines(value: object, depth: int) -> str:
    indent = "\n" + "  " * (depth + 1)
    if depth < _ROWS and value and isinstance(value, Mapping):
        parts = (
            f"{_encode(str(name))}: {_encode_lines(value[name], depth + 1)}"
            for name in sorted(value)
        )
        return f"{{{indent}{f',{indent}'.join(parts)}{indent[:-2]}}}"
    if depth < _ROWS and value and isinstance(value, list | tuple):
        parts = (_encode_lines(one, depth + 1) for one in value)
        return f"[{indent}{f',{indent}'.join(parts)}{indent[:-2]}]"
    return _encode(value)


def _encode(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
