"""Pages made of the graph."""

from graph_builder.render.gather import gather_network
from graph_builder.render.network import Network
from graph_builder.render.page import render_network, render_page

__all__ = ["Network", "gather_network", "render_network", "render_page"]
