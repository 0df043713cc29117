"""One browser for all the tests of pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_builder.render import render_network
from tests.render.browser import CHROMIUM, Page, open_browser
from tests.render.invented import make_store


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    with open_browser(tmp_path_factory.mktemp("profile")) as page:
        yield page


@pytest.fixture(scope="session")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "network.html"
    path.write_text(render_network(make_store()), encoding="utf-8")
    return path


@pytest.fixture
def page(browser: Page, file: Path) -> Page:
    browser.show(file)
    return browser
