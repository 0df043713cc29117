"""The stages in their order: documents in; a graph, a page and a report out."""

from graph_builder.pipeline.build import build_graph
from graph_builder.pipeline.check import validate_output
from graph_builder.pipeline.codebooks import (
    check_codebooks,
    export_codebook,
    import_codebook,
    suggest_propositions,
)
from graph_builder.pipeline.demo import build_demo
from graph_builder.pipeline.extract import extract_documents
from graph_builder.pipeline.page import draw_graph, render_graph
from graph_builder.pipeline.registries import check_registries
from graph_builder.pipeline.review import open_review
from graph_builder.pipeline.score import score_findings
from graph_builder.pipeline.send import send_output
from graph_builder.pipeline.sources import Authorities, load_authorities
from graph_builder.pipeline.status import check_status
from graph_builder.pipeline.suppress import suppress_thing

__all__ = [
    "Authorities",
    "build_demo",
    "build_graph",
    "check_codebooks",
    "check_registries",
    "check_status",
    "draw_graph",
    "export_codebook",
    "extract_documents",
    "import_codebook",
    "load_authorities",
    "open_review",
    "render_graph",
    "score_findings",
    "send_output",
    "suggest_propositions",
    "suppress_thing",
    "validate_output",
]
