"""Who stays with whom over time, and when camps turn over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

import numpy as np

from graph_builder.networks.request import Request
from graph_builder.networks.signed import Signed, make_signed_slices
from graph_builder.networks.table import StatementTable
from graph_builder.networks.tally import Matrix


@dataclass(frozen=True, slots=True)
class Loyalty:
    """How alike an actor's friends and foes are in two windows, one after the other.

    `value` is the mean over the others that it shares concepts with in both: 1 where
    each kept its sign, -1 where each changed it. `others` is how many.
    """

    time: datetime | None
    actor: str
    value: float
    others: int


@dataclass(frozen=True, slots=True)
class Turn:
    """How far a window's network is from that of the window before.

    `distance` is the mean difference of agreement over the pairs that share concepts in
    both, from 0 to 2.
    """

    time: datetime | None
    distance: float
    pairs: int


def measure_loyalty(table: StatementTable, request: Request) -> tuple[Loyalty, ...]:
    """Return each actor's loyalty in each window after the first, by time and actor.

    Actors that share concepts with nobody in both windows are left out.

    Raises:
        QueryError: as `make_networks`.
        LimitError: as `make_networks`.
    """
    slices = make_signed_slices(table, request)
    return tuple(
        loyalty
        for before, after in pairwise(slices)
        for loyalty in _compare(before, after)
    )


def find_turning_points(table: StatementTable, request: Request) -> tuple[Turn, ...]:
    """Return how far each window is from the one before, in order of time.

    Windows that share no pair of actors with the one before are left out.

    Raises:
        QueryError: as `make_networks`.
        LimitError: as `make_networks`.
    """
    slices = make_signed_slices(table, request)
    turns = []
    for before, after in pairwise(slices):
        actors = _share(before, after)
        old, new, both = _align(before, after, actors)
        upper = np.triu(both, 1)
        pairs = int(upper.sum())
        if pairs:
            distance = float((np.abs(new - old) * upper).sum() / pairs)
            turns.append(Turn(after.network.slice.middle, distance, pairs))
    return tuple(turns)


def _compare(before: Signed, after: Signed) -> list[Loyalty]:
    actors = _share(before, after)
    old, new, both = _align(before, after, actors)
    kept = np.sign(old) * np.sign(new) * both
    found = []
    for at, actor in enumerate(actors):
        others = int(both[at].sum())
        if others:
            value = float(kept[at].sum() / others)
            found.append(Loyalty(after.network.slice.middle, actor, value, others))
    return found


def _share(before: Signed, after: Signed) -> tuple[str, ...]:
    return tuple(sorted(set(before.actors) & set(after.actors)))


def _align(
    before: Signed, after: Signed, actors: Sequence[str]
) -> tuple[Matrix, Matrix, Matrix]:
    old, new = (_pick(one, actors) for one in (before, after))
    return old[0], new[0], old[1] * new[1]


def _pick(signed: Signed, actors: Sequence[str]) -> tuple[Matrix, Matrix]:
    places = {actor: at for at, actor in enumerate(signed.actors)}
    chosen = np.array([places[actor] for actor in actors], dtype=np.int64)
    grid = np.ix_(chosen, chosen)
    return signed.agreement[grid], signed.overlap[grid]
