"""What of a build is the same whenever it is made from the same inputs."""

import hashlib
import json
from pathlib import Path

from graph_builder.deliver import MANIFEST

# The run's timestamps are in run.ttl, whose hash the manifest holds.
_CLOCKED = "run.ttl"


def list_delivered(folder: Path) -> list[str]:
    """Return the names of the files that the manifest lists."""
    manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    return sorted(manifest["files"])


def hash_published(folder: Path) -> dict[str, str]:
    """Return the hash of each file but the run's, by name."""
    return {
        name: hashlib.sha256((folder / name).read_bytes()).hexdigest()
        for name in list_delivered(folder)
        if name != _CLOCKED
    }
