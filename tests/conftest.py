"""One browser for the tests of a module: a process may drive only one at a time."""

from collections.abc import Iterator

import pytest

from tests.render.browser import CHROMIUM, Page, open_browser


# No longer than a module: while it is driven, no other test can run a loop of its own.
@pytest.fixture(scope="module")
def browser() -> Iterator[Page]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    with open_browser() as page:
        yield page
