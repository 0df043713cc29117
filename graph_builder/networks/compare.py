"""Two codings of one debate, side by side: by hand and by machine."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np

from graph_builder.errors import QueryError
from graph_builder.networks.frustration import find_balance
from graph_builder.networks.network import make_network, make_networks
from graph_builder.networks.rank import correlate_ranks, measure_rand
from graph_builder.networks.request import Aggregation, Mode, Request
from graph_builder.networks.select import select_statements
from graph_builder.networks.signed import make_signed
from graph_builder.networks.table import StatementTable
from graph_builder.networks.tally import Matrix


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike the networks of two tables are in one window.

    `shared` is the number of actors that both have, `only_one` and `only_other` of
    those that one has. Over all pairs of actors of either: `spearman` of the weights,
    `jaccard` of the edges, `signed_agreement`, the share of common edges of one sign;
    `adjusted_rand` of the two best sides among the shared actors. None where there is
    nothing to compare.
    """

    time: datetime | None
    shared: int
    only_one: int
    only_other: int
    spearman: float | None
    jaccard: float | None
    signed_agreement: float | None
    adjusted_rand: float | None


def compare_tables(
    one: StatementTable, other: StatementTable, request: Request
) -> tuple[Comparison, ...]:
    """Return how alike the two are, window by window, actors matched by label.

    Networks are one-mode, congruence less conflict. Both are cut into the windows of
    the range that they have in common.

    Raises:
        QueryError: they have no actor or no time in common, or as `make_networks`.
        LimitError: as `make_networks`.
    """
    wanted = replace(
        request,
        mode=Mode.ONE,
        aggregate=Aggregation.SUBTRACT,
        qualifier=request.qualifier or "agreement",
    )
    if wanted.window is None:
        return (_compare(one, other, wanted),)
    wanted = _find_common(one, other, wanted)
    windows = [network.slice for network in make_networks(one, wanted)]
    return tuple(
        _compare(
            one, other, replace(wanted, window=None, start=span.start, stop=span.stop)
        )
        for span in windows
    )


def _find_common(
    one: StatementTable, other: StatementTable, request: Request
) -> Request:
    ranges = [select_statements(table, request) for table in (one, other)]
    starts = [each.start for each in ranges if each.start]
    stops = [each.stop for each in ranges if each.stop]
    if len(starts) < 2 or len(stops) < 2 or max(starts) > min(stops):
        raise QueryError(
            "The two have no time in common.",
            "Leave out the window, or compare two codings of one debate.",
        )
    return replace(request, start=max(starts), stop=min(stops))


def _compare(
    one: StatementTable, other: StatementTable, request: Request
) -> Comparison:
    try:
        networks = [make_network(table, request) for table in (one, other)]
    except QueryError:
        if request.start is None:
            raise
        return Comparison(_halfway(request), 0, 0, 0, None, None, None, None)
    rows = [set(network.rows) for network in networks]
    actors = sorted(rows[0] | rows[1])
    first, second = (_spread(n.weights, n.rows, actors) for n in networks)
    shared = sorted(rows[0] & rows[1])
    both = (first != 0) & (second != 0)
    either = (first != 0) | (second != 0)
    alike = np.sign(first[both]) == np.sign(second[both])
    return Comparison(
        time=networks[0].slice.middle,
        shared=len(shared),
        only_one=len(rows[0] - rows[1]),
        only_other=len(rows[1] - rows[0]),
        spearman=correlate_ranks(first, second),
        jaccard=_share(int(both.sum()), int(either.sum())),
        signed_agreement=_share(int(alike.sum()), int(both.sum())),
        adjusted_rand=_compare_sides(one, other, request, shared),
    )


def _compare_sides(
    one: StatementTable, other: StatementTable, request: Request, shared: list[str]
) -> float | None:
    if len(shared) < 2:
        return None
    sides = []
    for table in (one, other):
        signed = make_signed(table, request)
        of = dict(zip(signed.actors, find_balance(signed.balance).sides, strict=True))
        sides.append([of[actor] for actor in shared])
    return measure_rand(*sides)


def _spread(weights: Matrix, rows: Iterable[str], actors: list[str]) -> Matrix:
    places = np.array([actors.index(row) for row in rows], dtype=np.int64)
    whole = np.zeros((len(actors), len(actors)))
    whole[np.ix_(places, places)] = weights
    return np.asarray(whole[np.triu_indices(len(actors), 1)], dtype=np.float64)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def _halfway(request: Request) -> datetime | None:
    if request.start is None or request.stop is None:
        return None
    return request.start + (request.stop - request.start) / 2
