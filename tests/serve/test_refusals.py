"""Whatever the spelling, nothing is fetched and no file is read."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.serve.serving import Served
from tests.test_query_gate import FETCHES, WRITES

CANARY = "canary-7b1d"
LOADS = [text for text in WRITES if "load" in text.lower()]
GRAPHS = [
    "SELECT * WHERE { GRAPH <URL> { ?s ?p ?o } }",
    "SELECT * WHERE { ?s ?p ?o FILTER EXISTS { GRAPH <URL> { ?a ?b ?c } } }",
    "PREFIX f: <URL#> SELECT * WHERE { GRAPH f:a { ?s ?p ?o } }",
]


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A local server that must not hear from us."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.01)
        yield server


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that must not be read; where times of access are kept, its own tells."""
    path = tmp_path / "canary.nt"
    path.write_text(f"<urn:a> <urn:b> '{CANARY}' .")
    os.utime(path, (0, 0))
    return path


@pytest.mark.parametrize("text", [*FETCHES, *LOADS, *GRAPHS])
def test_no_spelling_reaches_out(
    server: Served, listener: socket.socket, file: Path, text: str
) -> None:
    for url in (f"http://127.0.0.1:{listener.getsockname()[1]}/", file.as_uri()):
        response = server.ask(text.replace("URL", url))
        assert response.status_code == 400
        assert CANARY not in response.text
        problem, remedy = response.text.splitlines()
        assert problem
        assert remedy
    with pytest.raises(TimeoutError):
        listener.accept()
    assert file.stat().st_atime == 0


@pytest.mark.parametrize("field", ["default-graph-uri", "named-graph-uri"])
def test_the_protocol_reaches_out_no_more(
    server: Served, listener: socket.socket, file: Path, field: str
) -> None:
    for url in (f"http://127.0.0.1:{listener.getsockname()[1]}/", file.as_uri()):
        asked = {"query": "SELECT * WHERE { ?s ?p ?o }", field: url}
        response = server.client.get("/sparql", params=asked)
        assert response.status_code == 400
        assert "no graph in the store" in response.text
    with pytest.raises(TimeoutError):
        listener.accept()
    assert file.stat().st_atime == 0


CONFINED = """
import socket, sys
from pyoxigraph import Store
from graph_builder.serve.limits import Limits
from graph_builder.serve.worker import confine

port, name = int(sys.argv[1]), sys.argv[2]
store = Store()
confine(Limits(), 30)
attempts = [
    lambda: open(name),
    lambda: open(name, "w"),
    lambda: socket.create_connection(("127.0.0.1", port)),
    lambda: list(store.query(
        f"SELECT * WHERE {{ SERVICE <http://127.0.0.1:{port}/> {{ ?s ?p ?o }} }}"
    )),
    lambda: store.load(path=name),
]
for attempt in attempts:
    try:
        attempt()
    except OSError:
        print("refused")
"""


def test_what_gets_past_the_gate_finds_every_door_shut(
    listener: socket.socket, file: Path
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CONFINED, str(listener.getsockname()[1]), str(file)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["refused"] * 5
    with pytest.raises(TimeoutError):
        listener.accept()
    assert CANARY in file.read_text()
