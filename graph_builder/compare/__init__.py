"""Two builds set side by side: what was added, is gone or changed, and why."""

from graph_builder.compare.differences import Difference, Differences, compare_builds
from graph_builder.compare.origin import Cause
from graph_builder.compare.write import FORMATS, write_differences

__all__ = [
    "FORMATS",
    "Cause",
    "Difference",
    "Differences",
    "compare_builds",
    "write_differences",
]
