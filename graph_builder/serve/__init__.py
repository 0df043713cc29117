"""The graph over HTTP, read-only: the SPARQL 1.1 Protocol and the saved questions."""

from graph_builder.serve.alone import answer_within
from graph_builder.serve.limits import Limits
from graph_builder.serve.run import PORT, serve_graph

__all__ = ["PORT", "Limits", "answer_within", "serve_graph"]
