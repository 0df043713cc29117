"""Files in, sources out: one reader for each format."""

from graph_builder.read.outputs import find_outputs
from graph_builder.read.sources import (
    Piece,
    list_pieces,
    read_source,
    read_sources,
    try_piece,
)

__all__ = [
    "Piece",
    "find_outputs",
    "list_pieces",
    "read_source",
    "read_sources",
    "try_piece",
]
