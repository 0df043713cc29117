"""axe-core finds nothing serious in any state, at any width, in either theme."""

import json
from pathlib import Path

import pytest

from tests.render.axe import find_barriers, needs_axe
from tests.render.page import Page
from tests.render.test_explorer import ALL_STATES

pytestmark = needs_axe


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("fragment", ALL_STATES)
def test_axe_finds_nothing_serious(
    browser: Page, file: Path, fragment: str, width: int, *, is_dark: bool
) -> None:
    browser.show(file, fragment=fragment, width=width, is_dark=is_dark)
    assert find_barriers(browser) == []


def test_axe_finds_nothing_serious_while_searching(page: Page) -> None:
    page.run("document.getElementById('search').focus()")
    page.type("e")
    assert page.run("document.querySelectorAll('#found button').length") == 12
    assert find_barriers(page) == []


def test_axe_would_find_a_button_without_a_name(page: Page) -> None:
    page.run("document.getElementById('larger').textContent = ''")
    assert "button-name" in json.dumps(find_barriers(page))
