"""An open page told what to do, with what it logged and what it asked for."""

import json
import time
from pathlib import Path

from playwright.sync_api import ConsoleMessage, Error, Request
from playwright.sync_api import Page as Tab

_PATIENCE = 30_000


class Page:
    """One open page of a browser.

    `logged` has what went wrong in it: errors of scripts and of the policy that the
    page states. `asked` has every address that it asked for.
    """

    def __init__(self, tab: Tab) -> None:
        """Listen to a tab that shows nothing yet."""
        self.tab = tab
        self.logged: list[str] = []
        self.asked: list[str] = []
        tab.on("console", self._hear)
        tab.on("pageerror", self._note_error)
        tab.on("request", self._note_request)

    def run(self, script: str) -> object:
        """Return the value of a JavaScript expression in the page."""
        found: object = self.tab.evaluate(script)
        return found

    def read(self, selector: str) -> str:
        """Return the text that can be seen in the first element that matches."""
        return str(
            self.run(f"document.querySelector({json.dumps(selector)}).innerText")
        )

    def wait_for(self, script: str) -> None:
        """Wait until an expression is true."""
        # Asked from here: the page's own policy forbids it to evaluate a text again.
        end = time.monotonic() + _PATIENCE / 1000
        while not self.run(script):
            assert time.monotonic() < end, script
            self.tab.wait_for_timeout(20)

    def open(
        self,
        file: Path,
        *,
        width: int = 1280,
        is_dark: bool = False,
        fragment: str = "",
    ) -> None:
        """Open a file at a width of window, in a colour scheme and at a fragment."""
        self.tab.emulate_media(color_scheme="dark" if is_dark else "light")
        self.tab.set_viewport_size({"width": width, "height": 900})
        # From a blank page, so that a fragment of the same file opens it anew.
        for url in ("about:blank", file.as_uri() + fragment):
            self.tab.goto(url, timeout=_PATIENCE)

    def show(
        self,
        file: Path,
        *,
        width: int = 1280,
        is_dark: bool = False,
        fragment: str = "",
    ) -> None:
        """Open one of our pages with nothing logged yet, and wait until it is drawn."""
        self.logged.clear()
        self.asked.clear()
        self.open(file, width=width, is_dark=is_dark, fragment=fragment)
        self.wait_for("document.body.dataset.drawn === 'yes'")

    def look(self, picture: Path, *, is_whole: bool = False) -> None:
        """Save what the window shows, or the whole page, as a PNG."""
        self.tab.screenshot(path=picture, full_page=is_whole)

    def save(self, selector: str, folder: Path) -> Path:
        """Press what saves a file; return the file, in a folder under its own name."""
        with self.tab.expect_download(timeout=_PATIENCE) as arriving:
            self.run(f"document.querySelector({json.dumps(selector)}).click()")
        file = folder / arriving.value.suggested_filename
        arriving.value.save_as(file)
        return file

    def click(self, x: float, y: float) -> None:
        """Press and let go of the mouse at a place in the window."""
        self.tab.mouse.click(x, y)

    def type(self, text: str) -> None:
        """Write text where the focus is."""
        self.tab.keyboard.insert_text(text)

    def press(self, key: str) -> None:
        """Press and let go of a key by its name, such as Enter or Tab."""
        self.tab.keyboard.press(key)

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.logged.append(message.text)

    def _note_error(self, error: Error) -> None:
        self.logged.append(str(error))

    def _note_request(self, request: Request) -> None:
        self.asked.append(request.url)
