"""A graph against the shapes: what breaks them, and what to do about it."""

from graph_builder.validate.again import revalidate_graph
from graph_builder.validate.check import validate_graph
from graph_builder.validate.report import Severity, ValidationReport, Violation
from graph_builder.validate.shacl_report import write_shacl_report

__all__ = [
    "Severity",
    "ValidationReport",
    "Violation",
    "revalidate_graph",
    "validate_graph",
    "write_shacl_report",
]
