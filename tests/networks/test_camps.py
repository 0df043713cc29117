"""Coalitions, polarisation, loyalty and the backbone, where the answer is known."""

import os
import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from graph_builder.networks import (
    Normalisation,
    StatementTable,
    Unit,
    Window,
    compare_tables,
    count_agreement,
    find_backbone,
    find_coalitions,
    find_turning_points,
    make_signed,
    measure_centrality,
    measure_like_dna,
    measure_loyalty,
    measure_polarisation,
)
from tests.networks.invented import Said, ask, make, make_camps, make_consensus

ROOT = Path(__file__).parents[2]
METHODS = ["best", "louvain", "greedy", "frustration", "ward"]
NORTH = tuple(f"North{n}" for n in range(4))
SOUTH = tuple(f"South{n}" for n in range(4))


@pytest.mark.parametrize("method", METHODS)
def test_two_perfect_camps_are_recovered(method: str) -> None:
    found = find_coalitions(make_camps(), ask(), method)
    assert found.groups == (NORTH, SOUTH)
    assert found.apart == ()
    assert found.frustration == 0.0


@pytest.mark.parametrize("size", [4, 12])
def test_two_perfect_camps_of_any_size_are_wholly_polarised(size: int) -> None:
    (found,) = measure_polarisation(make_camps(size), ask(), permutations=20)
    assert found.value == pytest.approx(1.0)
    assert [len(side) for side in found.sides] == [size, size]
    assert found.chance < 0.1


def test_consensus_is_not_polarised() -> None:
    (found,) = measure_polarisation(make_consensus(), ask(), permutations=20)
    assert found.value == 0.0


def make_noise(seed: int, size: int = 8) -> StatementTable:
    chance = random.Random(seed)  # noqa: S311 - an invented debate, not a secret
    return make(
        (f"A{actor}", f"c{concept}", chance.randrange(2))
        for actor in range(size)
        for concept in range(6)
    )


@pytest.mark.parametrize("seed", range(5))
def test_noise_stays_within_what_chance_gives(seed: int) -> None:
    (found,) = measure_polarisation(make_noise(seed), ask(), permutations=50)
    assert 0.0 <= found.value <= 1.0
    assert found.chance > 0.02


@pytest.mark.parametrize("method", METHODS)
def test_the_same_table_gives_the_same_camps(method: str) -> None:
    one, other = (find_coalitions(make_noise(3, 24), ask(), method) for _ in range(2))
    assert one == other


def test_the_measure_over_time_has_a_value_for_each_window() -> None:
    said: list[Said] = [
        (f"{camp}{n}", "park", side, f"2012-{month:02}-01")
        for month in range(1, 7)
        for camp, side in (("North", 1), ("South", 0 if month > 3 else 1))
        for n in range(2)
    ]
    request = replace(ask(), window=Window(1, Unit.MONTHS))
    found = measure_polarisation(make(said), request, permutations=10)
    assert [round(one.value, 9) for one in found] == [0, 0, 0, 1, 1, 1]
    turns = find_turning_points(make(said), request)
    assert [turn.distance > 0 for turn in turns] == [False, False, True, False, False]
    loyal = measure_loyalty(make(said), request)
    turned = [one for one in loyal if one.time and one.time.month == 4]
    # Each keeps its one friend and turns on the two across.
    assert {round(one.value, 6) for one in turned} == {round(-1 / 3, 6)}


def test_dna_scores_the_true_camps_least() -> None:
    signed = make_signed(make_camps(), ask(), Normalisation.AVERAGE)
    true = measure_like_dna(signed, [0, 0, 0, 0, 1, 1, 1, 1])
    mixed = measure_like_dna(signed, [0, 0, 1, 1, 0, 0, 1, 1])
    assert true == pytest.approx(0.25)
    assert mixed == pytest.approx(15 / 28)


def test_the_backbone_spares_the_concept_that_repeats_another() -> None:
    said: list[Said] = [
        (actor, concept, side)
        for concept in ("park", "road")
        for actor, side in (("Ada", 1), ("Ben", 1), ("Cy", 0), ("Di", 0))
    ]
    steps = find_backbone(make(said), ask())
    # Of equals the last in order goes first.
    assert [step.concept for step in steps] == ["road", "park"]
    assert steps[0].backbone_loss == pytest.approx(0.0)
    assert [step.statements for step in steps] == [4, 0]
    assert steps[-1].backbone_loss == pytest.approx(1.0)
    assert steps[-1].redundant_loss == 0.0


def test_bars_count_each_side() -> None:
    said: list[Said] = [
        ("Ada", "road", 1), ("Ada", "park", 1), ("Ben", "park", 0), ("Cy", "park", 0),
    ]  # fmt: skip
    found = count_agreement(make(said), ask())
    assert found.levels == (0, 1)
    assert [(bar.concept, bar.counts) for bar in found.bars] == [
        ("park", (2, 1)),
        ("road", (0, 1)),
    ]
    assert found.bars[0].statements == (("s2", "s3"), ("s1",))


def test_who_agrees_with_most_comes_first() -> None:
    said: list[Said] = [
        ("Ada", "park", 1), ("Ben", "park", 1), ("Ada", "road", 1), ("Cy", "road", 1),
        ("Di", "park", 0),
    ]  # fmt: skip
    first, *_ = measure_centrality(make(said), ask())
    assert (first.actor, first.degree, first.opponents) == ("Ada", 2, 1)


def test_a_coding_is_wholly_like_itself() -> None:
    table = make_camps()
    (found,) = compare_tables(table, table, ask())
    assert (found.shared, found.only_one, found.only_other) == (8, 0, 0)
    assert found.spearman == pytest.approx(1.0)
    assert found.jaccard == found.signed_agreement == found.adjusted_rand == 1.0


def test_a_coding_that_takes_every_side_wrong_way_round_shares_its_camps() -> None:
    said: list[Said] = [("Ada", "park", 1), ("Ben", "park", 1), ("Cy", "park", 0)]
    other: list[Said] = [("Ada", "park", 1), ("Ben", "park", 0), ("Cy", "park", 1)]
    (found,) = compare_tables(make(said), make(other), ask())
    assert found.jaccard == 1.0
    assert found.signed_agreement == pytest.approx(1 / 3)
    assert found.adjusted_rand is not None
    assert found.adjusted_rand < 0.5


def test_another_process_finds_the_same_camps() -> None:
    script = (
        "from tests.networks.test_camps import *\n"
        "print([find_coalitions(make_noise(5, 24), ask(), one) for one in METHODS])"
    )
    printed = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(printed) == 1
