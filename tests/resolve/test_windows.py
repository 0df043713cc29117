"""When: bounds against windows, and windows from bounds."""

import pytest

from graph_builder.model import Basis, Bounds, DateWindow, Metadata, Source, Tenure
from graph_builder.model.spells import may_hold, state_window, surely_holds
from graph_builder.resolve.windows import infer_window
from tests.resolve.invented import day, layout, on, spell


@pytest.mark.parametrize(
    ("bounds", "window", "may_and_surely"),
    [
        (spell("2010-01-01", "2010-12-31"), on("2010-06-01"), (True, True)),
        (spell("2010-01-01", "2010-12-31"), on("2010-12-31"), (True, True)),
        (spell("2010-01-01", "2010-12-31"), on("2011-01-01"), (False, False)),
        (spell("2010-01-01", "2010-12-31"), on("2009-12-31"), (False, False)),
        (spell("2010-01-01"), on("2020-01-01"), (True, True)),
        (spell(end="2010-12-31"), on("2010-12-01", "2011-02-01"), (True, False)),
        (spell("2010-01-01", "2010-12-31"), DateWindow(), (True, False)),
        (Bounds(), on("2010-01-01"), (True, False)),
        (Bounds(day("2010-05-11"), day("2010-05-12")), on("2010-05-11"), (True, False)),
    ],
)
def test_a_spell_holds_surely_maybe_or_not(
    bounds: Bounds, window: DateWindow, may_and_surely: tuple[bool, bool]
) -> None:
    assert (may_hold(bounds, window), surely_holds(bounds, window)) == may_and_surely


def _tenure(slug: str, bounds: Bounds) -> Tenure:
    return Tenure(slug, "x", "y", bounds=bounds)


def test_a_window_is_what_all_stated_spells_have_in_common() -> None:
    spells = [
        [_tenure("a", spell("2010-05-11", "2012-09-04"))],
        [_tenure("b", spell("2011-04-01", "2013-01-01"))],
    ]
    window = infer_window(spells)
    assert window == DateWindow(day("2011-04-01"), day("2012-09-04"), Basis.INFERRED)


def test_two_spells_in_one_office_count_from_the_first_to_the_last() -> None:
    two = [
        _tenure("a", spell("2001-01-01", "2002-01-01")),
        _tenure("b", spell("2009-01-01", "2010-01-01")),
    ]
    assert infer_window([two]).latest == day("2010-01-01")


@pytest.mark.parametrize(
    "spells",
    [
        [],
        [[_tenure("a", Bounds())]],
        [
            [_tenure("a", spell("2001-01-01", "2002-01-01"))],
            [_tenure("b", spell("2009-01-01", "2010-01-01"))],
        ],
    ],
)
def test_no_common_day_is_no_window(spells: list[list[Tenure]]) -> None:
    assert infer_window(spells) == DateWindow()


def test_a_date_beside_the_source_counts_when_the_page_has_none() -> None:
    source = Source("a", "0" * 64, "x", metadata=Metadata(window=on("2011-01-01")))
    assert state_window(source, layout()) == on("2011-01-01")
