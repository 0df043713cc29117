"""A static site of the graph: a page for each thing, its data beside it, and dumps."""

from graph_builder.publish.crawl import check_site
from graph_builder.publish.describe import describe_thing
from graph_builder.publish.facts import Facts
from graph_builder.publish.folder import publish_graph
from graph_builder.publish.settings import Settings, make_settings

__all__ = [
    "Facts",
    "Settings",
    "check_site",
    "describe_thing",
    "make_settings",
    "publish_graph",
]
