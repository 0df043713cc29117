"""The topics and propositions that users own: Turtle in, checked values out."""

from graph_builder.codebook.load import load_codebook

__all__ = ["load_codebook"]
