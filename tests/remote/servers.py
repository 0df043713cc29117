"""Real servers, each started in a folder of its own and ended after the tests."""

import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from graph_builder.errors import PolicyGraphError
from graph_builder.remote import RemoteStore, open_remote

# The login that Virtuoso is born with.
USER = "dba"
_WAIT = 60.0
_VIRTUOSO = """
[Database]
DatabaseFile = virtuoso.db
ErrorLogFile = virtuoso.log
LockFile = virtuoso.lck
TransactionFile = virtuoso.trx
xa_persistent_file = virtuoso.pxa
FileExtend = 200
[Parameters]
ServerPort = 127.0.0.1:{inner}
DisableUnixSocket = 1
NumberOfBuffers = 10000
CheckpointInterval = 0
[HTTPServer]
ServerPort = 127.0.0.1:{port}
ServerRoot = .
ServerThreads = 5
Charset = UTF-8
[SPARQL]
ResultSetMaxRows = 5000
"""


def find_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def run_oxigraph(folder: Path) -> Iterator[RemoteStore]:
    beside = Path(sys.executable).with_name("oxigraph")
    binary = shutil.which("oxigraph") or (str(beside) if beside.exists() else None)
    if not binary:
        pytest.skip("There is no oxigraph here (PyPI: oxigraph).")
    port = find_port()
    command = [binary, "serve", "-l", str(folder), "-b", f"127.0.0.1:{port}"]
    with run_server(command, folder, port) as remote:
        yield remote


@contextmanager
def run_virtuoso(folder: Path) -> Iterator[RemoteStore]:
    binary = shutil.which("virtuoso-t")
    if not binary:
        pytest.skip("There is no virtuoso-t here (Debian: virtuoso-opensource-7).")
    port, inner = find_port(), find_port()
    file = folder / "virtuoso.ini"
    file.write_text(_VIRTUOSO.format(port=port, inner=inner), encoding="utf-8")
    command = [binary, "+foreground", "+configfile", str(file)]
    with run_server(command, folder, port) as remote:
        yield remote


@contextmanager
def run_server(command: list[str], folder: Path, port: int) -> Iterator[RemoteStore]:
    with (folder / "out.txt").open("wb") as out:
        server = subprocess.Popen(command, cwd=folder, stdout=out, stderr=out)
        try:
            yield wait_for(f"http://127.0.0.1:{port}", server)
        finally:
            server.terminate()
            server.wait()


def wait_for(url: str, server: subprocess.Popen[bytes]) -> RemoteStore:
    until = time.monotonic() + _WAIT
    while server.poll() is None and time.monotonic() < until:
        try:
            return open_remote(url)
        except PolicyGraphError:
            time.sleep(0.1)
    raise AssertionError(f"The server at {url} did not start.")
