"""Questions to the graph: the saved ones by name, and any other in SPARQL."""

from graph_builder.query.answer import Answer, Cell, Form, Value, to_python
from graph_builder.query.dataset import Dataset
from graph_builder.query.formats import FORMATS, render_answer
from graph_builder.query.header import parse_query
from graph_builder.query.run import (
    Evaluate,
    evaluate_here,
    evaluate_query,
    run_query,
    run_sparql,
)
from graph_builder.query.saved import Column, Kind, Parameter, SavedQuery
from graph_builder.query.shipped import find_query, list_queries

__all__ = [
    "FORMATS",
    "Answer",
    "Cell",
    "Column",
    "Dataset",
    "Evaluate",
    "Form",
    "Kind",
    "Parameter",
    "SavedQuery",
    "Value",
    "evaluate_here",
    "evaluate_query",
    "find_query",
    "list_queries",
    "parse_query",
    "render_answer",
    "run_query",
    "run_sparql",
    "to_python",
]
