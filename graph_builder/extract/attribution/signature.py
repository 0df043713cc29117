"""Quotations that pages set apart: whose name is the next line."""

import re

from graph_builder.extract.marks import DASHES

# A name on a line of its own, a role or a handle behind it.
_LINE = re.compile(
    rf"\s*\n\s*[{DASHES}]?\s*(?P<name>[A-Z][\w'.-]*(?: [\w'.-]+){{1,4}}?)"
    r"(?:,[^\n.]{2,80}| \([^\n]{2,80})?[ \t]*(?:\n|$)"
)
_REACH = 160


def match_signature(text: str, end: int) -> re.Match[str] | None:
    """Return the line behind `end` when it reads as a name, with its group `name`."""
    return _LINE.match(text, end, min(len(text), end + _REACH))
