"""Which Bill `this Bill` is: the one that the debate's heading names."""

import re

from graph_builder.model import Genre, Layout, Part, Source, Span

_BARE = re.compile(
    r"\W*(?:(?:the|this|our|my|her|his|their|that)\s+|an?\s+(?:\w+\s+)?)"
    r"(?:bill|legislation)"
    r"(?:\s+(?:be\s+(?:now\s+)?read|that|which|will|would|itself)\b.*)?\W*",
    re.IGNORECASE | re.DOTALL,
)
_OWNER = r"(?:the|this|these|those|that|my|his|her|their|our|your)"
# `the amendment`, `either amendment`, `many of my amendments that …`, but with more
# said of which it is, it is a wording of its own.
_AMENDMENTS = re.compile(
    rf"\W*(?:(?:{_OWNER}|an|any|all|either|neither|both|each|none|some|many|most|several)"
    rf"(?: of)? )?(?:{_OWNER} )?(?:(?:two|three|few|other|hon\. \w+) )?"
    r"(?:amendments?(?: \w{1,3})?|new clauses?(?: \w{1,3})?)"
    r"(?: (?:that|which) (?:has|have) been (?:proposed|tabled|moved)|"
    r" (?:that |which )?(?:he|she|they|we|I) ha(?:s|ve) "
    r"(?:put forward|tabled|moved))?\W*",
    re.IGNORECASE,
)
AMENDMENTS = "The amendments to the "
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
    if _BARE.fullmatch(source.slice(target)) is None:
        return None
    return _find_heading(source, layout, target)


def find_amended(source: Source, layout: Layout, target: Span) -> Span | None:
    """Return the heading of the Bill whose amendments the words at `target` mean.

    None where they say more of which amendment it is, or the debate is on no Bill.
    """
    if _AMENDMENTS.fullmatch(source.slice(target)) is None:
        return None
    return _find_heading(source, layout, target)


def _find_heading(source: Source, layout: Layout, target: Span) -> Span | None:
    if layout.work.genre is not Genre.SITTING:
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
