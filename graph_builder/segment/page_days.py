"""The day of a page of speech, as the page prints it."""

import re
from collections.abc import Sequence

from graph_builder.model import Basis, Caution, DateWindow, Metadata
from graph_builder.model.days import find_day
from graph_builder.segment.furniture import Kind
from graph_builder.segment.lines import Line

LONGEST = 160
"""The longest line that can be a title or hold the page's date."""

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DATE_LINE = re.compile(
    rf"[–—\s-]*(?:volume \d+:?\s*)?(?:debated on |debate in the |in the )?"
    rf"(?:house of (?:commons|lords)|westminster hall|[a-z ]{{0,40}})?"
    rf"(?: at \d.{{1,12}})?(?: on)?[\s,:]*(?:{_WEEKDAY})?[\s,]*$",
    re.IGNORECASE,
)
_OTHER_DATE = re.compile(r"publish|ordered|updated|accessed|printed|expires", re.I)


def page_window(lines: Sequence[Line], kinds: Sequence[Kind], first: int) -> DateWindow:
    """Return the days that a page prints at its head or on lines of their own."""
    days = []
    text = None
    for i, line in enumerate(lines):
        is_place = i < first or kinds[i] is Kind.HARD
        if not is_place or len(line.words) > LONGEST or _OTHER_DATE.search(line.words):
            continue
        if found := find_day(line.words):
            days.append(found[0])
            text = text or line.words
            if i < first and not is_date_line(line.words) and kinds[i] is not Kind.HARD:
                break
    if not days:
        return DateWindow()
    return DateWindow(min(days), max(days), Basis.STATED, text)


def choose_window(
    metadata: Metadata, printed: DateWindow
) -> tuple[DateWindow, tuple[Caution, ...]]:
    """Return the metadata's window, else the printed one; a caution if they differ."""
    stated = metadata.window
    if stated == DateWindow():
        return printed, ()
    ends = (stated.earliest, stated.latest)
    if printed == DateWindow() or ends == (printed.earliest, printed.latest):
        return stated, ()
    problem = (
        f"The metadata give the date {stated.text}, the page prints {printed.text}."
    )
    return stated, (Caution(problem, "The metadata were taken: mend them if wrong."),)


def is_date_line(words: str) -> bool:
    """Whether a line prints a date, and nothing that is not about it."""
    found = find_day(words)
    if found is None or len(words) - found[1].end > 20:
        return False
    return _DATE_LINE.fullmatch(words[: found[1].start]) is not None
