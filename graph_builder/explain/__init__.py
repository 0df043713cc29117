"""Why a finding is believed: its words, its rule, its parts, and who it is by."""

from graph_builder.explain.explanation import Explanation
from graph_builder.explain.find import find_finding
from graph_builder.explain.gather import explain_finding, explain_node
from graph_builder.explain.write import FORMATS, write_explanation

__all__ = [
    "FORMATS",
    "Explanation",
    "explain_finding",
    "explain_node",
    "find_finding",
    "write_explanation",
]
