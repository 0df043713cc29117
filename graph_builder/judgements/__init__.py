"""People's decisions: plain lines in, what they come to out, and back to lines."""

from graph_builder.judgements.insert import insert_line, remove_line
from graph_builder.judgements.lines import read_line
from graph_builder.judgements.load import (
    load_judgements,
    read_judgements,
    read_lines,
    settle_judgements,
)
from graph_builder.judgements.tell import tell_finding, tell_slug
from graph_builder.judgements.write import write_line

__all__ = [
    "insert_line",
    "load_judgements",
    "read_judgements",
    "read_line",
    "read_lines",
    "remove_line",
    "settle_judgements",
    "tell_finding",
    "tell_slug",
    "write_line",
]
