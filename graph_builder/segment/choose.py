"""Which segmenter a source is for, by its content; the first that knows it."""

import re
from dataclasses import replace
from types import ModuleType

from graph_builder.errors import SourceError
from graph_builder.model import Caution, Layout, Source
from graph_builder.segment import (
    article,
    evidence,
    hansard_site,
    nameless,
    official_report,
    parallel_parliament,
    parlamint,
    parlparse,
    they_work,
)
from graph_builder.segment.names import word_set

_SEGMENTERS: tuple[ModuleType, ...] = (
    parlparse,
    parlamint,
    parallel_parliament,
    they_work,
    evidence,
    official_report,
    hansard_site,
    nameless,
    article,
)

_ENGLISH = word_set(
    "the of and to in that is for it was on with be as by at have has this from are "
    "not will we i he she they but an would been which who"
)
_ENGLISH_SHARE = 0.15
_FEWEST_WORDS = 80
_SAMPLE = 2_000


def segment_source(source: Source) -> Layout:
    """Return the layout of `source` by the first segmenter that recognises it.

    Raises SourceError for a text of no known kind: neither speech nor prose.
    """
    for segmenter in _SEGMENTERS:
        if segmenter.recognises(source):
            layout: Layout = segmenter.segment(source)
            cautions = (*layout.cautions, *_check_language(source))
            return replace(layout, cautions=cautions) if cautions else layout
    raise SourceError(
        f"{source.name} is a text of no known kind.",
        "Give a page of Hansard, a transcript of evidence or an article.",
    )


def _check_language(source: Source) -> tuple[Caution, ...]:
    """Return a caution when too few words are the small words of English."""
    words = re.findall(r"[^\W\d_]+", source.text[:_SAMPLE].lower())
    small = sum(word in _ENGLISH for word in words)
    if len(words) < _FEWEST_WORDS or small >= _ENGLISH_SHARE * len(words):
        return ()
    problem = "The text does not look like English."
    return (Caution(problem, "Rules are for English: leave it out or translate it."),)
