"""The backbone: the concepts that hold a network together (Leifeld 2017)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from graph_builder.errors import LimitError
from graph_builder.networks.network import Network, make_network, make_tally
from graph_builder.networks.one_mode import clear_diagonal, weigh_one_mode
from graph_builder.networks.request import Aggregation, Mode, Normalisation, Request
from graph_builder.networks.table import StatementTable
from graph_builder.networks.tally import Matrix, Tally
from graph_builder.networks.two_mode import divide

# The layers of all concepts, and the spectra of all their subsets, must be affordable.
_MOST_CELLS = 60_000_000
_MOST_WORK = 4e10


@dataclass(frozen=True, slots=True)
class Step:
    """A concept left out: what the rest lose, and what those left out so far would.

    A loss is from 0, the same spectrum, to 2; `statements` are those of the rest.
    """

    concept: str
    backbone_loss: float
    redundant_loss: float
    statements: int


def find_backbone(table: StatementTable, request: Request) -> tuple[Step, ...]:
    """Return the concepts in the order in which they can best be spared.

    Nested: the concept goes whose absence changes the network least, the last of equals
    in order, again and again. The network is congruence - conflict by average activity,
    without its negative part; the change is the sum of the differences between the two
    Laplacian spectra, each scaled to a sum of 1. For a concept's spectrum DNA takes the
    degrees.

    Raises:
        QueryError: as `make_network`.
        LimitError: there are too many actors and concepts.
    """
    wanted = replace(
        request,
        mode=Mode.ONE,
        aggregate=Aggregation.SUBTRACT,
        normalise=Normalisation.AVERAGE,
    )
    layers = _Layers.of(make_network(table, wanted))
    spectrum = _degrees if request.is_dna else _laplacian
    full = spectrum(layers.weigh(range(len(layers.concepts))))
    kept = list(range(len(layers.concepts)))
    steps = []
    while kept:
        loss, at = min(
            (_lose(full, layers, [c for c in kept if c != at], spectrum), -at)
            for at in kept
        )
        kept.remove(-at)
        spared = [c for c in range(len(layers.concepts)) if c not in kept]
        steps.append(
            Step(
                concept=layers.concepts[-at],
                backbone_loss=loss,
                redundant_loss=_lose(full, layers, spared, spectrum),
                statements=int(layers.statements[kept].sum()),
            )
        )
    return tuple(steps)


@dataclass(frozen=True, eq=False)
class _Layers:
    """What each concept adds: balance by pair and activity by actor."""

    concepts: tuple[str, ...]
    balance: Matrix
    activity: Matrix
    statements: Matrix

    @classmethod
    def of(cls, network: Network) -> "_Layers":
        tally = make_tally(network)
        actors, concepts = len(tally.rows), len(tally.cols)
        work = float(concepts) ** 2 * actors**3
        if actors**2 * concepts > _MOST_CELLS or work > _MOST_WORK:
            raise LimitError(
                f"{actors} actors and {concepts} concepts are too many for a backbone.",
                "Narrow it to a topic or a range of dates.",
            )
        layers = [_take_concept(tally, at) for at in range(concepts)]
        return cls(
            concepts=tally.cols,
            balance=np.array(
                [
                    clear_diagonal(weigh_one_mode(layer, Aggregation.SUBTRACT))
                    for layer in layers
                ]
            ),
            activity=np.array([layer.activity for layer in layers]),
            statements=tally.prominence,
        )

    def weigh(self, chosen: Sequence[int]) -> Matrix:
        """Return the network of the chosen concepts, without its negative part."""
        picked = list(chosen)
        active = self.activity[picked].sum(axis=0)
        balance = self.balance[picked].sum(axis=0)
        return divide(np.maximum(balance, 0.0), np.add.outer(active, active) / 2)


def _take_concept(tally: Tally, at: int) -> Tally:
    return replace(
        tally,
        cols=tally.cols[at : at + 1],
        counts=tuple(count[:, [at]] for count in tally.counts),
        echoes=None,
    )


def _lose(
    full: Matrix,
    layers: _Layers,
    chosen: Sequence[int],
    spectrum: Callable[[Matrix], Matrix],
) -> float:
    rest = spectrum(layers.weigh(chosen)) if chosen else np.zeros_like(full)
    return float(np.abs(full - rest).sum())


def _laplacian(weights: Matrix) -> Matrix:
    laplacian = np.diag(weights.sum(axis=1)) - weights
    return _scale(np.asarray(np.linalg.eigvalsh(laplacian), dtype=np.float64))


def _degrees(weights: Matrix) -> Matrix:
    return _scale(np.sort(weights.sum(axis=1)))


def _scale(values: Matrix) -> Matrix:
    positive = np.maximum(values, 0.0)
    total = positive.sum()
    return positive / total if total > 0 else positive
