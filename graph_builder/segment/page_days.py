"""The day of a page of speech, as the page prints it."""

import re
from collections.abc import Sequence

from graph_builder.model import Basis, Caution, DateWindow, Metadata
from graph_builder.model.days import find_day
from graph_builder.segment.furniture import COLUMN, Kind
from graph_builder.segment.lines import Line

LONGEST = 160
"""The longest line that can be a title or hold the page's date."""

_BLOCK = 3
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DATE_LINE = re.compile(
    rf"[–—\s-]*(?:volume \d+:?\s*)?(?:debated on |debate in the |in the )?"
    rf"(?:house of (?:commons|lords)|westminster hall|[a-z ]{{0,40}})?"
    rf"(?: at \d.{{1,12}})?(?: on)?[\s,:]*(?:{_WEEKDAY})?[\s,]*$",
    re.IGNORECASE,
)
_COLUMN = re.compile(r"\d.{8,20}" + COLUMN, re.IGNORECASE)
_OTHER_DATE = re.compile(r"publish|ordered|updated|accessed|printed|expires", re.I)


def page_window(lines: Sequence[Line], kinds: Sequence[Kind], first: int) -> DateWindow:
    """Return the day that a page prints before its `first` turn.

    A page of several debates has a day for each, in the block that heads it: the window
    then runs from the first day to the last.
    """
    head = [line for line in lines[:first] if _may_date(line)]
    dated = [line for line in head if is_date_line(line.words)] or head
    later = [
        line
        for i, line in enumerate(lines[first:], first)
        if kinds[i] is Kind.HARD and _may_date(line) and _heads_debate(lines, i)
    ]
    # A part of a day's report has its date in the numbers of its columns alone.
    dated = dated or [line for line in lines if _COLUMN.fullmatch(line.words)]
    found = [day for line in [*dated[:1], *later] if (day := find_day(line.words))]
    if not found:
        return DateWindow()
    days = [day for day, _ in found]
    text = (*dated[:1], *later)[0].words
    return DateWindow(min(days), max(days), Basis.STATED, text)


def _may_date(line: Line) -> bool:
    is_short = len(line.words) <= LONGEST and not _OTHER_DATE.search(line.words)
    return is_short and find_day(line.words) is not None


def _heads_debate(lines: Sequence[Line], i: int) -> bool:
    before = lines[max(0, i - _BLOCK) : i]
    return any(line.words.lower().endswith(" excerpts") for line in before)


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
