"""A browser told what to do: Chromium's DevTools protocol over two pipes."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

_FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--remote-debugging-pipe",
)
_PATIENCE = 30.0

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
        if self.session:
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

    def open(self, file: Path, *, width: int = 1280, is_dark: bool = False) -> None:
        """Open a file at a width of window and in a colour scheme."""
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
        self.call("Page.navigate", url=file.as_uri())
        self.wait_for(
            f"location.href === {json.dumps(file.as_uri())}"
            " && document.readyState === 'complete'"
        )

    def click(self, x: float, y: float) -> None:
        """Press and let go of the mouse at a place in the window."""
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            self.call(
                "Input.dispatchMouseEvent",
                type=kind,
                x=x,
                y=y,
                button="none" if kind == "mouseMoved" else "left",
                clickCount=1,
            )

    def press(self, key: str, code: int) -> None:
        """Press and let go of a key."""
        text = "\r" if key == "Enter" else ""
        for kind in ("keyDown", "keyUp"):
            self.call(
                "Input.dispatchKeyEvent",
                type=kind,
                key=key,
                code=key,
                text=text if kind == "keyDown" else "",
                windowsVirtualKeyCode=code,
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


@contextmanager
def open_browser(profile: Path) -> Iterator[Page]:
    """Start Chromium with an empty profile and give an empty page of it."""
    their_orders, our_orders = os.pipe()
    our_answers, their_answers = os.pipe()

    def hand_over() -> None:
        # Chromium reads orders from descriptor 3 and answers on 4.
        first, second = os.dup(their_orders), os.dup(their_answers)
        os.dup2(first, 3)
        os.dup2(second, 4)

    process = subprocess.Popen(
        [str(CHROMIUM), *_FLAGS, f"--user-data-dir={profile}", "about:blank"],
        preexec_fn=hand_over,
        close_fds=False,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(their_orders)
    os.close(their_answers)
    page = Page(our_orders, our_answers)
    try:
        target = page.call("Target.createTarget", url="about:blank")["targetId"]
        found = page.call("Target.attachToTarget", targetId=target, flatten=True)
        page.session = str(found["sessionId"])
        for domain in ("Page", "Runtime", "Log", "Network"):
            page.call(f"{domain}.enable")
        yield page
    finally:
        os.close(our_orders)
        os.close(our_answers)
        process.terminate()
        process.wait(timeout=20)
