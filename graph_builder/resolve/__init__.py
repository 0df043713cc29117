"""Findings in, positions out: who that is on that day, and what it is about."""

from graph_builder.resolve.findings import resolve_findings

__all__ = ["resolve_findings"]
