"""A few places, and those who wait for one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from graph_builder.serve.reply import BusyError

_LATER = "Ask again in a few seconds."


class Lane:
    """Places for `places` at a time, taken in order of arrival."""

    def __init__(self, places: int) -> None:
        self._places = asyncio.Semaphore(places)
        self.waiting = 0

    @property
    def is_full(self) -> bool:
        """Whether who comes now must wait."""
        return self._places.locked()

    @asynccontextmanager
    async def enter(self, until: float) -> AsyncIterator[None]:
        """Wait for a place, on the loop's clock no longer than `until`, and hold it.

        Raises:
            BusyError: the wait was too long.
        """
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


def explain_queue() -> BusyError:
    """Return the error of a question that came when too many were waiting."""
    return BusyError("The server is busy, and its queue is full.", _LATER)
