"""What a fixed wording is that takes a side on the words beside it."""

import re
from enum import StrEnum
from typing import NamedTuple

from graph_builder.model import Explicitness, Stance


class Place(StrEnum):
    """Where a wording's target stands in its clause."""

    AFTER = "after"
    BEFORE = "before"
    INSIDE = "inside"
    AROUND = "around"


class Phrase(NamedTuple):
    """A wording, its sign, and where its target stands: INSIDE is its group 1.

    With `is_subjects` it is the side of the subject of the wording's verb, otherwise
    of whoever says the words. `stance` is for what the sign alone does not tell.
    """

    rule: str
    sign: int
    place: Place
    expression: re.Pattern[str]
    sure: float = 0.8
    explicitness: Explicitness = Explicitness.EXPLICIT
    is_subjects: bool = False
    stance: Stance | None = None


def words(expression: str) -> re.Pattern[str]:
    """Return the pattern of a wording that starts with a word, whatever its case."""
    return re.compile(rf"\b(?:{expression})", re.IGNORECASE)
