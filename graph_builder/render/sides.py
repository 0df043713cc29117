"""Where somebody stands in a view, from all that they are on record with."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from enum import StrEnum

from graph_builder.render.network import Line


class Side(StrEnum):
    """Where a holder stands in a view."""

    FOR = "For"
    AGAINST = "Against"
    BOTH = "On both sides"
    NEITHER = "Neither"


def side_of(lines: Iterable[Line]) -> Side:
    """Return the side of one holder's lines; published ones outweigh candidates."""
    lines = list(lines)
    settled = [line for line in lines if not line.is_candidate] or lines
    signs = {line.stance.sign for line in settled} - {0}
    if not signs:
        return Side.NEITHER
    if len(signs) > 1:
        return Side.BOTH
    return Side.FOR if signs == {1} else Side.AGAINST


def count_sides(lines: Iterable[Line]) -> Counter[Side]:
    """Return how many holders stand on each side, by published lines alone."""
    by_holder: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        if not line.is_candidate:
            by_holder[line.holder].append(line)
    return Counter(side_of(held) for held in by_holder.values())
