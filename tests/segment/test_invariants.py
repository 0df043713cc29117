"""Passages lie in the text in order, in a time in proportion to its length."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph_builder.errors import SourceError
from graph_builder.model import Layout
from graph_builder.segment import segment_source
from tests.segment.build import make_source
from tests.segment.pages import (
    BLOCKS,
    COMMITTEE,
    EXCERPTS,
    OFFICIAL_REPORT,
    SITE,
    THEY_WORK,
)

_PIECES = [
    *"\n".join((EXCERPTS, OFFICIAL_REPORT, SITE, THEY_WORK, COMMITTEE, BLOCKS)).split(
        "\n"
    ),
    "\r",
    "\u200b",
    "(",
    "Photo of ",
    " Portrait ",
    "Q1",
    ":",
    "---",
]


def _segment(text: str) -> Layout | None:
    try:
        return segment_source(make_source(text))
    except SourceError:
        return None


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES), max_size=30),
    st.sampled_from(["\n", "\n\n", "\r\n"]),
)
def test_passages_lie_in_the_text_in_order(pieces: list[str], end: str) -> None:
    text = end.join(pieces)
    layout = _segment(text)
    if layout is None:
        return
    spans = [passage.span for passage in layout.passages]
    assert spans == sorted(spans, key=lambda span: (span.start, -span.end))
    for span in spans:
        words = text[span.start : span.end]
        assert words
        assert words == words.strip()


_HOSTILE = (
    "a",
    "A ",
    "(",
    "Ann Fell (",
    "Ann Fell: ",
    "Photo of ",
    "x Portrait ",
    "Q1 ",
    "\n",
    " ",
    "1 January ",
    "-" * 5,
)


def _seconds(text: str) -> float:
    started = time.perf_counter()
    _segment(text)
    return time.perf_counter() - started


@pytest.mark.parametrize("unit", _HOSTILE)
@pytest.mark.parametrize("end", ["", "\n"])
def test_a_long_text_takes_time_in_proportion(unit: str, end: str) -> None:
    """A quadratic rule would take minutes here, not the seconds allowed."""
    text = (unit + end) * (100_000 // len(unit + end))
    assert _seconds(text) < 5
