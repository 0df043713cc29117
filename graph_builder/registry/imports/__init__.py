"""Reference lists of others -> a registry file of the user's own."""

from graph_builder.registry.imports.merge import ImportReport, import_registry

__all__ = ["ImportReport", "import_registry"]
