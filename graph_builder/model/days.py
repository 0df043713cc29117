"""Days as people print them: '7th December 2010', '2010-12-07', 'May 2012'."""

import re
from datetime import date, timedelta

from graph_builder.model.text import Basis, DateWindow, Span

_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?P<year>(?:17|18|19|20|21)\d\d)"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"\b" + _YEAR + r"-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)",
        r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:\s+of)?\s+" + _MONTH + r",?\s+" + _YEAR,
        r"\b" + _MONTH + r"\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?,?\s+" + _YEAR,
        # British pages put the day first.
        r"\b(?P<day>\d{1,2})[/.](?P<number>\d{1,2})[/.]" + _YEAR,
    )
)
_INTERVAL = re.compile(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)")
_SPANS = (
    re.compile(_YEAR + r"-(?P<number>\d\d)"),
    re.compile(_MONTH + r",?\s+" + _YEAR, re.IGNORECASE),
    re.compile(_YEAR),
)


def find_day(words: str) -> tuple[date, Span] | None:
    """Return the first full date printed in `words` and where it stands, or None.

    A date that no calendar has (31 February) is passed over. Where two forms fit, the
    earlier in the text wins.
    """
    found = [
        (match.start(), match.end(), day)
        for form in _FORMS
        for match in form.finditer(words)
        if (day := _day(match)) is not None
    ]
    if not found:
        return None
    start, end, day = min(found)
    return day, Span(start, end)


def read_window(words: str) -> DateWindow | None:
    """Return the stated window of a date, month, year or ISO interval, or None.

    Unlike `find_day` this reads a whole value, such as a line of front matter:
    '2010-12-07', '7 December 2010', '2010-12', 'May 2012', '2010' or
    '2010-12-01/2010-12-31'. An ISO date may have a time behind it.
    """
    value = words.strip()
    if interval := _INTERVAL.fullmatch(value):
        return _interval(value, *interval.groups())
    for form in _SPANS:
        if match := form.fullmatch(value):
            return _months(value, match)
    if found := find_day(value):
        return DateWindow(found[0], found[0], Basis.STATED, value)
    return None


def _day(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), _month(match), int(match["day"]))
    except ValueError:
        return None


def _month(match: re.Match[str]) -> int:
    groups = match.groupdict()
    if groups.get("number"):
        return int(groups["number"])
    if groups.get("month"):
        start = groups["month"][:3].lower()
        return next(i for i, name in enumerate(_MONTHS, 1) if name.startswith(start))
    return 0


def _interval(value: str, first: str, last: str) -> DateWindow | None:
    try:
        earliest, latest = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return None
    if latest < earliest:
        return None
    return DateWindow(earliest, latest, Basis.STATED, value)


def _months(value: str, match: re.Match[str]) -> DateWindow | None:
    year, month = int(match["year"]), _month(match)
    first, last = (month, month) if month else (1, 12)
    try:
        earliest = date(year, first, 1)
    except ValueError:
        return None
    following = date(year + last // 12, last % 12 + 1, 1)
    return DateWindow(earliest, following - timedelta(days=1), Basis.STATED, value)
