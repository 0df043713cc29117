"""What the sittings have in common whose reader has marked who speaks."""

from collections.abc import Iterable

from graph_builder.model import Genre, Layout, Passage, Source, Work


def lay_out_sitting(source: Source, passages: Iterable[Passage]) -> Layout:
    """Return the layout of a sitting: what its metadata say, and the passages."""
    said = source.metadata
    work = Work(Genre.SITTING, said.title, said.publisher, said.window, said.url)
    return Layout(work, tuple(passages))
