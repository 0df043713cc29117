"""People's decisions: plain lines in, what they come to out."""

from graph_builder.judgements.lines import read_line
from graph_builder.judgements.load import load_judgements
from graph_builder.judgements.write import write_line

__all__ = ["load_judgements", "read_line", "write_line"]
