"""A graph against the shapes: what breaks them, and what to do about it."""

from graph_builder.validate.check import validate_graph
from graph_builder.validate.report import Severity, ValidationReport, Violation

__all__ = ["Severity", "ValidationReport", "Violation", "validate_graph"]
