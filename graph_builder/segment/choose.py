"""Which segmenter a source is for, by its content; the first that knows it."""

from types import ModuleType

from graph_builder.errors import SourceError
from graph_builder.model import Layout, Source
from graph_builder.segment import (
    article,
    evidence,
    hansard_site,
    official_report,
    parallel_parliament,
    parlamint,
    parlparse,
    they_work,
)

_SEGMENTERS: tuple[ModuleType, ...] = (
    parlparse,
    parlamint,
    parallel_parliament,
    they_work,
    evidence,
    official_report,
    hansard_site,
    article,
)


def segment_source(source: Source) -> Layout:
    """Return the layout of `source` by the first segmenter that recognises it.

    Raises SourceError for a text of no known kind: neither speech nor prose.
    """
    for segmenter in _SEGMENTERS:
        if segmenter.recognises(source):
            layout: Layout = segmenter.segment(source)
            return layout
    raise SourceError(
        f"{source.name} is a text of no known kind.",
        "Give a page of Hansard, a transcript of evidence or an article.",
    )
