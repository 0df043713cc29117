"""What one reference list says, as the registry's values, before it is merged."""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from graph_builder.model import (
    Body,
    Bounds,
    Naming,
    Person,
    Post,
    Succession,
    Tenure,
)

# JSON of others: its shape shows in use, and what does not fit is an error there.
Json = Mapping[str, Any]


@dataclass(slots=True)
class Draft:
    """The values that a list gives, in its order, and what it gives in vain.

    `skipped` says of each entry left out why. `identifiers` are the list's own ways to
    bodies that are known already, for the lists that are imported with it.
    """

    people: list[Person] = field(default_factory=list)
    bodies: list[Body] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    tenures: list[Tenure] = field(default_factory=list)
    successions: list[Succession] = field(default_factory=list)
    namings: list[Naming] = field(default_factory=list)
    identifiers: dict[str, str] = field(default_factory=dict)
    skipped: list[str] = field(default_factory=list)


def read_spell(start: str | None, end: str | None) -> Bounds:
    """Return the bounds of a spell from ISO days, months or years, or None each.

    Raises:
        ValueError: a value is no date.
    """
    first, last = _read_days(start), _read_days(end)
    return Bounds(*first, *last)


def _read_days(text: str | None) -> tuple[date | None, date | None]:
    """Return the first and the last day that a date of any precision may mean."""
    if not text or text.startswith("9999"):
        return None, None
    parts = [int(part) for part in text.split("-")]
    if len(parts) == 1:
        return date(parts[0], 1, 1), date(parts[0], 12, 31)
    if len(parts) == 2:
        last = calendar.monthrange(parts[0], parts[1])[1]
        return date(parts[0], parts[1], 1), date(parts[0], parts[1], last)
    day = date(parts[0], parts[1], parts[2])
    return day, day
