"""axe-core finds nothing serious in any state, at any width, in either theme."""

import json
from pathlib import Path

import pytest

from tests.render.page import Page
from tests.render.test_explorer import ALL_STATES

AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"

pytestmark = pytest.mark.skipif(
    not AXE.is_file(),
    reason="axe-core is not installed: npm install --no-save axe-core",
)

FOUND = """axe.run({resultTypes: ['violations']}).then((found) => found.violations
  .filter((one) => ['serious', 'critical'].includes(one.impact))
  .map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html)))"""


@pytest.mark.parametrize("is_dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("fragment", ALL_STATES)
def test_axe_finds_nothing_serious(
    browser: Page, file: Path, fragment: str, width: int, *, is_dark: bool
) -> None:
    browser.show(file, fragment=fragment, width=width, is_dark=is_dark)
    browser.run(AXE.read_text(encoding="utf-8") + ";0")
    assert browser.run(FOUND) == []


def test_axe_finds_nothing_serious_while_searching(page: Page) -> None:
    page.run("document.getElementById('search').focus()")
    page.type("e")
    assert page.run("document.querySelectorAll('#found button').length") == 12
    page.run(AXE.read_text(encoding="utf-8") + ";0")
    assert page.run(FOUND) == []


def test_axe_would_find_a_button_without_a_name(page: Page) -> None:
    page.run("document.getElementById('larger').textContent = ''")
    page.run(AXE.read_text(encoding="utf-8") + ";0")
    assert "button-name" in json.dumps(page.run(FOUND))
