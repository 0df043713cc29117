"""How much two stretches of a text overlap, counted in tokens."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

_TOKEN = re.compile(r"\w+|[^\w\s]")
Stretch = tuple[int | None, int | None]


class Tokens:
    """The places of a text's words and marks."""

    def __init__(self, text: str) -> None:
        """Take the words and the marks of `text`, each mark by itself."""
        found = [match.span() for match in _TOKEN.finditer(text)]
        self._starts = [start for start, _ in found]
        self._ends = [end for _, end in found]

    def touched(self, stretch: Stretch) -> range:
        """Return the numbers of the tokens that [start, end) touches."""
        start, end = stretch
        if start is None or end is None:
            return range(0)
        return range(bisect_right(self._ends, start), bisect_left(self._starts, end))


def jaccard(one: range, other: range) -> float:
    """Return the share of the tokens of either that both have; 0 for none at all."""
    common = max(0, min(one.stop, other.stop) - max(one.start, other.start))
    either = len(one) + len(other) - common
    return common / either if len(one) and len(other) else 0.0


def best_overlap(accepted: Sequence[range], predicted: range) -> float:
    """Return the best overlap of `predicted` with any accepted stretch."""
    return max((jaccard(each, predicted) for each in accepted), default=0.0)
