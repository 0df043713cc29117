"""What makes no sense is refused in a sentence, never as a silent zero matrix."""

from dataclasses import replace
from typing import Any

import pytest

from graph_builder.errors import LimitError, PolicyGraphError, QueryError
from graph_builder.networks import (
    Aggregation,
    Mode,
    Normalisation,
    Unit,
    Window,
    find_coalitions,
    list_notes,
    make_networks,
    make_table,
)
from tests.networks.invented import KINDS, Said, ask, at, make

SAID: list[Said] = [
    ("Ada", "park", 1, "2012-01-01"),
    ("Ben", "park", 0, "2012-06-01"),
]
YEARS = Window(3, Unit.YEARS)
SECONDS = Window(1, Unit.SECONDS)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"rows": "actress"}, "no variable 'actress'"),
        ({"cols": "actor"}, "both actor"),
        ({"start": at("2020-01-01")}, "No statements are left"),
        ({"only": {"actor": frozenset({"Ada"})}}, "Only one actor is left, 'Ada'"),
        ({"window": YEARS}, "longer than the range from 2012-01-01 to 2012-06-01"),
        ({"window": SECONDS}, "more than 20,000 windows"),
        ({"window": Window(0, Unit.DAYS)}, "A window of 0 days"),
        ({"aggregate": Aggregation.COMBINE}, "onemode network cannot be aggregated"),
        ({"normalise": Normalisation.ACTIVITY}, "cannot be normalised by activity"),
        ({"qualifier": None}, "there must be a qualifier"),
        ({"qualifier": "strength"}, "All statements have the same strength, 2"),
        ({"qualifier": "strength", "scale": (3, 5)}, "outside the scale 3 to 5"),
        (
            {"mode": Mode.TWO, "qualifier": "frame"},
            "words: they cannot be subtracted",
        ),
        (
            {
                "mode": Mode.TWO,
                "aggregate": Aggregation.COMBINE,
                "normalise": Normalisation.ACTIVITY,
            },
            "codes, not amounts",
        ),
    ],
)
def test_a_request_without_sense_is_refused(
    changed: dict[str, Any], words: str
) -> None:
    table = make(SAID, strength=[2, 2], frame=["cost", "cost"])
    with pytest.raises(PolicyGraphError, match=words) as caught:
        make_networks(table, replace(ask(), **changed))
    assert isinstance(caught.value, QueryError | LimitError)
    assert caught.value.remedy


def test_an_empty_table_is_refused() -> None:
    with pytest.raises(QueryError, match="No statements are left"):
        make_networks(make_table([], KINDS), ask())


def test_windows_without_dates_are_refused() -> None:
    table = make(SAID)
    nobody_knows = (None,) * len(table)
    undated = replace(table, earliest=nobody_knows, latest=nobody_knows)
    with pytest.raises(QueryError, match="None of the statements has a date"):
        make_networks(undated, replace(ask(), window=Window(1, Unit.DAYS)))


@pytest.mark.parametrize(
    ("said", "note"),
    [
        ([("Ada", "park", 1), ("Ben", "road", 0)], "no two rows have a column"),
        ([("Ada", "park", 1), ("Ben", "park", 1)], "the same agreement, yes"),
    ],
)
def test_weights_that_come_to_nothing_are_explained(
    said: list[Said], note: str
) -> None:
    notes = " ".join(list_notes(make_networks(make(said), ask())))
    assert note in notes


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(QueryError, match="no method 'guess'"):
        find_coalitions(make(SAID), ask(), "guess")
