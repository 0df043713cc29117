"""Questions in, replies out: whose turn it is, and who takes too long."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from graph_builder.serve.handle import Handle
from graph_builder.serve.limits import Limits
from graph_builder.serve.question import Question
from graph_builder.serve.reply import BusyError, Reply, explain_time
from graph_builder.serve.spawning import Spawning

_LATER = "Ask again in a few seconds."


class Lane:
    """Places for `places` at a time, and a queue in front of them that may be full."""

    def __init__(self, places: int, queue: int) -> None:
        self._places = asyncio.Semaphore(places)
        self._queue = queue
        self.waiting = 0

    @property
    def is_full(self) -> bool:
        """Whether who comes now must wait."""
        return self._places.locked()

    @asynccontextmanager
    async def enter(self, until: float) -> AsyncIterator[None]:
        """Wait for a place, on the loop's clock no longer than `until`, and hold it.

        Raises:
            BusyError: too many wait already, or the wait was too long.
        """
        if self.is_full and self.waiting >= self._queue:
            raise BusyError("The server is busy, and its queue is full.", _LATER)
        self.waiting += 1
        try:
            async with asyncio.timeout_at(until):
                await self._places.acquire()
        except TimeoutError as error:
            raise explain_wait() from error
        finally:
            self.waiting -= 1
        try:
            yield
        finally:
            self._places.release()


def explain_wait() -> BusyError:
    """Return the error of a question that spent its time in waiting."""
    return BusyError("The server was too busy to answer in time.", _LATER)


class Pool:
    """Workers for the graph at `path`, one for each question, within `limits`.

    Every question gets a first look: a moment in which a quick one is answered. One
    that takes longer needs a slot; if none is free it is stopped where it is and goes
    on when its turn comes. So a quick question never waits for a slow one.
    """

    def __init__(self, path: str, limits: Limits) -> None:
        self._limits = limits
        self._spawning = Spawning(path, limits)
        self._looks = Lane(limits.slots, limits.queue)
        self._slots = Lane(limits.slots, limits.queue)

    @property
    def is_alive(self) -> bool:
        """Whether the process that holds the graph runs."""
        return self._spawning.is_alive

    @property
    def waiting(self) -> int:
        """How many questions wait."""
        return self._looks.waiting + self._slots.waiting

    async def start(self) -> None:
        """Open the graph.

        Raises:
            StoreError: it cannot be opened.
        """
        await self._spawning.start()

    def close(self) -> None:
        """End every worker and the process that makes them."""
        self._spawning.close()

    async def ask(self, question: Question, seconds: float | None = None) -> Reply:
        """Return the reply to `question` in `seconds` or the limit; a refusal is one.

        A caller that is cancelled takes the worker with it.

        Raises:
            BusyError: too many questions are before this one.
            LimitError: the time is over, or it needs too much memory.
            WorkerError: the worker or the process that makes workers ended.
        """
        allowed = self._limits.seconds if seconds is None else seconds
        until = asyncio.get_running_loop().time() + allowed
        async with AsyncExitStack() as ending:
            async with self._looks.enter(until):
                worker = await ending.enter_async_context(
                    self._spawning.make_worker(question, allowed)
                )
                reply = await worker.wait(min(self._limits.look, allowed))
            if reply is None:
                reply = await self._take_slot(worker, until)
            if reply is None:
                raise explain_wait() if worker.was_held else explain_time(allowed)
            return reply

    async def _take_slot(self, worker: Handle, until: float) -> Reply | None:
        if self._slots.is_full:
            worker.hold()
        async with self._slots.enter(until):
            worker.resume()
            return await worker.wait(until - asyncio.get_running_loop().time())
