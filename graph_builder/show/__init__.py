"""The card of a person or a body: what its page shows, for a terminal or for print."""

from graph_builder.show.actor import ActorCard, show_actor
from graph_builder.show.write import FORMATS, write_card

__all__ = ["FORMATS", "ActorCard", "show_actor", "write_card"]
