"""The server started, and stopped without leaving anything behind."""

import asyncio
import socket
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from graph_builder.errors import ResourceError
from graph_builder.serve.limits import Limits

if TYPE_CHECKING:
    import uvicorn

    from graph_builder.serve.generations import Generations
    from graph_builder.serve.review import Reviewing

PORT = 7878
_HOST = "127.0.0.1"
_MOST_CONNECTIONS = 256


def serve_graph(
    path: Path | str,
    *,
    port: int = PORT,
    limits: Limits | None = None,
    review: "Reviewing | None" = None,
    announce: Callable[[str], None] = lambda _: None,
) -> None:
    """Answer questions to the graph at `path` over HTTP until interrupted.

    Only this machine is listened to. `announce` is told the address once the graph is
    open; port 0 is any that is free. A graph that is built again meanwhile is served as
    soon as it is open, and never half of one and half of the other. Nothing is written
    but by the page of a `review`, and by it judgements alone.

    Raises:
        StoreError: the graph cannot be opened.
        ResourceError: the port is taken.
    """
    with listen(port) as listener:
        asyncio.run(_serve(str(path), limits or Limits(), listener, announce, review))


def listen(port: int) -> socket.socket:
    """Return a socket that listens on `port` of this machine, to this machine.

    Raises:
        ResourceError: the port is taken or not allowed.
    """
    try:
        return socket.create_server((_HOST, port))
    except OSError as error:
        raise ResourceError(
            f"Port {port} cannot be used: {error.strerror}.",
            "Choose another with --port, or 0 for any that is free.",
        ) from error


async def _serve(
    path: str,
    limits: Limits,
    listener: socket.socket,
    announce: Callable[[str], None],
    review: "Reviewing | None",
) -> None:
    from graph_builder.serve.generations import Generations

    graph = Generations(path, limits)
    try:
        await graph.start()
        announce(f"http://{_HOST}:{listener.getsockname()[1]}")
        await make_server(graph, limits, review).serve([listener])
    finally:
        graph.close()


def make_server(
    graph: "Generations", limits: Limits, review: "Reviewing | None" = None
) -> "uvicorn.Server":
    """Return a server that answers from `graph`, not yet started."""
    import uvicorn

    from graph_builder.serve.app import make_app
    from graph_builder.serve.punctual import make_protocol

    return uvicorn.Server(
        uvicorn.Config(
            make_app(graph, limits, review),
            http=make_protocol(limits.patience),
            ws="none",
            lifespan="off",
            log_level="error",
            access_log=False,
            server_header=False,
            limit_concurrency=_MOST_CONNECTIONS,
            timeout_graceful_shutdown=1,
        )
    )
