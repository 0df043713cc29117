"""Nobody sits for two constituencies at one time."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from itertools import combinations

from graph_builder.errors import JudgementError
from graph_builder.model import Judgements, Registry, Tenure, Verdict

_Seat = tuple[str, Tenure]


def check_seats(
    registry: Registry, moves: Mapping[str, str], judgements: Judgements
) -> None:
    """Check that those who are to be one never surely held two seats together.

    Raises:
        JudgementError: they did; the message names the line that makes them one.
    """
    seats: dict[str, list[_Seat]] = defaultdict(list)
    gone = {*moves, *moves.values()}
    for held in registry.tenures.values():
        place = registry.posts[held.post].constituency if held.post else None
        if place and held.person in gone:
            seats[moves.get(held.person, held.person)].append((place, held))
    for person, held_by in seats.items():
        for (place, one), (other_place, other) in combinations(held_by, 2):
            if place != other_place and _surely_meet(one, other):
                line = _find_line(f"person/{person}", judgements)
                raise JudgementError(
                    f"{line} makes {one.person} and {other.person} the same, who sat "
                    f"for {place} and {other_place} at one time.",
                    "Take out the line, or mend the registry.",
                )


def _surely_meet(one: Tenure, other: Tenure) -> bool:
    starts = (one.bounds.start_latest, other.bounds.start_latest)
    ends = (_end(one), _end(other))
    if starts[0] is None or starts[1] is None or one.person == other.person:
        return False
    end = min((day for day in ends if day is not None), default=None)
    return end is None or max(starts[0], starts[1]) < end


def _end(held: Tenure) -> date | None:
    return held.bounds.end_earliest or held.bounds.end_latest


def _find_line(stays: str, judgements: Judgements) -> str:
    return next(
        one.place
        for one in judgements.all
        if one.verdict is Verdict.SAME and judgements.settle(one.actors[0]) == stays
    )
