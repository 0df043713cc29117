"""The graph, ready to be asked: on disk as `build` left it, or in memory."""

from graph_builder.store.generations import (
    DUMPED,
    FOLDER,
    NUMBER,
    Generation,
    NewerStoreError,
    drop_generations,
    find_free_number,
    find_generation,
)
from graph_builder.store.growth import write_generation
from graph_builder.store.memory import as_store, make_store
from graph_builder.store.opening import open_store

__all__ = [
    "DUMPED",
    "FOLDER",
    "NUMBER",
    "Generation",
    "NewerStoreError",
    "as_store",
    "drop_generations",
    "find_free_number",
    "find_generation",
    "make_store",
    "open_store",
    "write_generation",
]
