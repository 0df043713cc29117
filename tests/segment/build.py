"""Short ways to make a source and to look at what a segmenter made of it."""

from graph_builder.model import Layout, Mark, Metadata, Part, Source, Turn
from graph_builder.segment import segment_source


def make_source(
    text: str, metadata: Metadata | None = None, marks: tuple[Mark, ...] = ()
) -> Source:
    return Source(
        "page.txt", "0" * 64, text, metadata=metadata or Metadata(), marks=marks
    )


def lay_out(text: str) -> Layout:
    return segment_source(make_source(text))


def turns(text: str) -> list[tuple[Turn, str]]:
    """Return each turn of `text` with its words."""
    source = make_source(text)
    return [
        (passage.turn, source.slice(passage.span))
        for passage in segment_source(source).passages
        if passage.turn is not None
    ]


def words(text: str, part: Part) -> list[str]:
    source = make_source(text)
    return [
        source.slice(passage.span)
        for passage in segment_source(source).passages
        if passage.part is part
    ]
