"""Output files, whole or absent, and of one delivery: the manifest tells which."""

from graph_builder.deliver.disk import deliver_file, sync_folder, write_checked
from graph_builder.deliver.folder import (
    clear_leftovers,
    deliver_files,
    finish_delivery,
)
from graph_builder.deliver.lock import LOCK, hold_folder
from graph_builder.deliver.manifest import (
    MANIFEST,
    Content,
    encode_json,
    hold_bytes,
    list_altered,
    read_manifest,
)

__all__ = [
    "LOCK",
    "MANIFEST",
    "Content",
    "clear_leftovers",
    "deliver_file",
    "deliver_files",
    "encode_json",
    "finish_delivery",
    "hold_bytes",
    "hold_folder",
    "list_altered",
    "read_manifest",
    "sync_folder",
    "write_checked",
]
