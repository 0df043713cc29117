"""Files in, sources out: one reader for each format."""

from graph_builder.read.sources import read_source, read_sources

__all__ = ["read_source", "read_sources"]
