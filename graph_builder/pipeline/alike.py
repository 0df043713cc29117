"""Texts of a build that are nearly the same, with the line that makes them one."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from graph_builder.model import Judgements
from graph_builder.report import Row
from graph_builder.segment import compare_sketches
from graph_builder.vocabulary import PREFIXES

# From here on two texts are told of; a person decides.
ALIKE_FROM = 0.8
# Two texts so alike share one of so many of their numbers all but surely.
_INDEXED = 12
# More texts than these with one number are a phrase that everybody uses.
_MOST = 50


def list_alike(heads: Sequence[Row], judgements: Judgements) -> list[Row]:
    """Return a row for each pair of nearly equal texts that nobody has judged.

    Each text is told of with the one before it that is most like it. The time grows
    with the number of texts, not of pairs.
    """
    rows = []
    for at, before in sorted(_find_nearest(heads).items()):
        share, other = before
        one, two = (heads[place]["document"] for place in (other, at))
        works = [row["work"].removeprefix(PREFIXES["work"]) for row in (one, two)]
        if not _is_judged(works, judgements):
            rows.append(
                {
                    "name": two["name"],
                    "line": None,
                    "problem": f"It is nearly the same text as {one['name']} "
                    f"({share:.0%}), so that it counts twice.",
                    "remedy": "If the two are one, put this into your judgements: "
                    f"same work:{works[0]} work:{works[1]}; if not: "
                    f"not-same work:{works[0]} work:{works[1]}",
                }
            )
    return rows


def _is_judged(works: Sequence[str], judgements: Judgements) -> bool:
    settled = {judgements.settle_work(work) for work in works}
    apart = judgements.are_apart(*(f"work/{work}" for work in works))
    return len(settled) == 1 or apart


def _find_nearest(heads: Sequence[Row]) -> dict[int, tuple[float, int]]:
    """Return, for each text like an earlier one, how like it is to the nearest."""
    nearest: dict[int, tuple[float, int]] = {}
    for one, other in sorted(set(_list_pairs(heads))):
        share = compare_sketches(heads[one]["sketch"], heads[other]["sketch"])
        if share >= ALIKE_FROM and share > nearest.get(other, (0.0, 0))[0]:
            nearest[other] = (share, one)
    return nearest


def _list_pairs(heads: Sequence[Row]) -> Iterator[tuple[int, int]]:
    """Yield the texts, by place, that share one of their first numbers."""
    holders: dict[int, list[int]] = defaultdict(list)
    for place, head in enumerate(heads):
        for number in head["sketch"][:_INDEXED]:
            holders[number].append(place)
    for places in holders.values():
        if len(places) <= _MOST:
            yield from combinations(places, 2)
