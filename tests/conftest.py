"""One browser for all the tests of pages: a process may drive only one at a time."""

from collections.abc import Iterator

import pytest

from tests.render.browser import CHROMIUM, Page, open_browser


@pytest.fixture(scope="session")
def browser() -> Iterator[Page]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    with open_browser() as page:
        yield page
