"""Measure what was found against hand annotation."""

from graph_builder.score.compare import Change, compare_runs
from graph_builder.score.load import load_documents, locate_text
from graph_builder.score.measure import (
    MEASURES,
    SEEDS,
    TOTAL,
    Scores,
    score_documents,
)
from graph_builder.score.record import encode_run, read_run
from graph_builder.score.tally import Tally

__all__ = [
    "MEASURES",
    "SEEDS",
    "TOTAL",
    "Change",
    "Scores",
    "Tally",
    "compare_runs",
    "encode_run",
    "load_documents",
    "locate_text",
    "read_run",
    "score_documents",
]
