"""How members speak of each other: 'my right hon. Friend the Member for Wessmoor'."""

import re

from graph_builder.model import Span

# Parsers break these at the full stop.
FORM = re.compile(
    r"\b(?:[Mm]y|[Tt]he|[Hh]er|[Hh]is|[Oo]ur)\s+(?:(?:right|very|most|noble)\s+)?"
    r"(?:and\s+)?(?:learned\s+|gallant\s+)?(?:hon\.|honou?rable|noble)\s+"
    r"(?:and\s+\w+\s+)?(?:Friends?|Lady|Gentleman|Lord|Baroness|Member|Ladies|Gentlemen)"
    r"(?:,?\s+the\s+Member\s+for\s+[A-Z][\w-]*(?:,?\s(?:and\s)?[A-Z][\w-]*)*"
    r"(?:\s\([^()]{2,40}\))?)?"
)
REACH = 60


def widen_to_form(text: str, mention: Span) -> Span:
    """Return the whole form of address that `mention` is a part of, else `mention`."""
    start = max(0, mention.start - REACH)
    for match in FORM.finditer(text, start, mention.end + 2 * REACH):
        found = Span(match.start(), match.end())
        if found.overlaps(mention):
            return found
    return mention
