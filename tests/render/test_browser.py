"""The page in a browser that is there: drawn, silent and not taken over."""

import shutil
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer

import pytest

from graph_builder.render import Network, render_network, render_page
from tests.render.hostile import CANARY, HOSTILE
from tests.render.invented import SAID, make_store

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

# What Chromium asks of its maker by itself, whatever the page.
OWN_HOSTS = ("google.com", "googleapis.com", "gstatic.com", "gvt1.com")


@pytest.fixture
def requests() -> Iterator[tuple[int, list[str]]]:
    """The port of a proxy that answers nothing, and the addresses asked for there."""
    asked: list[str] = []

    class Deaf(StreamRequestHandler):
        def handle(self) -> None:
            asked.append(self.rfile.readline(2000).decode("latin-1"))
            self.wfile.write(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")

    server = ThreadingTCPServer(("127.0.0.1", 0), Deaf)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.server_address[1], asked
    server.shutdown()
    server.server_close()


def open_page(page: str, folder: Path, port: int) -> str:
    """Return the document as it stands once the page has run."""
    file = folder / "network.html"
    file.write_text(page, encoding="utf-8")
    done = subprocess.run(  # Debian's Chromium on a file of our own
        [
            str(CHROMIUM),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            f"--user-data-dir={folder / 'profile'}",
            f"--proxy-server=http://127.0.0.1:{port}",
            "--proxy-bypass-list=<-loopback>",
            "--virtual-time-budget=3000",
            "--enable-logging=stderr",
            "--dump-dom",
            file.as_uri(),
        ],
        capture_output=True,
        timeout=120,
        check=True,
    )
    assert b"Content Security Policy" not in done.stderr, done.stderr.decode()
    assert b"Uncaught" not in done.stderr, done.stderr.decode()
    return done.stdout.decode("utf-8")


def leaks(asked: list[str]) -> list[str]:
    return [one for one in asked if not any(host in one for host in OWN_HOSTS)]


def test_the_picture_is_drawn_and_nothing_is_asked_of_the_network(
    tmp_path: Path, requests: tuple[int, list[str]]
) -> None:
    port, asked = requests
    document = open_page(render_network(make_store()), tmp_path, port)
    assert 'data-drawn="yes"' in document
    assert "<canvas" in document
    assert "reported as saying:" in document.partition("<table")[0]
    assert leaks(asked) == []


def test_hostile_text_does_not_run(
    tmp_path: Path, requests: tuple[int, list[str]]
) -> None:
    port, asked = requests
    said = tuple(
        replace(SAID[0], who=text, words=text, on=text, title=text, body=text)
        for text in HOSTILE
    ) + tuple(replace(SAID[0], who=text, words=text, title=text) for text in HOSTILE)
    document = open_page(render_network(make_store(said)), tmp_path, port)
    assert 'data-drawn="yes"' in document
    assert f"data-{CANARY}" not in document
    assert leaks(asked) == []


def test_an_empty_graph_opens_without_an_error(
    tmp_path: Path, requests: tuple[int, list[str]]
) -> None:
    port, asked = requests
    document = open_page(render_page(Network()), tmp_path, port)
    assert "there is nothing to draw" in document
    assert leaks(asked) == []
