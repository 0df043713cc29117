"""A server in this process, on a port of its own, and what can be seen of it."""

import asyncio
import os
import socket
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from urllib.parse import quote

import httpx

from graph_builder.serve.generations import Generations
from graph_builder.serve.limits import Limits
from graph_builder.serve.review import Reviewing
from graph_builder.serve.run import listen, make_server

FIXTURE = Path(__file__).parents[1] / "queries" / "fixture.trig"
REGISTRY = "https://w3id.org/policygraph/graph/registry"
_PATIENCE = 30.0
# What Chromium sends for a page.
BROWSER = (
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,"
    "image/apng,*/*;q=0.8"
)

# Each would run for hours over the fixture's thousand triples.
CROSS_PRODUCT = (
    "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
)
BOMBS = {
    "cross product": CROSS_PRODUCT,
    "order": "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c",
    "path": "SELECT (COUNT(*) AS ?n) WHERE { ?a (<urn:a>|!<urn:b>)* ?b ."
    " ?c (<urn:a>|!<urn:b>)* ?d . ?e (<urn:a>|!<urn:b>)* ?f }",
}


@dataclass(frozen=True)
class Served:
    """A running server: its address, a client for it, and the process of its graph."""

    url: str
    client: httpx.Client
    spawner: int

    def ask(self, query: str, **headers: str) -> httpx.Response:
        """Return the response to a query."""
        return self.client.get("/sparql", params={"query": query}, headers=headers)

    @property
    def workers(self) -> list[int]:
        """The process ids of the workers that have not been seen to end."""
        return list_children(self.spawner)


def open_question(served: Served, query: str) -> socket.socket:
    """Return a connection that has asked and does not listen."""
    port = int(served.url.rpartition(":")[2])
    client = socket.create_connection(("127.0.0.1", port))
    request = f"GET /sparql?query={quote(query)} HTTP/1.1\r\nHost: localhost\r\n\r\n"
    client.sendall(request.encode())
    return client


def list_children(pid: int) -> list[int]:
    """Return the process ids of the children of a process, of all its threads."""
    found: list[int] = []
    for file in Path(f"/proc/{pid}/task").glob("*/children"):
        found += map(int, file.read_text().split())
    return found


def wait_until(condition: Callable[[], bool]) -> bool:
    """Return whether `condition` comes true before patience ends."""
    end = time.monotonic() + _PATIENCE
    while not condition():
        if time.monotonic() > end:
            return False
        Event().wait(0.01)
    return True


@contextmanager
def serving(
    path: Path = FIXTURE,
    limits: Limits | None = None,
    review: Reviewing | None = None,
) -> Iterator[Served]:
    """Run a server for the graph at `path` until the end of the context."""
    bounds = limits or Limits()
    before = set(list_children(os.getpid()))
    with listen(0) as listener:
        graph = Generations(str(path), bounds)
        server = make_server(graph, bounds, review)
        opened = Event()

        async def run() -> None:
            try:
                await graph.start()
                opened.set()
                await server.serve([listener])
            finally:
                opened.set()
                graph.close()

        thread = Thread(target=lambda: asyncio.run(run()))
        thread.start()
        opened.wait(_PATIENCE)
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        (spawner,) = set(list_children(os.getpid())) - before
        try:
            with httpx.Client(base_url=url, timeout=_PATIENCE) as client:
                yield Served(url, client, spawner)
        finally:
            server.should_exit = True
            thread.join()
