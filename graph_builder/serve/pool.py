"""Questions in, replies out: whose turn it is, and who takes too long."""

import asyncio
from contextlib import AbstractAsyncContextManager, AsyncExitStack

from graph_builder.serve.handle import Handle
from graph_builder.serve.lane import Lane, explain_queue, explain_wait
from graph_builder.serve.limits import Limits
from graph_builder.serve.question import Question
from graph_builder.serve.reply import Reply, explain_time
from graph_builder.serve.spawning import Spawning


class Pool:
    """Workers for the graph at `path`, one for each question, within `limits`.

    Every question gets a first look: a moment in which a quick one is answered. One
    that takes longer needs a slot. Where none is free it is put aside, in a queue whose
    members go on for a moment each in turn until a slot is free. So a quick question
    never waits for the end of a slow one, even if its first look was too short.
    """

    def __init__(self, path: str, limits: Limits) -> None:
        self._limits = limits
        self._spawning = Spawning(path, limits)
        self._looks = Lane(limits.slots)
        self._slots = Lane(limits.slots)
        self._turns = Lane(1)
        self._aside = 0

    @property
    def is_alive(self) -> bool:
        """Whether the process that holds the graph runs."""
        return self._spawning.is_alive

    @property
    def waiting(self) -> int:
        """How many questions wait."""
        return self._looks.waiting + self._aside

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
        if self._looks.waiting >= self._limits.queue:
            raise explain_queue()
        async with AsyncExitStack() as ending:
            async with self._looks.enter(until):
                making = self._spawning.make_worker(question, allowed)
                worker = await self._begin(making, ending, until)
                reply = await self._look(worker, until)
            if reply is None and self._slots.is_full:
                reply = await self._take_turns(worker, until)
            if reply is None:
                reply = await self._finish(worker, until)
            if reply is None:
                raise explain_wait() if worker.was_held else explain_time(allowed)
            return reply

    async def _begin(
        self,
        making: AbstractAsyncContextManager[Handle],
        ending: AsyncExitStack,
        until: float,
    ) -> Handle:
        try:
            async with asyncio.timeout_at(until):
                return await ending.enter_async_context(making)
        except TimeoutError as error:
            raise explain_wait() from error

    async def _look(self, worker: Handle, until: float) -> Reply | None:
        return await worker.wait(min(self._limits.look, _measure_rest(until)))

    async def _take_turns(self, worker: Handle, until: float) -> Reply | None:
        """Return the reply; None if the time is over or a slot has become free."""
        if self._aside >= self._limits.queue:
            raise explain_queue()
        self._aside += 1
        try:
            reply = None
            while reply is None and self._slots.is_full and _measure_rest(until):
                worker.hold()
                async with self._turns.enter(until):
                    worker.resume()
                    reply = await self._look(worker, until)
            return reply
        finally:
            self._aside -= 1

    async def _finish(self, worker: Handle, until: float) -> Reply | None:
        async with self._slots.enter(until):
            return await worker.wait(_measure_rest(until))


def _measure_rest(until: float) -> float:
    """Return the seconds until then, 0 if it has passed."""
    return max(until - asyncio.get_running_loop().time(), 0.0)
