"""Filters, search, dates, neighbourhoods and paths, by click and by key alone."""

from pathlib import Path

import pytest

from tests.render.acts import (
    list_rows,
    press,
    press_button,
    read_address,
    tab_to,
)
from tests.render.page import Page
from tests.render.said import CLOSURE

WORDLESS = """(() => {
  const has = (one) => one.closest('article, tr').querySelector('blockquote, q');
  return [...document.querySelectorAll('.sign1, .sign-1, .sign0')]
    .filter((one) => one.matches('span') && !has(one)).length;
})()"""
ALL_STATES = (
    "",
    "#candidates=shown",
    "#view=all",
    "#view=overview",
    "#chosen=person/orla-penhallick",
    "#focus=person/orla-penhallick",
    "#focus=person/orla-penhallick~body/wessmoor-assembly",
    "#path=person/orla-penhallick~person/gareth-umberleigh",
    "#hide=stance.support~kind.person",
    "#view=nowhere&chosen=nobody&focus=nobody&since=soon&sort=up&hide=%25",
)


@pytest.mark.parametrize(
    ("filtered", "gone", "left"),
    [
        ("stance.oppose", "Winifred Sallowby", "Rosalind Achterby"),
        ("stance.neutral", "Gareth Umberleigh", "Rosalind Achterby"),
        ("kind.group", "ambulance crews", "Rosalind Achterby"),
        ("kind.body", "Bedside Voice", "Rosalind Achterby"),
        ("party.Lantern Party", "Orla Penhallick", "Rosalind Achterby"),
        ("party.No party known", "Rosalind Achterby", "Orla Penhallick"),
        ("venue.Press", "Rosalind Achterby", "Benedikta Thornquist"),
        ("venue.Parliament", "Benedikta Thornquist", "Rosalind Achterby"),
    ],
)
def test_the_legend_filters_and_the_address_says_so(
    page: Page, file: Path, filtered: str, gone: str, left: str
) -> None:
    group, _, value = filtered.partition(".")
    press(page, f'[data-group="{group}"][data-value="{value}"]')
    for _ in range(2):
        rows = list_rows(page)
        assert gone not in rows
        assert left in rows
        assert "Filtered" in page.read("#summary")
        address = str(page.run("location.hash"))
        page.show(file, fragment=address)
    press(page, "#reset")
    assert gone in list_rows(page)
    assert read_address(page) == ""


def test_an_end_of_the_dates_moves_by_key_and_leaves_out_what_is_undated(
    page: Page, file: Path
) -> None:
    page.show(file, fragment="#view=all")
    before = len(list_rows(page))
    assert page.run("document.querySelectorAll('.bar').length") == 54
    page.run("document.getElementById('since').focus()")
    for _ in range(2):
        page.press("ArrowRight")
    assert page.read("#since-words") == "December 2009"
    rows = list_rows(page)
    assert len(rows) < before
    assert "Winifred Sallowby" not in rows
    assert "undated" not in page.read("#rows")
    assert "since=2009-12-01" in read_address(page)
    assert page.run("document.querySelectorAll('.bar.out').length") == 2


def test_the_dates_play_from_the_earlier_end_and_stop(page: Page, file: Path) -> None:
    page.show(file, fragment="#view=all")
    every = len(list_rows(page))
    press(page, "#play")
    assert page.read("#play") == "Stop"
    assert page.read("#until-words") == page.read("#since-words")
    assert len(list_rows(page)) < every
    page.wait_for("document.getElementById('until').value === '1'")
    press(page, "#play")
    assert page.read("#play") == "Play"


@pytest.mark.parametrize(
    ("typed", "heading"),
    [
        ("baroness", "Around Orla Penhallick"),
        ("PENHÄLLICK", "Around Orla Penhallick"),
        ("borough", "Around Tarnwick Borough Council"),
        ("hospitals in", "Hospitals in Wessmoor"),
        ("tarnwick infirmary should", f"Around {CLOSURE}"),
    ],
)
def test_search_finds_by_any_name(page: Page, typed: str, heading: str) -> None:
    page.run("document.getElementById('search').focus()")
    page.type(typed)
    page.press("Enter")
    assert page.read("#question") == heading
    assert page.run("document.activeElement.id") == "question"


def test_search_says_when_nothing_is_found_and_closes(page: Page) -> None:
    page.run("document.getElementById('search').focus()")
    page.type("zzz")
    assert page.read("#found-count") == "0 names found"
    page.press("Escape")
    assert page.run("document.getElementById('found').children.length") == 0


def test_a_neighbourhood_and_a_path_by_key_alone(page: Page) -> None:
    page.press("Tab")
    page.press("Tab")
    assert page.run("document.activeElement.id") == "search"
    page.type("Penhallick")
    page.press("ArrowDown")
    page.press("Enter")
    assert "person/orla-penhallick" in read_address(page)
    card = page.read("#evidence")
    assert "Also known as: Baroness Penhallick" in card
    assert "voice of" in card
    assert "Hospitals in Wessmoor" in card
    tab_to(page, "Path from here")
    page.press("Enter")
    assert page.run("document.activeElement.id") == "search"
    page.type("Umberleigh")
    page.press("Enter")
    assert page.read("#question") == "From Orla Penhallick to Gareth Umberleigh"
    assert "2 steps" in page.read("#summary")
    tab_to(page, "Back to the view")
    page.press("Enter")
    assert page.read("#question") == CLOSURE


def test_a_neighbourhood_expands_and_collapses(page: Page, file: Path) -> None:
    page.show(file, fragment="#focus=person/orla-penhallick")
    before = page.read("#summary")
    page.show(
        file,
        fragment="#focus=person/orla-penhallick&chosen=body/wessmoor-assembly",
    )
    press_button(page, "Expand", "#evidence")
    assert page.read("#question") == "Around Orla Penhallick; Wessmoor Assembly"
    assert page.read("#summary") != before
    press_button(page, "Collapse", "#evidence")
    assert page.read("#question") == "Around Orla Penhallick"


def test_the_table_sorts_by_key_and_keeps_its_order_in_the_address(
    page: Page,
) -> None:
    tab_to(page, "Date")
    page.press("Enter")
    head = "document.querySelector('th[data-sort=date]').getAttribute('aria-sort')"
    assert page.run(head) == "descending"
    assert list_rows(page)[0] == "ambulance crews"
    assert read_address(page) == "sort=-date"
    page.press("Enter")
    assert page.run(head) == "ascending"
    assert list_rows(page)[-1] == "ambulance crews"


def test_a_quotation_links_to_its_own_words(page: Page, file: Path) -> None:
    page.show(file, fragment="#chosen=person/orla-penhallick")
    href = page.run("document.querySelector('#words a').href")
    assert str(href).endswith(
        "/minister-backs-closure#:~:text=I%20now%20support%20the%20closure"
    )


def test_a_changed_address_changes_the_view(page: Page) -> None:
    page.run("location.hash = 'view=overview'")
    page.wait_for("document.getElementById('question').innerText.startsWith('Parties')")
    assert "Choose a count" in page.read("#summary")


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("fragment", ALL_STATES)
def test_no_stance_is_shown_without_words_in_any_state(
    browser: Page, file: Path, fragment: str, width: int
) -> None:
    browser.show(file, fragment=fragment, width=width)
    assert browser.run(WORDLESS) == 0
    assert browser.run("document.querySelectorAll('#rows q').length > 0") is True
    assert browser.run(f"document.documentElement.scrollWidth <= {width}") is True
    assert browser.logged == []
    assert all(file.as_uri() in one for one in browser.asked)


@pytest.mark.parametrize("fragment", ALL_STATES)
def test_the_same_address_shows_the_same_view(
    browser: Page, file: Path, fragment: str
) -> None:
    browser.show(file, fragment=fragment)
    first = browser.read("main"), browser.run("location.hash")
    browser.show(file, fragment=str(first[1]))
    assert (browser.read("main"), browser.run("location.hash")) == first
