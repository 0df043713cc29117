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


# A post as pages set it in: its words, then the name, the handle and the day.
_POST = re.compile(rf"\s*[{DASHES}]\s*(?P<name>[A-Z][^()\n]{{2,60}}?) \(@\w{{1,30}}\)")


def match_post(text: str, end: int) -> re.Match[str] | None:
    """Return '— Name (@handle)' right behind `end`, with its group `name`."""
    return _POST.match(text, end, min(len(text), end + _REACH))
