"""Which Bill `this Bill` is: the one that the debate's heading names."""

import re

from graph_builder.model import Genre, Layout, Part, Source, Span

_BARE = re.compile(
    r"\W*(?:(?:the|this|our|my|her|his|their|that)\s+|an?\s+(?:\w+\s+)?)"
    r"(?:bill|legislation)"
    r"(?:\s+(?:be\s+(?:now\s+)?read|that|which|will|would|itself)\b.*)?\W*",
    re.IGNORECASE | re.DOTALL,
)
_BILL = re.compile(r"\bBill\b")
# Headings inside the debate on a Bill.
_WITHIN = re.compile(
    r"\W*(?:new )?(?:clauses?|schedules?|amendments?|title|preamble|(?:first|second|"
    r"third) reading|report|consideration|business of the house \()",
    re.IGNORECASE,
)


def find_bill(source: Source, layout: Layout, target: Span) -> Span | None:
    """Return the heading that names the Bill which the words at `target` mean.

    None where they are about more than `the Bill`, or the debate is on none.
    """
    if layout.work.genre is not Genre.SITTING:
        return None
    if _BARE.fullmatch(source.slice(target)) is None:
        return None
    heading: Span | None = None
    for passage in layout.passages:
        if passage.span.start >= target.start:
            break
        if passage.part not in {Part.TITLE, Part.HEADING}:
            continue
        if _WITHIN.match(source.slice(passage.span)) is None:
            heading = passage.span
    if heading is None or _BILL.search(source.slice(heading)) is None:
        return None
    return heading
