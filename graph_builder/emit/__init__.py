"""Resolved sources and the registry -> RDF, written once and in one order."""

from graph_builder.emit.grounds import list_grounds
from graph_builder.emit.identify import identify_work
from graph_builder.emit.registry import emit_registry
from graph_builder.emit.replaced import emit_replaced
from graph_builder.emit.settle import settle_labels
from graph_builder.emit.source import emit_source
from graph_builder.emit.write import write_trig, write_turtle

__all__ = [
    "emit_registry",
    "emit_replaced",
    "emit_source",
    "identify_work",
    "list_grounds",
    "settle_labels",
    "write_trig",
    "write_turtle",
]
