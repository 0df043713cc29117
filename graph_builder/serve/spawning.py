"""The server's hold on the spawner, and through it on workers."""

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict
from itertools import count

from graph_builder.errors import StoreError
from graph_builder.serve.handle import Handle
from graph_builder.serve.limits import Limits
from graph_builder.serve.orders import ORDER, Order
from graph_builder.serve.question import Question, encode_question
from graph_builder.serve.reply import explain_exit

_PATIENCE = 5.0
# A fork copies the list of the graph's pages; of large pages there are few (glibc; a
# million triples: 5 ms a worker, not 60).
_ENVIRONMENT = {"GLIBC_TUNABLES": "glibc.malloc.hugetlb=1", "RUST_BACKTRACE": "0"}


class Spawning:
    """The process that makes workers for a graph, started anew if it dies."""

    def __init__(self, path: str, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._starting = asyncio.Lock()
        self._numbers = count(1)

    @property
    def is_alive(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    async def start(self) -> socket.socket:
        """Return the socket to a spawner that has opened the graph.

        Raises:
            StoreError: the graph cannot be opened.
        """
        async with self._starting:
            if self._control is None or not self.is_alive:
                self.close()
                self._control = await self._start()
            return self._control

    async def _start(self) -> socket.socket:
        ours, theirs = socket.socketpair()
        ours.setblocking(False)  # noqa: FBT003  # the standard library's own way
        with theirs:
            known = [str(theirs.fileno()), self._path, json.dumps(asdict(self._limits))]
            # Only this interpreter and this package are run, never a shell.
            self._process = subprocess.Popen(  # noqa: S603
                [sys.executable, "-P", "-m", "graph_builder.serve.spawner", *known],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                start_new_session=True,
                env={**os.environ, **_ENVIRONMENT},
            )
        line = b""
        while part := await asyncio.get_running_loop().sock_recv(ours, 1 << 12):
            line += part
            if line.endswith(b"\n"):
                break
        problem = json.loads(line or '["The graph could not be opened.", "Try again."]')
        if problem:
            ours.close()
            raise StoreError(*problem)
        return ours

    def close(self) -> None:
        """End the process, and with it every worker."""
        if self._control is not None:
            self._control.close()
            self._control = None
        if self._process is not None:
            try:
                self._process.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    @asynccontextmanager
    async def make_worker(
        self, question: Question, seconds: float
    ) -> AsyncIterator[Handle]:
        """Give `question` to a new worker, which does not outlive the context.

        Raises:
            WorkerError: there is no spawner, or the worker ended as it began.
        """
        control = await self.start()
        number = next(self._numbers)
        ours, theirs = socket.socketpair()
        try:
            with theirs:
                socket.send_fds(
                    control, [ORDER.pack(Order.START, number)], [theirs.fileno()]
                )
        except OSError as error:
            ours.close()
            raise explain_exit(None, self._limits) from error
        reader, writer = await asyncio.open_connection(sock=ours)
        handle = Handle(control, number, reader, self._limits)
        try:
            writer.write(encode_question(question, seconds))
            writer.write_eof()
            await handle.wait_for_start()
            yield handle
        finally:
            handle.end()
            writer.transport.abort()
