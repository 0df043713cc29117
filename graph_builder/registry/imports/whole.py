"""A registry file, whole or as it was."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from graph_builder.model import Registry
from graph_builder.registry.load import load_registry
from graph_builder.registry.write import format_registry


def write_whole(own: Registry, into: Path, base_paths: Sequence[Path]) -> None:
    """Replace the file once what is to stand in it has loaded beside the shipped."""
    descriptor, name = tempfile.mkstemp(".ttl", ".import-", into.parent)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(format_registry(own))
            file.flush()
            os.fsync(file.fileno())
        load_registry(*base_paths, draft)
        draft.replace(into)
    finally:
        draft.unlink(missing_ok=True)
