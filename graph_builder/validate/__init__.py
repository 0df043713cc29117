"""A graph against the shapes: what breaks them, and what to do about it."""

from graph_builder.validate.again import revalidate_graph
from graph_builder.validate.check import validate_graph
from graph_builder.validate.report import Severity, ValidationReport, Violation

__all__ = [
    "Severity",
    "ValidationReport",
    "Violation",
    "revalidate_graph",
    "validate_graph",
]
