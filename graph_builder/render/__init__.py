"""Pages made of the graph."""

from graph_builder.render.compose import render_page
from graph_builder.render.formats import render_as
from graph_builder.render.gather import gather_network
from graph_builder.render.network import Network
from graph_builder.render.picture import Picture, read_network, render_network
from graph_builder.render.select import Selection

__all__ = [
    "Network",
    "Picture",
    "Selection",
    "gather_network",
    "read_network",
    "render_as",
    "render_network",
    "render_page",
]
