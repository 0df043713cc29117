"""The graph that is served: the newest at its place, whole, and none beside it."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from graph_builder.deliver import MANIFEST
from graph_builder.errors import StoreError
from graph_builder.serve.frames import list_nav
from graph_builder.serve.limits import Limits
from graph_builder.serve.pool import Pool
from graph_builder.serve.question import Question
from graph_builder.serve.reply import Reply

_LOOK = 0.5  # seconds between two looks at the manifest

Stamp = tuple[int, ...]


@dataclass(slots=True)
class _Held:
    """One state of the graph, and how many questions it is answering."""

    pool: Pool
    stamp: Stamp
    nav: Sequence[tuple[str, str]]
    asked: int = 0


class Generations:
    """The graph at `path`, opened anew when it was built again.

    A question is answered by the state of the graph that it was given to; the one
    before is let go when its last question is answered. A new state that cannot be
    opened leaves the old one in its place.
    """

    def __init__(self, path: str, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self._held: _Held | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.number = 0

    async def start(self) -> None:
        """Open the graph, and look after it from then on.

        Raises:
            StoreError: it cannot be opened.
        """
        self._held = await self._open(read_stamp(self._path))
        self._start(self._watch())

    def close(self) -> None:
        """End every worker and what makes them."""
        for task in self._tasks:
            task.cancel()
        if self._held:
            self._held.pool.close()

    @property
    def is_alive(self) -> bool:
        """Whether the process that holds the graph runs."""
        return self._held is not None and self._held.pool.is_alive

    @property
    def waiting(self) -> int:
        """How many questions wait."""
        return self._held.pool.waiting if self._held else 0

    @property
    def nav(self) -> Sequence[tuple[str, str]]:
        """What the pages of this state lead to: files and their names."""
        return self._held.nav if self._held else ()

    async def ask(self, question: Question, seconds: float | None = None) -> Reply:
        """Return what `Pool.ask` does, by the newest state that is open."""
        async with self._hold() as pool:
            return await pool.ask(question, seconds)

    @asynccontextmanager
    async def _hold(self) -> AsyncIterator[Pool]:
        if self._held is None:
            raise StoreError("The graph is not open yet.", "Ask again in a moment.")
        held = self._held
        held.asked += 1
        try:
            yield held.pool
        finally:
            held.asked -= 1
            if held is not self._held and not held.asked:
                self._start(asyncio.to_thread(held.pool.close))

    async def _open(self, stamp: Stamp) -> _Held:
        pool = Pool(self._path, self._limits)
        try:
            await pool.start()
        except BaseException:
            pool.close()
            raise
        self.number += 1
        return _Held(pool, stamp, list_nav(Path(self._path)))

    async def _watch(self) -> None:
        seen = self._held.stamp if self._held else ()
        while True:
            await asyncio.sleep(_LOOK)
            stamp = read_stamp(self._path)
            if stamp and stamp != seen:
                seen = stamp
                with suppress(StoreError):  # the old state stays
                    await self._change(stamp)

    async def _change(self, stamp: Stamp) -> None:
        fresh = await self._open(stamp)
        old, self._held = self._held, fresh
        if old and not old.asked:
            await asyncio.to_thread(old.pool.close)

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def read_stamp(path: str) -> Stamp:
    """Return what changes when the graph at `path` is built again; () if it is gone."""
    place = Path(path)
    for file in (place / MANIFEST, place):
        with suppress(OSError):
            known = file.stat()
            return known.st_mtime_ns, known.st_size, known.st_ino
    return ()
