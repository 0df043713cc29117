"""A registry file, whole or as it was."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from graph_builder.errors import OutputError
from graph_builder.model import Registry
from graph_builder.registry.load import load_registry
from graph_builder.registry.write import format_registry


def write_whole(own: Registry, into: Path, base_paths: Sequence[Path]) -> None:
    """Replace the file once what is to stand in it has loaded beside the shipped.

    Raises:
        OutputError: the folder cannot be written.
        RegistryError: what is to stand in the file is unsound.
    """
    try:
        descriptor, name = tempfile.mkstemp(".ttl", ".import-", into.parent)
    except OSError as error:
        raise OutputError(
            f"{into} cannot be written: {error.strerror}.", "Give another file with -o."
        ) from error
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
