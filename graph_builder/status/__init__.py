"""How a build stands: what it covers, what is open, and whether it is still current."""

from graph_builder.status.gather import Status, gather_status
from graph_builder.status.write import FORMATS, write_status

__all__ = ["FORMATS", "Status", "gather_status", "write_status"]
