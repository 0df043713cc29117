"""Resolved sources and the registry -> RDF, written once and in one order."""

from graph_builder.emit.captures import settle_captures
from graph_builder.emit.copies import emit_copies
from graph_builder.emit.grounds import list_grounds
from graph_builder.emit.identify import identify_work
from graph_builder.emit.registry import emit_registry, emit_slice
from graph_builder.emit.replaced import emit_replaced
from graph_builder.emit.settle import (
    choose_labels,
    count_labels,
    demote,
    settle_labels,
)
from graph_builder.emit.source import emit_source
from graph_builder.emit.summary import summarise_quads
from graph_builder.emit.withdrawn import emit_withdrawn
from graph_builder.emit.write import write_trig, write_turtle

__all__ = [
    "choose_labels",
    "count_labels",
    "demote",
    "emit_copies",
    "emit_registry",
    "emit_replaced",
    "emit_slice",
    "emit_source",
    "emit_withdrawn",
    "identify_work",
    "list_grounds",
    "settle_captures",
    "settle_labels",
    "summarise_quads",
    "write_trig",
    "write_turtle",
]
