"""Servers that are not there, are slow, send us on or talk nonsense."""

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from click.testing import CliRunner

from graph_builder.cli.query import query_command
from graph_builder.errors import LimitError, PolicyGraphError, StoreError
from graph_builder.remote import open_remote
from graph_builder.remote.exchange import Exchange
from graph_builder.remote.login import PASSWORD, USER, find_login, read_address
from tests.remote.servers import find_port

HITS: list[str] = []


class Odd(BaseHTTPRequestHandler):
    """Answers by the first part of the path."""

    def do_POST(self) -> None:
        HITS.append(f"{self.path} {self.headers.get('Authorization', '')}")
        kind = self.path.split("/")[1]
        if kind in {"file", "elsewhere"}:
            to = "file:///etc/hostname" if kind == "file" else "/canary"
            self.reply(302, b"", ("Location", to))
        elif kind == "slow":
            self.send_response(200)
            self.end_headers()
            for _ in range(200):
                self.wfile.write(b" ")
                time.sleep(0.01)
        elif kind == "basic":
            self.reply(401, b"who?", ("WWW-Authenticate", 'Basic realm="x"'))
        else:
            self.reply(200, b"<html>Hello", ("Content-Type", PAGES[kind]))

    do_GET = do_POST  # noqa: N815 - http.server's name

    def reply(self, status: int, body: bytes, header: tuple[str, str]) -> None:
        self.send_response(status)
        self.send_header(*header)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name
        """Say nothing."""


PAGES = {"html": "text/html", "broken": "application/sparql-results+json"}


@contextmanager
def run_odd() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Odd)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="module")
def odd() -> Iterator[str]:
    with run_odd() as address:
        yield address


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("file", "sends us on to file:///etc/hostname, which is not followed"),
        ("elsewhere", "sends us on to /canary, which is not followed"),
        ("html", "answers with text/html, which is no answer"),
        ("broken", "cannot be read"),
    ],
)
def test_what_is_no_answer_is_none(odd: str, kind: str, words: str) -> None:
    HITS.clear()
    with pytest.raises(StoreError) as raised:
        open_remote(f"{odd}/{kind}")
    assert words in raised.value.problem
    assert not any("/canary" in hit for hit in HITS)


def test_a_server_that_drips_is_given_up(odd: str) -> None:
    began = time.monotonic()
    with pytest.raises(LimitError, match="took too long"):
        Exchange(odd, seconds=0.2).send(f"{odd}/slow/query")
    assert time.monotonic() - began < 1.5


def test_a_server_that_is_not_there_is_named_with_what_to_do() -> None:
    with pytest.raises(StoreError, match="does not answer: Connection refused") as gone:
        open_remote(f"http://127.0.0.1:{find_port()}")
    assert gone.value.remedy == "Check the address, and that the server runs."


def test_a_password_goes_only_where_nobody_reads_on_the_way(
    odd: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(USER, "ada")
    monkeypatch.setenv(PASSWORD, "pw")
    HITS.clear()
    with pytest.raises(StoreError, match="refuses the login"):
        open_remote(f"{odd}/basic")
    assert any("Basic" in hit for hit in HITS)
    monkeypatch.setattr("graph_builder.remote.login._HERE", frozenset())
    HITS.clear()
    with pytest.raises(StoreError, match="refuses the login"):
        open_remote(f"{odd}/basic")
    assert not any("Basic" in hit for hit in HITS)


@pytest.mark.parametrize(
    "url",
    ["file:///etc/hostname", "ftp://h/x", "h:80", "http://", "http://[", "http://h:x/"],
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(StoreError, match="is no address of a server"):
        open_remote(url)


def test_a_login_in_the_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(StoreError) as raised:
        read_address("https://ada:secret@example.org/")
    assert "secret" not in str(raised.value)


def test_the_login_comes_from_the_environment_or_netrc(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = read_address("https://example.org/sparql")
    monkeypatch.delenv(USER, raising=False)
    monkeypatch.setenv("NETRC", str(tmp_path / "none"))
    assert find_login(parts) is None
    file = tmp_path / "netrc"
    file.write_text("machine example.org login ada password pw\n", encoding="utf-8")
    file.chmod(0o600)
    monkeypatch.setenv("NETRC", str(file))
    assert find_login(parts) == ("ada", "pw")
    monkeypatch.setenv(USER, "bob")
    assert find_login(parts) == ("bob", "")
    monkeypatch.delenv(USER)
    file.write_text("machine", encoding="utf-8")
    with pytest.raises(PolicyGraphError, match="cannot be used"):
        find_login(parts)


def test_the_command_names_the_server_that_does_not_answer() -> None:
    url = f"http://127.0.0.1:{find_port()}"
    done = CliRunner().invoke(query_command, ["who-opposes", "--store", url])
    assert isinstance(done.exception, StoreError)
    assert url in done.exception.problem
