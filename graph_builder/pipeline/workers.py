"""Sources worked on in several processes, with results in the order of the sources."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.reduction import ForkingPickler
from types import MappingProxyType
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Given = TypeVar("Given", covariant=True)

# How many items are under way for each process: enough to keep it busy, few enough
# that memory does not grow with the number of inputs.
AHEAD = 4


def _view(values: dict[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(values)


def _pack(view: MappingProxyType[Any, Any]) -> tuple[Any, tuple[dict[Any, Any]]]:
    return _view, (dict(view),)


# Registry and codebook are read-only views, which pickle does not know.
ForkingPickler.register(MappingProxyType, _pack)


@dataclass(frozen=True, slots=True)
class Done(Generic[Given]):
    """A result that is known already, in the place of the item that it is of."""

    result: Given


def work_in_order(
    items: Iterable[Item | Done[Given]], work: Callable[[Item], Result], jobs: int
) -> Iterator[Result | Given]:
    """Yield `work` of each item, in their order, by so many processes.

    With one job nothing is started, nor where every result is known. Processes are
    spawned, so `work` and what it takes and gives must be picklable; it is sent once
    for each process.
    """
    if jobs == 1:
        for item in items:
            yield item.result if isinstance(item, Done) else work(item)
        return
    with ProcessPoolExecutor(
        jobs, mp_context=get_context("spawn"), initializer=_take_up, initargs=(work,)
    ) as pool:
        pending: deque[Future[Result] | Done[Given]] = deque()
        for item in items:
            known = item if isinstance(item, Done) else None
            pending.append(known or pool.submit(_do, item))
            while pending and _is_due(pending, jobs):
                yield _collect(pending.popleft())
        while pending:
            yield _collect(pending.popleft())


def _is_due(pending: "deque[Future[Result] | Done[Given]]", jobs: int) -> bool:
    return isinstance(pending[0], Done) or len(pending) >= jobs * AHEAD


def _collect(one: "Future[Result] | Done[Given]") -> Result | Given:
    return one.result if isinstance(one, Done) else one.result()


# A process's own copy of the work, so that it is not sent again with each item.
# Any: what it takes and gives is what `work_in_order` was called with.
_taken_up: list[Callable[[Any], Any]] = []


def _take_up(work: Callable[[Any], Any]) -> None:
    _taken_up[:] = [work]


def _do(item: Any) -> Any:
    return _taken_up[0](item)
