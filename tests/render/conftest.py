"""The explorer of the invented graph, open in the browser."""

from pathlib import Path

import pytest

from graph_builder.render import render_network
from tests.render.browser import Page
from tests.render.invented import make_store


@pytest.fixture(scope="session")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "network.html"
    path.write_text(render_network(make_store()), encoding="utf-8")
    return path


@pytest.fixture
def page(browser: Page, file: Path) -> Page:
    browser.show(file)
    return browser
