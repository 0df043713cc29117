"""Words -> the propositions of the codebook that are found in them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from graph_builder.model import Codebook, Proposition, Source, Span

QUOTES = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014", "''\"\"--")


@dataclass(frozen=True, slots=True)
class Match:
    """A proposition found in some words: how many of them, and which way round."""

    proposition: Proposition
    start: int
    end: int
    is_contrary: bool

    @property
    def length(self) -> int:
        """How many characters match."""
        return self.end - self.start


def normalise(source: Source, span: Span) -> str:
    """Return the words in lower case, each character in its place."""
    folded = source.slice(span).translate(QUOTES)
    return "".join(
        " " if one.isspace() else one.lower() if len(one.lower()) == 1 else one
        for one in folded
    )


def find_matches(words: str, codebook: Codebook) -> Iterator[Match]:
    """Yield the longest match in `words` of each proposition that has one."""
    for proposition in codebook.propositions.values():
        best: Match | None = None
        for pattern, is_contrary in _compile(proposition):
            for found in pattern.finditer(words):
                match = Match(proposition, found.start(), found.end(), is_contrary)
                if best is None or match.length > best.length:
                    best = match
        if best is not None:
            yield best


@cache
def _compile(proposition: Proposition) -> tuple[tuple[re.Pattern[str], bool], ...]:
    wordings = (
        (
            re.compile(rf"(?<!\w){re.escape(wording.lower().translate(QUOTES))}(?!\w)"),
            False,
        )
        for wording in proposition.wordings
    )
    patterns = (
        (re.compile(one.expression, re.IGNORECASE), one.is_contrary)
        for one in proposition.patterns
    )
    return (*wordings, *patterns)


def choose_match(matches: Iterable[Match]) -> Match | None:
    """Return the narrowest, then the longest match; None for a tie or without one."""
    found = list(matches)
    broader = {slug for one in found for slug in one.proposition.narrower_than}
    narrow = [one for one in found if one.proposition.slug not in broader]
    narrow.sort(key=lambda one: (-one.length, one.proposition.slug))
    if len(narrow) > 1 and narrow[0].length == narrow[1].length:
        return None
    return narrow[0] if narrow else None
