"""People's decisions: plain lines in, what they come to out."""

from graph_builder.judgements.load import load_judgements

__all__ = ["load_judgements"]
