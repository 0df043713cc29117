"""Words -> the propositions of the codebook that are found in them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from graph_builder.model import Codebook, Proposition, Source, Span
from graph_builder.resolve.literals import Needed, find_needed

QUOTES = str.maketrans("\u2018\u2019\u201c\u201d\u2013\u2014", "''\"\"--")

# What `re.IGNORECASE` takes for an ASCII letter and `lower()` leaves as it is.
_LOOKALIKES = str.maketrans("\u017f\u0131\u0130\u212a", "siik")


@dataclass(frozen=True, slots=True)
class Match:
    """A proposition found in some words: how many of them, and which way round."""

    proposition: Proposition
    start: int
    end: int
    is_contrary: bool

    @property
    def span(self) -> Span:
        """Where it stands in the words."""
        return Span(self.start, self.end)

    @property
    def length(self) -> int:
        """How many characters match."""
        return self.end - self.start


class CompiledPattern(NamedTuple):
    """A wording or pattern of a proposition, with the words that it needs."""

    proposition: Proposition
    expression: re.Pattern[str]
    needed: Needed
    is_contrary: bool


class Index(NamedTuple):
    """A codebook's patterns; those each word calls for, and those always tried."""

    patterns: tuple[CompiledPattern, ...]
    by_word: tuple[tuple[str, tuple[int, ...]], ...]
    always: tuple[int, ...]


def normalise(source: Source, span: Span) -> str:
    """Return the words in lower case, each character in its place."""
    folded = source.slice(span).translate(QUOTES)
    return "".join(
        " " if one.isspace() else one.lower() if len(one.lower()) == 1 else one
        for one in folded
    )


def find_matches(words: str, codebook: Codebook) -> Iterator[Match]:
    """Yield the longest match in `words` of each proposition that has one, in order.

    Patterns whose needed words are not there are not tried.
    """
    key = words if words.isascii() else words.translate(_LOOKALIKES)
    index = index_codebook(codebook)
    worth = set(index.always)
    for word, patterns in index.by_word:
        if word in key:
            worth.update(patterns)
    best: dict[str, Match] = {}
    for place in sorted(worth):
        pattern = index.patterns[place]
        slug = pattern.proposition.slug
        for found in pattern.expression.finditer(words):
            match = Match(pattern.proposition, *found.span(), pattern.is_contrary)
            if slug not in best or match.length > best[slug].length:
                best[slug] = match
    yield from best.values()


@lru_cache(maxsize=8)
def index_codebook(codebook: Codebook) -> Index:
    """Return the codebook's patterns in slug order, and which words call for which."""
    patterns = tuple(
        pattern
        for proposition in codebook.propositions.values()
        for pattern in _compile(proposition)
    )
    by_word: dict[str, list[int]] = {}
    for place, pattern in enumerate(patterns):
        for word in pattern.needed or ():
            by_word.setdefault(word, []).append(place)
    return Index(
        patterns,
        tuple((word, tuple(places)) for word, places in sorted(by_word.items())),
        tuple(place for place, one in enumerate(patterns) if one.needed is None),
    )


def _compile(proposition: Proposition) -> Iterator[CompiledPattern]:
    for wording in proposition.wordings:
        plain = wording.lower().translate(QUOTES)
        bounded = re.compile(rf"(?<!\w){re.escape(plain)}(?!\w)")
        yield CompiledPattern(
            proposition, bounded, frozenset({plain}), is_contrary=False
        )
    for one in proposition.patterns:
        yield CompiledPattern(
            proposition,
            re.compile(one.expression, re.IGNORECASE),
            find_needed(one.expression),
            one.is_contrary,
        )


def choose_match(matches: Iterable[Match]) -> Match | None:
    """Return the narrowest, then the longest match; None for a tie or without one."""
    found = list(matches)
    broader = {slug for one in found for slug in one.proposition.narrower_than}
    narrow = [one for one in found if one.proposition.slug not in broader]
    narrow.sort(key=lambda one: (-one.length, one.proposition.slug))
    if len(narrow) > 1 and narrow[0].length == narrow[1].length:
        return None
    return narrow[0] if narrow else None
