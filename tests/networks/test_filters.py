"""Which statements are left, and what is said of those that are not."""

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from graph_builder.networks import (
    Aggregation,
    Coded,
    Compat,
    Duplicates,
    Mode,
    Request,
    list_events,
    list_notes,
    make_network,
    make_networks,
    make_table,
)
from tests.networks.invented import KINDS, Said, ask, at, make

if TYPE_CHECKING:
    from graph_builder.networks.table import Value

# The same claim on a Sunday, the day after, and at other turns of the year.
REPEATED: list[Said] = [
    ("Ada", "park", 1, "2011-12-31", "a"),
    ("Ada", "park", 1, "2011-12-31", "a"),
    ("Ada", "park", 1, "2012-01-01", "b"),
    ("Ada", "park", 1, "2012-01-02", "c"),
    ("Ada", "park", 1, "2012-01-08", "d"),
    ("Ada", "park", 1, "2012-12-31", "e"),
    ("Ada", "park", 0, "2012-12-31", "e"),
]


def events(duplicates: Duplicates, **more: object) -> list[str]:
    request = replace(ask(Mode.TWO, duplicates=duplicates), **more)  # type: ignore[arg-type] # a test's choice
    return list(list_events(make(REPEATED), request).iris)


@pytest.mark.parametrize(
    ("within", "kept"),
    [
        (Duplicates.INCLUDE, ["s0", "s1", "s2", "s3", "s4", "s5", "s6"]),
        (Duplicates.DOCUMENT, ["s0", "s2", "s3", "s4", "s5", "s6"]),
        (Duplicates.WEEK, ["s0", "s3", "s5", "s6"]),
        (Duplicates.MONTH, ["s0", "s2", "s5", "s6"]),
        (Duplicates.YEAR, ["s0", "s2", "s6"]),
        (Duplicates.RANGE, ["s0", "s6"]),
    ],
)
def test_a_repeated_statement_counts_once_within(
    within: Duplicates, kept: list[str]
) -> None:
    assert events(within) == kept


def test_where_the_qualifier_is_ignored_it_tells_no_repetition_apart() -> None:
    assert events(Duplicates.RANGE, aggregate=Aggregation.IGNORE) == ["s0"]


@pytest.mark.parametrize(
    ("compat", "kept"),
    [
        (Compat.NONE, ["s0", "s3", "s5", "s6"]),
        (Compat.DNA_UK, ["s0", "s3", "s6"]),
        # American weeks begin on Sunday; 31 December shares one with 1 January.
        (Compat.DNA, ["s0", "s2", "s4", "s6"]),
    ],
)
def test_dna_takes_weeks_of_different_years_for_the_same(
    compat: Compat, kept: list[str]
) -> None:
    assert events(Duplicates.WEEK, compat=compat) == kept


def maybe(day: str | None) -> datetime | None:
    return at(day) if day else None


SPREAD: list[Said] = [
    ("Ada", "park", 1, "2012-03-01"),
    ("Ben", "park", 1, "2012-04-01"),
    ("Cy", "road", 0, "2012-05-01"),
]


@pytest.mark.parametrize(
    ("start", "stop", "kept"),
    [
        (None, None, ["s0", "s1", "s2"]),
        ("2012-04-01", None, ["s1", "s2"]),
        (None, "2012-04-01", ["s0", "s1"]),
        ("2012-03-02", "2012-04-30", ["s1"]),
    ],
)
def test_a_range_includes_its_ends(
    start: str | None, stop: str | None, kept: list[str]
) -> None:
    request = replace(
        ask(Mode.TWO),
        start=maybe(start),
        stop=maybe(stop),
    )
    assert list(list_events(make(SPREAD), request).iris) == kept


@pytest.mark.parametrize(
    ("choice", "kept"),
    [
        ({"exclude": {"concept": frozenset({"park"})}}, ["s2"]),
        ({"only": {"actor": frozenset({"Ada", "Cy"})}}, ["s0", "s2"]),
    ],
)
def test_values_are_left_out_or_taken_alone(
    choice: dict[str, dict[str, frozenset[str]]], kept: list[str]
) -> None:
    request = replace(ask(Mode.TWO), **choice)  # type: ignore[arg-type] # a test's choice
    assert list(list_events(make(SPREAD), request).iris) == kept


@pytest.mark.parametrize(
    ("compat", "rows"),
    [(Compat.NONE, ("Ada", "Ben", "Cy")), (Compat.DNA, ("Ada", "Ben"))],
)
def test_isolates_come_from_the_whole_graph(
    compat: Compat, rows: tuple[str, ...]
) -> None:
    request = replace(ask(), has_isolates=True, stop=at("2012-04-30"), compat=compat)
    assert make_network(make(SPREAD), request).rows == rows


def code(iri: str, actor: str, first: datetime | None, last: datetime | None) -> Coded:
    values: dict[str, Value] = {"actor": actor, "concept": "park", "agreement": 1}
    return Coded(iri, iri, first, last, (0, 1), values)


UNSURE = make_table(
    [
        code("sure", "Ada", at("2012-03-01"), at("2012-03-01")),
        code("in-march", "Ben", at("2012-03-01"), at("2012-03-31")),
        code("undated", "Cy", None, None),
    ],
    KINDS,
)


@pytest.mark.parametrize(
    ("stop", "rows"),
    [(None, ("Ada", "Ben", "Cy")), ("2012-03-31", ("Ada", "Ben"))],
)
def test_an_undated_statement_counts_until_dates_matter(
    stop: str | None, rows: tuple[str, ...]
) -> None:
    request = replace(ask(aggregate=Aggregation.IGNORE), stop=maybe(stop))
    assert make_network(UNSURE, request).rows == rows


def test_what_is_left_out_for_its_date_is_said() -> None:
    request = replace(ask(Mode.TWO, Aggregation.IGNORE), stop=at("2012-03-15"))
    networks = make_networks(UNSURE, request)
    assert networks[0].rows == ("Ada",)
    (note,) = list_notes(networks)
    assert note.startswith("2 statements may be in the range")


def test_one_statement_for_two_bodies_joins_nobody_to_themselves() -> None:
    rows = [
        Coded("s0", "d", None, None, (0, 1), {"actor": one, "concept": "park"})
        for one in ("Union", "Trust")
    ]
    rows.append(
        Coded("s1", "d", None, None, (2, 3), {"actor": "Club", "concept": "park"})
    )
    request = Request(Mode.ONE, "actor", "concept")
    network = make_network(make_table(rows, KINDS), request)
    assert network.rows == ("Club", "Trust", "Union")
    assert network.weights.tolist() == [[0, 1, 1], [1, 0, 0], [1, 0, 0]]
