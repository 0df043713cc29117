"""Chromium, where there is one: started with an empty profile for the tests."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.render.page import Page

__all__ = ["CHROMIUM", "Page", "open_browser"]

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
