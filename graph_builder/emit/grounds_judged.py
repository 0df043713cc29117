"""Judgements and spans as JSON, for the grounds of findings."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from graph_builder.model import Judgement, Span, Verdict

# A row is JSON: strings, numbers, lists and nulls under string keys.
Row = dict[str, Any]


def list_heeded(judged: Iterable[Judgement]) -> list[Row]:
    """Return the judgements that took effect, with what each of them is on."""
    ordered = sorted(judged, key=lambda one: (one.file, one.line))
    return [
        {
            **row,
            "on_things": list(one.actors),
            "holder": one.finding.holder if one.finding else None,
            "span": list_span(one.finding.span) if one.finding else None,
        }
        for one, row in zip(ordered, list_judged(ordered), strict=True)
    ]


def list_judged(judged: Iterable[Judgement]) -> list[Row]:
    """Return each judgement: what it decides, by whom, when and why, and its line.

    Who had something withheld, and why, is for the file of judgements alone.
    """
    return [_judged_row(one) for one in judged]


def _judged_row(one: Judgement) -> Row:
    is_private = one.verdict is Verdict.WITHHOLD
    return {
        "verdict": str(one.verdict),
        # Its folder is the user's own business, and another on each machine.
        "file": PurePath(one.file).name,
        "line": one.line,
        "by": None if is_private else one.by,
        "on": one.on,
        "because": one.notice if is_private else one.reason,
    }


def list_span(span: Span | None) -> list[int] | None:
    """Return the bounds of a span."""
    return None if span is None else [span.start, span.end]


def list_spans(spans: Iterable[Span]) -> list[list[int]]:
    """Return the bounds of spans."""
    return [[span.start, span.end] for span in spans]
