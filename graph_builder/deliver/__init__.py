"""Output files, whole or absent, and of one delivery: the manifest tells which."""

from graph_builder.deliver.disk import deliver_file, sync_folder
from graph_builder.deliver.folder import (
    clear_leftovers,
    deliver_files,
    finish_delivery,
)
from graph_builder.deliver.manifest import (
    MANIFEST,
    Content,
    encode_json,
    hold_bytes,
    list_altered,
    read_manifest,
)

__all__ = [
    "MANIFEST",
    "Content",
    "clear_leftovers",
    "deliver_file",
    "deliver_files",
    "encode_json",
    "finish_delivery",
    "hold_bytes",
    "list_altered",
    "read_manifest",
    "sync_folder",
]
