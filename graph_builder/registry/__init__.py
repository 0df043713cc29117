"""The authority file of actors: Turtle in, plain values out, and back."""

from graph_builder.registry.imports import ImportReport, import_registry
from graph_builder.registry.load import load_registry
from graph_builder.registry.merge_actors import merge_actors
from graph_builder.registry.names import index_names
from graph_builder.registry.write import format_registry

__all__ = [
    "ImportReport",
    "format_registry",
    "import_registry",
    "index_names",
    "load_registry",
    "merge_actors",
]
