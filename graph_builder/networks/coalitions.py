"""Coalitions: who stands together, by several methods, scored the same way."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from graph_builder.errors import QueryError
from graph_builder.networks.frustration import find_balance
from graph_builder.networks.request import Request
from graph_builder.networks.signed import Signed, make_positive_graph, make_signed
from graph_builder.networks.table import StatementTable
from graph_builder.networks.ward import find_ward_groups

Groups = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Coalitions:
    """Groups of actors, the largest first, and how good they are.

    `modularity` is of what they agree on; `frustration` the share of the signed weight
    that is positive between groups or negative within one. `apart` have no concept in
    common with anybody.
    """

    method: str
    groups: Groups
    apart: tuple[str, ...]
    modularity: float
    frustration: float


def find_coalitions(
    table: StatementTable, request: Request, method: str = "best", seed: int = 1
) -> Coalitions:
    """Return the coalitions of the rows of `request` that `method` finds.

    louvain and greedy: modularity of the positive part of congruence - conflict
    (Blondel et al. 2008; Clauset, Newman and Moore 2004). frustration: the two sides
    that frustrate least. ward: Ward's clusters of Jaccard distances between who agreed
    and disagreed with what. best: of those, the one of the highest modularity.

    Raises:
        QueryError: there is no such method, or as `make_network`.
        LimitError: as `make_network`.
    """
    if method != "best" and method not in _METHODS:
        raise QueryError(
            f"There is no method {method!r}.",
            f"Choose one of: best, {', '.join(_METHODS)}.",
        )
    signed = make_signed(table, request)
    if method != "best":
        return _find(signed, method, seed)
    found = [_find(signed, one, seed) for one in _METHODS]
    return max(found, key=lambda one: round(one.modularity, 12))


def _find(signed: Signed, method: str, seed: int) -> Coalitions:
    joined = set(signed.joined)
    apart = tuple(actor for actor in signed.actors if actor not in joined)
    groups = _METHODS[method](signed, seed)
    kept = _order(set(group) - set(apart) for group in groups)
    return Coalitions(
        method, kept, apart, _modularity(signed, kept), _frustration(signed, kept)
    )


def _order(groups: Iterable[Iterable[str]]) -> Groups:
    sized = [tuple(sorted(group)) for group in groups]
    return tuple(sorted(filter(None, sized), key=lambda group: (-len(group), group)))


def _modularity(signed: Signed, groups: Groups) -> float:
    from networkx.algorithms.community import modularity

    graph = make_positive_graph(signed)
    if not graph.number_of_edges():
        return 0.0
    grouped = {actor for group in groups for actor in group}
    singles = [{actor} for actor in signed.actors if actor not in grouped]
    return float(modularity(graph, [*map(set, groups), *singles]))


def _frustration(signed: Signed, groups: Groups) -> float:
    number = {actor: at for at, group in enumerate(groups) for actor in group}
    of = np.array([number.get(actor, -1) for actor in signed.actors])
    within = of[:, None] == of
    balance = signed.balance
    wrong = np.where(within, np.minimum(balance, 0), np.maximum(balance, 0))
    whole = np.abs(balance).sum()
    return float(np.abs(wrong).sum() / whole) if whole else 0.0


def _louvain(signed: Signed, seed: int) -> Iterable[Iterable[str]]:
    from networkx.algorithms.community import louvain_communities

    found: list[set[str]] = louvain_communities(make_positive_graph(signed), seed=seed)
    return found


def _greedy(signed: Signed, seed: int) -> Iterable[Iterable[str]]:
    from networkx.algorithms.community import greedy_modularity_communities

    del seed
    graph = make_positive_graph(signed)
    if not graph.number_of_edges():
        return [[actor] for actor in signed.actors]
    found: list[frozenset[str]] = greedy_modularity_communities(graph, weight="weight")
    return found


def _balance(signed: Signed, seed: int) -> Iterable[Iterable[str]]:
    sides = find_balance(signed.balance, seed).sides
    of = list(zip(signed.actors, sides, strict=True))
    return [[actor for actor, side in of if side == wanted] for wanted in (1, -1)]


def _ward(signed: Signed, seed: int) -> Iterable[Iterable[str]]:
    del seed
    cuts = find_ward_groups(signed)
    return max(cuts, key=lambda cut: round(_modularity(signed, _order(cut)), 12))


_METHODS: Mapping[str, Callable[[Signed, int], Iterable[Iterable[str]]]] = (
    MappingProxyType(
        {
            "louvain": _louvain,
            "greedy": _greedy,
            "frustration": _balance,
            "ward": _ward,
        }
    )
)
