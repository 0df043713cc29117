"""Windows of time and the kernels that fade statements out."""

from dataclasses import replace

import pytest

from graph_builder.errors import QueryError
from graph_builder.networks import (
    Aggregation,
    Compat,
    KernelShape,
    Mode,
    Normalisation,
    Unit,
    Window,
    make_network,
    make_networks,
)
from graph_builder.networks.calendar import count_units, step
from graph_builder.networks.kernels import weigh_moment
from tests.networks.invented import Said, ask, at, make

YEAR: list[Said] = [
    (actor, "park", 1, f"2012-{month:02}-01")
    for month in range(1, 13)
    for actor in ("Ada", "Ben")
]


@pytest.mark.parametrize(
    ("start", "count", "unit", "end"),
    [
        ("2012-01-31", 1, Unit.MONTHS, "2012-02-29"),
        ("2012-01-31", 2, Unit.MONTHS, "2012-03-31"),
        ("2012-02-29", 1, Unit.YEARS, "2013-02-28"),
        ("2012-03-31", -1, Unit.MONTHS, "2012-02-29"),
        ("2012-12-31", 1, Unit.WEEKS, "2013-01-07"),
    ],
)
def test_a_step_stays_in_its_month(
    start: str, count: int, unit: Unit, end: str
) -> None:
    assert step(at(start), count, unit) == at(end)


@pytest.mark.parametrize(
    ("start", "end", "unit", "count"),
    [
        ("2012-01-31", "2012-02-29", Unit.MONTHS, 0),
        ("2012-01-31", "2012-03-31", Unit.MONTHS, 2),
        ("2012-03-31", "2012-01-31", Unit.MONTHS, -2),
        ("2012-01-01", "2013-12-31", Unit.YEARS, 1),
        ("2012-01-01", "2012-01-15", Unit.WEEKS, 2),
    ],
)
def test_whole_units_lie_between(start: str, end: str, unit: Unit, count: int) -> None:
    assert count_units(at(start), at(end), unit) == count


def slices(window: Window) -> list[tuple[str, int]]:
    request = replace(ask(Mode.TWO), window=window)
    return [
        (f"{network.slice.middle:%m}", len(network.chosen))
        for network in make_networks(make(YEAR), request)
    ]


def test_windows_lie_wholly_inside_the_range() -> None:
    found = slices(Window(3, Unit.MONTHS))
    assert found == [(f"{month:02}", 6) for month in range(2, 12)]


def test_a_step_skips_windows() -> None:
    found = slices(Window(3, Unit.MONTHS, step=3))
    assert [middle for middle, _ in found] == ["02", "05", "08", "11"]


def test_a_window_of_events_is_so_many_statements_around_each() -> None:
    found = slices(Window(5, Unit.EVENTS))
    assert len(found) == len(YEAR) - 4
    assert {count for _, count in found} == {5}
    assert [middle for middle, _ in found][:3] == ["02", "02", "03"]


def test_windows_of_events_are_the_same_each_time_and_grow_if_asked() -> None:
    request = replace(ask(Mode.TWO), window=Window(3, Unit.EVENTS))
    first, again = (make_networks(make(YEAR), request) for _ in range(2))
    assert [list(one.chosen) for one in first] == [list(one.chosen) for one in again]
    found = slices(Window(3, Unit.EVENTS, is_cumulative=True, step=4))
    assert [count for _, count in found] == [3, 7, 11, 15, 19, 23]


@pytest.mark.parametrize(
    ("window", "problem"),
    [
        (Window(99, Unit.EVENTS), "wider than the 24 statements"),
        (Window(0, Unit.EVENTS), "is none"),
        (Window(3, Unit.EVENTS, KernelShape.UNIFORM), "fades with time"),
    ],
)
def test_what_is_no_window_of_events_is_refused(window: Window, problem: str) -> None:
    with pytest.raises(QueryError, match=problem):
        slices(window)


def test_cumulative_windows_grow() -> None:
    found = slices(Window(3, Unit.MONTHS, is_cumulative=True))
    assert [count for _, count in found] == list(range(6, 26, 2))


@pytest.mark.parametrize(
    ("kernel", "weights"),
    [
        (KernelShape.UNIFORM, (0.5, 0.5, 0.5, 0.0)),
        (KernelShape.TRIANGULAR, (1.0, 0.5, 0.0, 0.0)),
        (KernelShape.EPANECHNIKOV, (0.75, 0.5625, 0.0, 0.0)),
        (KernelShape.GAUSSIAN, (0.398942, 0.352065, 0.241971, 0.129518)),
    ],
)
def test_a_kernel_is_the_same_on_both_sides(
    kernel: KernelShape, weights: tuple[float, ...]
) -> None:
    window = Window(4, Unit.MONTHS, kernel)
    middle = at("2012-06-01")
    for distance, weight in enumerate(weights):
        for side in (distance, -distance):
            moment = step(middle, side, Unit.MONTHS)
            found = weigh_moment(moment, middle, window)
            assert found == pytest.approx(weight, abs=1e-6)


def test_dnas_triangle_grows_on_one_side() -> None:
    window = Window(4, Unit.MONTHS, KernelShape.TRIANGULAR)
    after = weigh_moment(at("2012-08-01"), at("2012-06-01"), window, Compat.DNA)
    assert after == 2.0


@pytest.mark.parametrize("kernel", list(KernelShape))
def test_a_smoothed_network_is_symmetric_without_a_diagonal(
    kernel: KernelShape,
) -> None:
    request = replace(ask(), window=Window(4, Unit.MONTHS, kernel))
    for network in make_networks(make(YEAR), request):
        assert (network.weights == network.weights.T).all()
        assert not network.weights.diagonal().any()


def test_an_even_kernel_leaves_the_average_as_it_is() -> None:
    request = ask(aggregate=Aggregation.CONGRUENCE, normalise=Normalisation.AVERAGE)
    window = Window(10, Unit.MONTHS, KernelShape.UNIFORM)
    (smoothed, *_) = make_networks(make(YEAR), replace(request, window=window))
    plain = replace(request, start=smoothed.slice.start, stop=smoothed.slice.stop)
    expected = make_network(make(YEAR), plain).weights[0, 1]
    assert smoothed.weights[0, 1] == pytest.approx(expected)
