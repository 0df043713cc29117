"""A graph on somebody's SPARQL 1.1 server: sent there, and asked there."""

from graph_builder.remote.find import open_remote
from graph_builder.remote.send import Sent, send_graphs
from graph_builder.remote.server import RemoteStore

__all__ = ["RemoteStore", "Sent", "open_remote", "send_graphs"]
