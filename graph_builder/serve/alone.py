"""A question with a limit on its time, for those who run no server."""

import os
import pickle
import select
import signal
import traceback
from collections.abc import Callable

from graph_builder.errors import PolicyGraphError
from graph_builder.query import Answer
from graph_builder.serve.reply import WorkerError, explain_time


def answer_within(seconds: float, ask: Callable[[], Answer]) -> Answer:
    """Return what `ask` returns, from a process that is ended after `seconds`.

    The engine cannot be interrupted, so it works in a fork. For a process that runs no
    threads, such as the command line.

    Raises:
        LimitError: it took longer.
        WorkerError: the process ended without an answer.
        PolicyGraphError: whatever `ask` raises.
    """
    ours, theirs = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(ours)
        _answer(ask, theirs)
    os.close(theirs)
    try:
        # Once a part has come the answer is ready, and the rest comes at once.
        if not select.select([ours], [], [], seconds)[0]:
            raise explain_time(seconds)
        with os.fdopen(os.dup(ours), "rb") as pipe:
            data = pipe.read()
    finally:
        os.close(ours)
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    return _unpack(data)


def _answer(ask: Callable[[], Answer], pipe: int) -> None:
    try:
        try:
            result: Answer | tuple[type, str, str, int | None] = ask()
        except PolicyGraphError as error:
            result = (type(error), error.problem, error.remedy, error.line)
        with os.fdopen(pipe, "wb") as out:
            out.write(pickle.dumps(result))
    except Exception:
        traceback.print_exc()
        raise
    finally:
        os._exit(0)


def _unpack(data: bytes) -> Answer:
    if not data:
        raise WorkerError(
            "The question stopped before its answer: it may need too much memory.",
            "Narrow it, or ask for less.",
        )
    # Written a moment ago by a fork of this very process.
    result = pickle.loads(data)  # noqa: S301
    if isinstance(result, Answer):
        return result
    kind, problem, remedy, line = result
    raise kind(problem, remedy, line)
