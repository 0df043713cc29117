"""What a reader does to the page, and what the page then shows."""

import json
from pathlib import Path

from tests.render.page import Page

_MOST_TABS = 120


def press(page: Page, selector: str) -> None:
    """Press the first element that matches."""
    page.run(f"document.querySelector({json.dumps(selector)}).click()")


def press_button(page: Page, words: str, within: str = "body") -> None:
    """Press the first button in `within` whose words begin so."""
    page.run(
        f"[...document.querySelectorAll({json.dumps(within + ' button')})]"
        f".find(one => one.innerText.startsWith({json.dumps(words)})).click()"
    )


def tab_to(page: Page, words: str) -> None:
    """Press Tab until the focus is on what begins with `words`."""
    for _ in range(_MOST_TABS):
        page.press("Tab")
        name = page.run(
            "(e => e.getAttribute('aria-label') || e.innerText || e.id)"
            "(document.activeElement)"
        )
        if str(name).startswith(words):
            return
    raise AssertionError(f"No Tab reaches {words!r}.")


def list_rows(page: Page) -> list[str]:
    """Return the first cell of each row of the table."""
    found = page.run(
        "[...document.querySelectorAll('#rows tr')].map(r => r.cells[0].innerText)"
    )
    assert isinstance(found, list)
    return found


def read_address(page: Page) -> str:
    """Return what the address says after '#', decoded once."""
    return str(page.run("decodeURIComponent(location.hash.slice(1))"))


def save(page: Page, ending: str, folder: Path) -> Path:
    """Save the view as a file and return it, whole."""
    return page.save(f"[data-file={ending}]", folder)
