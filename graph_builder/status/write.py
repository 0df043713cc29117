"""A status written down: for the terminal, and for a program."""

import json
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from itertools import groupby
from types import MappingProxyType

from graph_builder.query.safe_text import strip_controls
from graph_builder.render.wording import count_noun, say_day
from graph_builder.status.dates import Gap
from graph_builder.status.gather import Status

_WIDTH = 88
_MOST = 10
_HOUR, _DAY = 3_600, 86_400


def write_status(status: Status, form: str, now: datetime) -> str:
    """Return the status as one of `FORMATS`, ending in a line end."""
    return _WRITERS[form](status, now)


def _write_json(status: Status, now: datetime) -> str:
    row = asdict(status)
    row["built"] = status.built.isoformat() if status.built else None
    row["age_seconds"] = int(_age(status.built, now)) if status.built else None
    row["first"], row["last"] = (
        day.isoformat() if day else None for day in (status.first, status.last)
    )
    row["gaps"] = [
        {"after": str(gap.after), "before": str(gap.before), "days": gap.days}
        for gap in status.gaps
    ]
    row["is_sound"] = status.is_sound
    return json.dumps(row, ensure_ascii=False, indent=2) + "\n"


def _write_text(status: Status, now: datetime) -> str:
    lines = list(_list_lines(status, now))
    return "".join(f"{line}\n" for one in lines for line in _fold(one))


def _list_lines(status: Status, now: datetime) -> Iterator[str]:
    yield status.folder
    yield _say_built(status, now)
    yield f"{_count(status.documents, 'document')}, {_say_totals(status.totals)}."
    yield _say_days(status)
    yield from _say_list("Without a document", [_say_gap(gap) for gap in status.gaps])
    yield from _say_list("Undated", status.undated)
    yield from _say_list("With no finding", status.without_finding)
    yield from _say_list("Not read", status.unread)
    yield _count(status.candidates, "candidate") + " below the published tier."
    reasons = [f"{number:,} x {why}" for why, number in status.unresolved.items()]
    yield from _say_list("Not settled", reasons, sum(status.unresolved.values()))
    yield from _say_list("Judgements that bore on nothing", status.idle)
    if status.violations:
        broken = count_noun(status.violations, "violation")
        yield f"{broken} of the graph's own rules: policygraph validate {status.folder}"
    yield from _say_list("Not as the build wrote them", status.unfinished)
    yield from _say_changes(status)


def _say_built(status: Status, now: datetime) -> str:
    if status.built is None:
        return "Nothing says when it was built."
    age = _say_age(_age(status.built, now))
    by = f" by policygraph {status.version}" if status.version else ""
    return f"Built {age}, on {say_day(status.built.date())}{by}."


def _say_totals(totals: Mapping[str, int]) -> str:
    shown = ("utterance", "position", "candidate", "commitment")
    return ", ".join(_count(totals.get(f"{noun}s", 0), noun) for noun in shown)


def _count(number: int, noun: str) -> str:
    return count_noun(number, noun) or f"no {noun}"


def _say_days(status: Status) -> str:
    if status.first is None or status.last is None:
        return "No document has a date."
    return f"They cover {say_day(status.first)} to {say_day(status.last)}."


def _say_gap(gap: Gap) -> str:
    days = count_noun(gap.days, "day")
    return f"between {say_day(gap.after)} and {say_day(gap.before)} ({days})"


def _say_list(
    title: str, items: "list[str] | tuple[str, ...]", number: int | None = None
) -> Iterator[str]:
    if not items:
        return
    yield f"{title}: {len(items) if number is None else number:,}"
    yield from (f"  {item}" for item in items[:_MOST])
    if len(items) > _MOST:
        yield f"  and {len(items) - _MOST:,} more; --format json lists all"


def _say_changes(status: Status) -> Iterator[str]:
    if status.changes is None:
        yield "Nothing says what it was made from: whether it is current is not known."
    elif not status.changes:
        yield "Sources, registry, codebook, judgements and code are as they were."
    else:
        yield "Changed since, so build again:"
        for kind, group in groupby(sorted(status.changes), key=lambda one: one[0]):
            yield from _say_list(f"  {kind}", [f"  {what}" for _, what in group])


def _age(built: datetime | None, now: datetime) -> float:
    return max(0.0, (now - built).total_seconds()) if built else 0.0


def _say_age(seconds: float) -> str:
    for length, noun in ((_DAY, "day"), (_HOUR, "hour"), (60, "minute")):
        if seconds >= length:
            return f"{count_noun(int(seconds // length), noun)} ago"
    return "just now"


def _fold(line: str) -> list[str]:
    safe = strip_controls(line)
    margin = safe[: len(safe) - len(safe.lstrip())]
    return textwrap.wrap(
        safe.strip(),
        _WIDTH,
        initial_indent=margin,
        subsequent_indent=margin + "  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


_WRITERS: Mapping[str, Callable[[Status, datetime], str]] = MappingProxyType(
    {"text": _write_text, "json": _write_json}
)
FORMATS = tuple(_WRITERS)
