"""Folders that policygraph wrote: nothing in them is a text to read."""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

# What a build or a published site holds, and what a build at work does; `deliver`
# writes both.
_MANIFEST = "manifest.json"
_LOCK = ".lock"
_OWNER = {"pid", "host", "since"}
_SITE = "policygraph publish"


def find_outputs(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the folders inside `paths` that are passed over because they are ours."""
    for path in paths:
        # Unlike Path's, it says no of a name that cannot be.
        if os.path.isdir(path) and not is_output(path):  # noqa: PTH112
            for _, _, outputs in walk_folder(path):
                yield from outputs


def walk_folder(folder: Path) -> Iterator[tuple[Path, list[str], list[Path]]]:
    """Yield each folder in `folder`, itself first, its files' names and its outputs.

    Into outputs and hidden folders it does not go, and links it does not follow.
    """
    for parent, folders, names in os.walk(folder):
        here = Path(parent)
        seen = sorted(name for name in folders if not name.startswith("."))
        outputs = [here / name for name in seen if is_output(here / name)]
        folders[:] = [name for name in seen if here / name not in outputs]
        yield here, names, outputs


def is_output(folder: Path) -> bool:
    """Whether policygraph wrote what is in a folder, or is at it.

    Somebody else's manifest of that name makes no folder one.
    """
    manifest = _load(folder / _MANIFEST)
    if isinstance(manifest.get("files"), dict):
        if isinstance(manifest.get("policygraph"), str):
            return True
        if manifest.get("made") == _SITE:
            return True
    return _load(folder / _LOCK).keys() >= _OWNER


def _load(file: Path) -> Mapping[str, object]:
    try:
        if not file.is_file():  # a pipe would be waited for
            return {}
        found = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
