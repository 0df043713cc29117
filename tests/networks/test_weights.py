"""What the weights mean, in cases small enough to count by hand."""

from dataclasses import replace

import numpy as np
import pytest

from graph_builder.networks import (
    Aggregation,
    Mode,
    Normalisation,
    Request,
    make_network,
)
from tests.networks.invented import Said, ask, make, make_camps

# Ada and Ben agree on the park and differ on the road; Cy shares the park with both.
SAID: list[Said] = [
    ("Ada", "park", 1),
    ("Ada", "road", 1),
    ("Ben", "park", 1),
    ("Ben", "park", 1),
    ("Ben", "road", 0),
    ("Cy", "park", 0),
]


def weigh(request: Request, *pair: str) -> float:
    network = make_network(make(SAID), request)
    row, col = pair
    return float(network.weights[network.rows.index(row), network.cols.index(col)])


@pytest.mark.parametrize(
    ("aggregate", "pair", "weight"),
    [
        (Aggregation.IGNORE, ("Ada", "Ben"), 3),
        (Aggregation.CONGRUENCE, ("Ada", "Ben"), 2),
        (Aggregation.CONFLICT, ("Ada", "Ben"), 1),
        (Aggregation.SUBTRACT, ("Ada", "Ben"), 1),
        (Aggregation.SUBTRACT, ("Ben", "Cy"), -2),
    ],
)
def test_a_pair_of_actors_weighs(
    aggregate: Aggregation, pair: tuple[str, str], weight: float
) -> None:
    assert weigh(ask(aggregate=aggregate), *pair) == weight


@pytest.mark.parametrize(
    ("normalise", "weight"),
    [
        (Normalisation.AVERAGE, 2 / 2.5),
        (Normalisation.COSINE, 2 / 6),
        (Normalisation.JACCARD, 2 / (1 + 1 + 2)),
        (Normalisation.VECTOR_COSINE, 2 / (2**0.5 * 5**0.5)),
    ],
)
def test_congruence_is_divided(normalise: Normalisation, weight: float) -> None:
    request = ask(aggregate=Aggregation.CONGRUENCE, normalise=normalise)
    assert weigh(request, "Ada", "Ben") == pytest.approx(weight)


@pytest.mark.parametrize(
    ("aggregate", "pair", "weight"),
    [
        (Aggregation.IGNORE, ("Ben", "park"), 2),
        (Aggregation.SUBTRACT, ("Ben", "road"), -1),
        (Aggregation.COMBINE, ("Ben", "park"), 1),
        (Aggregation.COMBINE, ("Cy", "park"), 2),
        (Aggregation.COMBINE, ("Cy", "road"), 0),
    ],
)
def test_an_actor_and_a_concept_weigh(
    aggregate: Aggregation, pair: tuple[str, str], weight: float
) -> None:
    assert weigh(ask(Mode.TWO, aggregate), *pair) == weight


@pytest.mark.parametrize(
    ("normalise", "weight"),
    [(Normalisation.ACTIVITY, 2 / 3), (Normalisation.PROMINENCE, 2 / 4)],
)
def test_a_two_mode_weight_is_divided(normalise: Normalisation, weight: float) -> None:
    request = ask(Mode.TWO, Aggregation.IGNORE, normalise)
    assert weigh(request, "Ben", "park") == pytest.approx(weight)


def test_congruence_less_conflict_is_subtract_and_joins_nobody_to_itself() -> None:
    table = make(SAID)
    congruence, conflict, subtract = (
        make_network(table, ask(aggregate=one)).weights
        for one in (
            Aggregation.CONGRUENCE,
            Aggregation.CONFLICT,
            Aggregation.SUBTRACT,
        )
    )
    assert (congruence - conflict == subtract).all()
    for weights in (congruence, conflict, subtract):
        assert (weights == weights.T).all()
        assert not weights.diagonal().any()


def test_concepts_are_joined_by_actors() -> None:
    request = replace(ask(aggregate=Aggregation.IGNORE), rows="concept", cols="actor")
    network = make_network(make(SAID), request)
    assert network.rows == ("park", "road")
    assert network.weights[0, 1] == 1 * 1 + 2 * 1


@pytest.mark.parametrize(
    ("scale", "weight"),
    [(None, 1 - 2 / 3), ((-2, 2), 1 - 2 / 4)],
)
def test_integers_agree_by_their_distance_on_the_scale(
    scale: tuple[int, int] | None, weight: float
) -> None:
    said: list[Said] = [("Ada", "park", 1), ("Ben", "park", 1), ("Cy", "park", 1)]
    table = make(said, strength=[2, 0, -1])
    request = replace(
        ask(aggregate=Aggregation.CONGRUENCE), qualifier="strength", scale=scale
    )
    assert make_network(table, request).weights[0, 1] == pytest.approx(weight)


def test_words_agree_or_do_not() -> None:
    said: list[Said] = [("Ada", "park", 1), ("Ben", "park", 1), ("Cy", "park", 1)]
    table = make(said, frame=["cost", "cost", "access"])
    congruence, conflict = (
        make_network(table, replace(ask(aggregate=one), qualifier="frame")).weights
        for one in (Aggregation.CONGRUENCE, Aggregation.CONFLICT)
    )
    assert congruence[0].tolist() == [0, 1, 0]
    assert conflict[0].tolist() == [0, 0, 1]


def test_two_camps_agree_within_and_contradict_across() -> None:
    network = make_network(make_camps(2, 3), ask())
    north = [row.startswith("North") for row in network.rows]
    same = np.equal.outer(north, north)
    assert set(network.weights[same].tolist()) == {0.0, 3.0}
    assert set(network.weights[~same].tolist()) == {-3.0}


def test_the_same_table_gives_the_same_network() -> None:
    one, other = (make_network(make(SAID), ask()) for _ in range(2))
    assert one.rows == other.rows
    assert one.weights.tobytes() == other.weights.tobytes()
