"""Sources worked on in several processes, with results in the order of the sources."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing import get_context
from multiprocessing.reduction import ForkingPickler
from types import MappingProxyType
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

# How many items are under way for each process: enough to keep it busy, few enough
# that memory does not grow with the number of inputs.
AHEAD = 4


def _view(values: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(values)


def _pack(view: MappingProxyType[Any, Any]) -> tuple[Any, tuple[dict[Any, Any]]]:
    return _view, (dict(view),)


# Registry and codebook are read-only views, which pickle does not know.
ForkingPickler.register(MappingProxyType, _pack)


def work_in_order(
    items: Iterable[Item], work: Callable[[Item], Result], jobs: int
) -> Iterator[Result]:
    """Yield `work` of each item, in their order, by so many processes.

    With one job nothing is started. Processes are spawned, so `work` and what it takes
    and gives must be picklable; it is sent once for each process.
    """
    if jobs == 1:
        yield from map(work, items)
        return
    with ProcessPoolExecutor(
        jobs, mp_context=get_context("spawn"), initializer=_take_up, initargs=(work,)
    ) as pool:
        pending: deque[Future[Result]] = deque()
        for item in items:
            pending.append(pool.submit(_do, item))
            if len(pending) >= jobs * AHEAD:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()


# A process's own copy of the work, so that it is not sent again with each item.
# Any: what it takes and gives is what `work_in_order` was called with.
_taken_up: list[Callable[[Any], Any]] = []


def _take_up(work: Callable[[Any], Any]) -> None:
    _taken_up[:] = [work]


def _do(item: Any) -> Any:
    return _taken_up[0](item)
