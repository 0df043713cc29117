"""The stages in their order: documents in; a graph, a page and a report out."""

from graph_builder.pipeline.build import build_graph
from graph_builder.pipeline.check import validate_output
from graph_builder.pipeline.demo import build_demo
from graph_builder.pipeline.extract import extract_documents
from graph_builder.pipeline.page import draw_graph, render_graph
from graph_builder.pipeline.registries import check_registries
from graph_builder.pipeline.sources import Authorities, load_authorities

__all__ = [
    "Authorities",
    "build_demo",
    "build_graph",
    "check_registries",
    "draw_graph",
    "extract_documents",
    "load_authorities",
    "render_graph",
    "validate_output",
]
