"""axe-core in an open page: what in it is a barrier to somebody."""

from pathlib import Path

import pytest

from tests.render.page import Page

_AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
_FOUND = """axe.run({resultTypes: ['violations']}).then((found) => found.violations
  .filter((one) => ['serious', 'critical'].includes(one.impact))
  .map((one) => one.id + ': ' + one.nodes.slice(0, 3).map((node) => node.html)))"""

needs_axe = pytest.mark.skipif(
    not _AXE.is_file(),
    reason="axe-core is not installed: npm install --no-save axe-core",
)


def find_barriers(page: Page) -> object:
    """Return what axe-core calls serious or critical, each with where it is."""
    page.run(_AXE.read_text(encoding="utf-8") + ";0")
    return page.run(_FOUND)
