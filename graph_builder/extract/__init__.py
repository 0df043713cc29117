"""Passages in, findings out: who is named, who said what, who takes a side."""

from graph_builder.extract.assemble import extract_findings

__all__ = ["extract_findings"]
