"""Chromium, where there is one: started with an empty profile for the tests."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

from tests.render.page import Page

__all__ = ["CHROMIUM", "Page", "open_browser"]

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

# A machine that runs tests as root has no sandbox to offer.
_FLAGS = ("--no-sandbox", "--disable-gpu")


@contextmanager
def open_browser() -> Iterator[Page]:
    """Start Chromium with an empty profile and give an empty page of it."""
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=[*_FLAGS])
        try:
            yield Page(browser.new_page())
        finally:
            browser.close()
