"""An open page told what to do: Chromium's DevTools protocol over two pipes."""

import json
import os
import time
from base64 import b64decode
from dataclasses import dataclass, field
from pathlib import Path

_PATIENCE = 30.0
_CODES = {
    "ArrowDown": 40,
    "ArrowRight": 39,
    "ArrowUp": 38,
    "Enter": 13,
    "Escape": 27,
    "Space": 32,
    "Tab": 9,
}

# What the protocol says is not typed.
Message = dict[str, object]


@dataclass
class Page:
    """One open page, with what it logged and every address that it asked for."""

    orders: int
    answers: int
    session: str = ""
    number: int = 0
    logged: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    _rest: bytes = b""

    def call(self, method: str, **params: object) -> Message:
        """Give an order and return its result."""
        self.number += 1
        order: Message = {"id": self.number, "method": method, "params": params}
        if self.session and not method.startswith("Browser."):
            order["sessionId"] = self.session
        os.write(self.orders, json.dumps(order).encode() + b"\0")
        while True:
            message = self._read()
            if message.get("id") == self.number:
                assert "error" not in message, message
                result = message["result"]
                assert isinstance(result, dict)
                return result
            self._note(message)

    def run(self, script: str) -> object:
        """Return the value of a JavaScript expression in the page."""
        found = self.call(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in found, found
        result = found["result"]
        assert isinstance(result, dict)
        return result.get("value")

    def read(self, selector: str) -> str:
        """Return the text that can be seen in the first element that matches."""
        return str(
            self.run(f"document.querySelector({json.dumps(selector)}).innerText")
        )

    def wait_for(self, script: str) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + _PATIENCE
        while not self.run(script):
            assert time.monotonic() < end, script

    def open(
        self,
        file: Path,
        *,
        width: int = 1280,
        is_dark: bool = False,
        fragment: str = "",
    ) -> None:
        """Open a file at a width of window, in a colour scheme and at a fragment."""
        scheme = "dark" if is_dark else "light"
        self.call(
            "Emulation.setEmulatedMedia",
            features=[{"name": "prefers-color-scheme", "value": scheme}],
        )
        self.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=900,
            deviceScaleFactor=1,
            mobile=False,
        )
        # From a blank page, so that a fragment of the same file opens it anew.
        for url in ("about:blank", file.as_uri() + fragment):
            self.call("Page.navigate", url=url)
            self.wait_for(
                f"location.href.startsWith({json.dumps(url.partition('#')[0])})"
                " && document.readyState === 'complete'"
            )

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
        found = self.call(
            "Page.captureScreenshot", format="png", captureBeyondViewport=is_whole
        )
        picture.write_bytes(b64decode(str(found["data"])))

    def download_to(self, folder: Path) -> None:
        """Let what the page saves arrive in a folder under its own name."""
        self.call(
            "Browser.setDownloadBehavior",
            behavior="allow",
            downloadPath=str(folder),
        )

    def move(self, kind: str, x: float, y: float) -> None:
        """Do one thing with the mouse, such as mousePressed, at a place."""
        button = "none" if kind == "mouseMoved" else "left"
        self.call(
            "Input.dispatchMouseEvent",
            type=kind,
            x=x,
            y=y,
            button=button,
            clickCount=1,
        )

    def click(self, x: float, y: float) -> None:
        """Press and let go of the mouse at a place in the window."""
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            self.move(kind, x, y)

    def type(self, text: str) -> None:
        """Write text where the focus is."""
        self.call("Input.insertText", text=text)

    def press(self, key: str) -> None:
        """Press and let go of a key by its name, such as Enter or Tab."""
        text = {"Enter": "\r", "Space": " "}.get(key, "")
        for kind in ("keyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent",
                type=kind,
                key=" " if key == "Space" else key,
                code=key,
                text=text if kind == "keyDown" else "",
                windowsVirtualKeyCode=_CODES[key],
            )

    def _read(self) -> Message:
        while b"\0" not in self._rest:
            piece = os.read(self.answers, 1 << 16)
            assert piece, "Chromium went away."
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\0")
        message = json.loads(line)
        assert isinstance(message, dict)
        return message

    def _note(self, message: Message) -> None:
        method, text = str(message.get("method")), json.dumps(message.get("params"))
        if method in {"Runtime.exceptionThrown", "Log.entryAdded"}:
            self.logged.append(text)
        elif method == "Network.requestWillBeSent":
            self.asked.append(text)
