"""What an edge stands on: its statements, and the pairs of them that it counts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from graph_builder.networks.network import Network
from graph_builder.networks.request import Aggregation


@dataclass(frozen=True, slots=True)
class Pair:
    """Two statements on one concept; `distance` is from 0, agreeing, to 1, opposed."""

    one: str
    other: str
    concept: str
    distance: float


@dataclass(frozen=True, eq=False)
class Evidence:
    """The statements of a network by row and column, as places in its table."""

    network: Network
    cells: Mapping[tuple[str, str], tuple[int, ...]]
    concepts: Mapping[str, tuple[str, ...]]

    def list_iris(self, row: str, col: str) -> tuple[str, ...]:
        """Return the IRIs of the statements that an edge stands on, sorted.

        In a two-mode network those of the row about the column; in a one-mode network
        those of either row in a pair that counts.
        """
        iris = self.network.selection.table.iris
        if not self.network.is_one_mode:
            return tuple(sorted({iris[p] for p in self.cells.get((row, col), ())}))
        found = set()
        for concept in self._shared(row, col):
            ones, others = self.cells[row, concept], self.cells[col, concept]
            found |= {iris[p] for p in ones if self._has_partner(p, others)}
            found |= {iris[p] for p in others if self._has_partner(p, ones)}
        return tuple(sorted(found))

    def list_pairs(self, row: str, other: str) -> Iterator[Pair]:
        """Yield the pairs of statements that join two rows, by concept.

        Pairs that agree count for congruence, pairs that do not for conflict, all of
        them for the rest. A statement that both rows share makes no pair with itself.
        """
        iris = self.network.selection.table.iris
        for concept in sorted(self._shared(row, other)):
            for one in self.cells[row, concept]:
                for two in self.cells[other, concept]:
                    if self._is_pair(one, two):
                        distance = self._distance(one, two)
                        yield Pair(iris[one], iris[two], concept, distance)

    def _shared(self, row: str, other: str) -> set[str]:
        return set(self.concepts.get(row, ())) & set(self.concepts.get(other, ()))

    def _has_partner(self, place: int, others: tuple[int, ...]) -> bool:
        return any(self._is_pair(place, other) for other in others)

    def _is_pair(self, one: int, two: int) -> bool:
        iris = self.network.selection.table.iris
        aggregate = self.network.request.aggregate
        if iris[one] == iris[two]:
            return False
        if aggregate is Aggregation.CONGRUENCE:
            return self._distance(one, two) < 1
        if aggregate is Aggregation.CONFLICT:
            return self._distance(one, two) > 0
        return True

    def _distance(self, one: int, two: int) -> float:
        codes = self.network.codes
        levels = codes.at_level[one], codes.at_level[two]
        if codes.places is None:
            return float(levels[0] != levels[1])
        if not codes.breadth:
            return 0.0
        gap = codes.places[int(levels[0])] - codes.places[int(levels[1])]
        return abs(gap) / codes.breadth


def gather_evidence(network: Network) -> Evidence:
    """Return the statements of a network, so that an edge can be asked for its own."""
    request = network.request
    table = network.selection.table
    rows, cols = table.column(request.rows), table.column(request.cols)
    cells: dict[tuple[str, str], list[int]] = defaultdict(list)
    concepts: dict[str, list[str]] = defaultdict(list)
    for place in map(int, network.chosen):
        row, col = str(rows[place]), str(cols[place])
        if not cells[row, col]:
            concepts[row].append(col)
        cells[row, col].append(place)
    return Evidence(
        network,
        {key: tuple(found) for key, found in cells.items()},
        {row: tuple(found) for row, found in concepts.items()},
    )
