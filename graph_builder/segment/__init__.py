"""Sources in, passages out: one segmenter for each kind of document."""

from graph_builder.segment.choose import segment_source

__all__ = ["segment_source"]
