"""The list of what a delivery holds, and what a file is to hold."""

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

MANIFEST = "manifest.json"
DECIDED = ".delivery"
"""Where a delivery lies that holds, though its files are not all in their places."""


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


def list_altered(folder: Path) -> list[str]:
    """Return the delivered files that are no longer what the manifest says, by name."""
    return sorted(_find_altered(folder))


def _find_altered(folder: Path) -> Iterator[str]:
    # A manifest is a file that anybody can edit: never look outside the folder.
    root = folder.resolve()
    for name, facts in list_files(read_manifest(folder)).items():
        places = (root / DECIDED / name, root / name)
        if (root / name).resolve().is_relative_to(root) and not any(
            holds(place, facts) for place in places
        ):
            yield name


def holds(path: Path, facts: object) -> bool:
    """Whether a file is what its facts in a manifest say."""
    try:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return False
    return isinstance(facts, dict) and digest == facts.get("sha256")


def encode_json(value: object) -> bytes:
    """Return `value` as indented JSON with sorted keys and a final line end."""
    text = json.dumps(value, ensure_ascii=False, indent=2, sort_keys=True)
    return (text + "\n").encode("utf-8")
