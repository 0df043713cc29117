"""The server's hold on one worker."""

import asyncio
import json
import socket
from contextlib import suppress

from graph_builder.serve.limits import Limits
from graph_builder.serve.orders import BEGUN, ORDER, Order
from graph_builder.serve.reply import Reply, explain_exit


class Handle:
    """One worker at work: `hold` stops it where it is, `resume` lets it go on."""

    def __init__(
        self,
        control: socket.socket,
        number: int,
        reader: asyncio.StreamReader,
        limits: Limits,
    ) -> None:
        self._control = control
        self._number = number
        self._begun = asyncio.Event()
        self._reading = asyncio.create_task(self._read(reader, limits))
        self.was_held = False

    def hold(self) -> None:
        """Stop the worker where it is."""
        self.was_held = True
        self._send(Order.HOLD)

    def resume(self) -> None:
        """Let the worker go on."""
        self._send(Order.RESUME)

    def end(self) -> None:
        """End the worker, whatever it does."""
        self._send(Order.KILL)
        if not self._reading.cancel() and not self._reading.cancelled():
            self._reading.exception()  # seen, so that asyncio does not report it

    async def wait_for_start(self) -> None:
        """Return when the worker has begun, or will never."""
        await self._begun.wait()

    async def wait(self, seconds: float) -> Reply | None:
        """Return the reply, None if there is none yet after `seconds`.

        Raises:
            LimitError: it needed too much memory, or was too deep.
            WorkerError: the worker ended for another reason.
        """
        await asyncio.wait({self._reading}, timeout=seconds)
        return self._reading.result() if self._reading.done() else None

    async def _read(self, reader: asyncio.StreamReader, limits: Limits) -> Reply:
        try:
            begun = await reader.readline()
        except ConnectionError:
            begun = b""
        finally:
            self._begun.set()
        if begun != BEGUN:
            raise explain_exit(None, limits)
        return await read_reply(reader, limits)

    def _send(self, order: Order) -> None:
        # A spawner that is gone took its workers with it or left them to their alarm.
        with suppress(OSError):
            self._control.send(ORDER.pack(order, self._number))


async def read_reply(reader: asyncio.StreamReader, limits: Limits) -> Reply:
    """Return what the worker on the other side of `reader` answers.

    Raises:
        LimitError: it needed too much memory, or was too deep.
        WorkerError: the worker ended for another reason.
    """
    try:
        head = await reader.readline()
        if head.startswith(b"["):
            status, media_type, length, headers = json.loads(head)
            body = await reader.readexactly(length + 1)
            if body.endswith(b"\0"):
                return Reply(status, media_type, body[:-1], headers)
    except (asyncio.IncompleteReadError, ConnectionError):
        head = b""
    code = int(head) if head.endswith(b"\n") and not head.startswith(b"[") else None
    raise explain_exit(code, limits)
