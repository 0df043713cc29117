"""Sources in, passages out: one segmenter for each kind of document."""

from graph_builder.segment.choose import segment_source
from graph_builder.segment.sketch import compare_sketches, sketch_text

__all__ = ["compare_sketches", "segment_source", "sketch_text"]
