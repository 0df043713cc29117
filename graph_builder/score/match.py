"""One-to-one matching of predictions with annotation, required items first."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from graph_builder.score.names import Row
from graph_builder.score.tally import Tally

Predicted = TypeVar("Predicted")


def match_items(
    gold: Sequence[Row],
    predicted: Sequence[Predicted],
    accept: Callable[[int, int], bool],
) -> Mapping[int, int]:
    """Return the largest matching, by place: annotated item -> prediction.

    Each is matched at most once (Kuhn's algorithm). Required items come first, and none
    of them is ever given up for an optional one.
    """
    options = {
        item: [other for other in range(len(predicted)) if accept(item, other)]
        for item in range(len(gold))
    }
    taken: dict[int, int] = {}

    def place(item: int, tried: set[int]) -> bool:
        for other in options[item]:
            if other in tried:
                continue
            tried.add(other)
            if other not in taken or place(taken[other], tried):
                taken[other] = item
                return True
        return False

    for item in sorted(options, key=lambda at: bool(gold[at].get("optional"))):
        place(item, set())
    return {item: other for other, item in taken.items()}


def tally_match(
    gold: Sequence[Row], predicted: int, matched: Mapping[int, int]
) -> Tally:
    """Return the counts of a matching of `gold` with so many predictions."""
    optional = sum(bool(gold[item].get("optional")) for item in matched)
    required = sum(not item.get("optional") for item in gold)
    return Tally(
        hit=len(matched) - optional,
        predicted=predicted,
        gold=required,
        optional=optional,
        gold_optional=len(gold) - required,
    )
