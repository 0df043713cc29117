"""Plain text: the rendition is the decoded text as it is."""

from graph_builder.model import Mark
from graph_builder.read.metadata import read_front_matter
from graph_builder.read.rendition import Rendition

FRONT_MATTER = "front-matter"
"""The name of the mark on a block that no passage may touch."""


def render(text: str, name: str) -> Rendition:
    """Return the text as it is; front matter at its head is marked, not cut."""
    front = read_front_matter(text, name)
    if front is None:
        return Rendition(text, "text 1")
    mark = Mark(front.span, FRONT_MATTER, {})
    return Rendition(text, "text 1", front.metadata, (mark,))
