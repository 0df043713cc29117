"""What goes back to a client, and which status an error has."""

import signal
from collections.abc import Mapping
from dataclasses import dataclass, field

from graph_builder.errors import (
    LimitError,
    PolicyGraphError,
    QueryError,
    ResourceError,
)
from graph_builder.serve.limits import Limits


class BusyError(PolicyGraphError):
    """The server has too much to do: ask again a little later."""


class WorkerError(PolicyGraphError):
    """A worker stopped without an answer: ask again."""


class RequestError(PolicyGraphError):
    """The request is not one that this server takes; `status` says in which way."""

    def __init__(self, status: int, problem: str, remedy: str) -> None:
        super().__init__(problem, remedy)
        self.status = status


_STATUSES: tuple[tuple[type[PolicyGraphError], int], ...] = (
    (QueryError, 400),
    (ResourceError, 404),
    (LimitError, 422),
    (BusyError, 503),
    (PolicyGraphError, 500),
)
_PLAIN = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Reply:
    """A status, a media type, a body, and what else its head says."""

    status: int
    media_type: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)


def find_status(error: PolicyGraphError) -> int:
    """Return the HTTP status of an error."""
    if isinstance(error, RequestError):
        return error.status
    return next(status for kind, status in _STATUSES if isinstance(error, kind))


def refuse(error: PolicyGraphError) -> Reply:
    """Return an error as two lines of plain text: what is wrong, and what to do."""
    text = f"{error.problem}\n{error.remedy}\n"
    return Reply(find_status(error), _PLAIN, text.encode("utf-8", "replace"))


def read_refusal(reply: Reply) -> RequestError | None:
    """Return the error that `refuse` made a reply of, None if it is an answer."""
    if reply.status < 400 or reply.media_type != _PLAIN:
        return None
    problem, _, remedy = reply.body.decode("utf-8").partition("\n")
    return RequestError(reply.status, problem, remedy.rstrip("\n"))


def explain_time(seconds: float) -> LimitError:
    """Return the error of a question that took longer than `seconds`."""
    return LimitError(
        f"The question took longer than {seconds:g} s and was stopped.",
        "Narrow it: name what you ask about, leave out a join or an ORDER BY.",
    )


def explain_memory(limits: Limits) -> LimitError:
    """Return the error of a question that needs more memory than it may have."""
    return LimitError(
        f"The question needs more than {limits.memory >> 20:,} MiB of memory.",
        "Narrow it: leave out an ORDER BY, a GROUP BY or a DISTINCT, or ask for less.",
    )


def explain_exit(code: int | None, limits: Limits) -> PolicyGraphError:
    """Return why a worker ended without an answer, from its exit code if known.

    Oxigraph aborts when it is refused memory. A negative code is a signal's.
    """
    if code == -signal.SIGABRT:
        return explain_memory(limits)
    if code == -signal.SIGALRM:
        return explain_time(limits.seconds)
    if code == -signal.SIGSEGV:
        return LimitError(
            "The question is nested too deeply.", "Ask it in simpler parts."
        )
    return WorkerError(
        "The worker that was to answer this stopped before it had.",
        "Ask again: another worker stands ready.",
    )
