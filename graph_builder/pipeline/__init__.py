"""The stages in their order: documents in; a graph, a page and a report out."""

from graph_builder.pipeline.build import build_graph
from graph_builder.pipeline.check import validate_output
from graph_builder.pipeline.demo import build_demo
from graph_builder.pipeline.extract import extract_documents
from graph_builder.pipeline.page import render_graph

__all__ = [
    "build_demo",
    "build_graph",
    "extract_documents",
    "render_graph",
    "validate_output",
]
