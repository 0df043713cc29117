"""The page of a review: the only one that writes, and it writes judgements alone."""

import asyncio
from collections.abc import Callable, Sequence

from starlette.requests import Request
from starlette.routing import Route

from graph_builder.errors import JudgementError, OutputError, QueryError
from graph_builder.review import Desk
from graph_builder.serve.generations import Generations, read_stamp
from graph_builder.serve.guard import REVIEW
from graph_builder.serve.protocol import FORM, read_body, read_values
from graph_builder.serve.reply import Reply, RequestError
from graph_builder.serve.review_gate import TOKEN, Gate
from graph_builder.serve.review_page import (
    FINDING,
    Tried,
    read_request,
    write_review,
)
from graph_builder.serve.send import Sending

_MOST = 1 << 16
_SECONDS = 10.0


class Reviewing:
    """A desk that is open to one reviewer's browser.

    `open_desk` lays out what is to be decided, anew when the graph was built again.
    """

    def __init__(self, open_desk: Callable[[], Desk]) -> None:
        """Lay the findings out.

        Raises:
            PolicyGraphError: see `open_desk`.
        """
        self._open = open_desk
        self._desk = open_desk()
        self._stamp = read_stamp(str(self._desk.graph))
        self._gate = Gate()
        self._turn = asyncio.Lock()

    @property
    def address(self) -> str:
        """The path, with the token, that lets a browser in."""
        return f"{REVIEW}?{TOKEN}={self._gate.token}"

    def list_routes(self, graph: Generations) -> Sequence[Route]:
        """Return the routes of the page."""

        async def show(request: Request) -> Sending:
            return await self._show(request, graph)

        async def decide(request: Request) -> Sending:
            return await self._decide(request, graph)

        return (
            Route(REVIEW, show),
            Route(REVIEW, decide, methods=["POST"]),
        )

    async def _show(self, request: Request, graph: Generations) -> Sending:
        values = read_values(request.scope["query_string"])
        if TOKEN in values:
            self._gate.check_token(values[TOKEN])
            # On to an address without the token, which nobody then reads over a
            # shoulder or in a history.
            return _lead({"set-cookie": self._gate.cookie})
        self._gate.check_reader(request)
        async with self._turn:
            await asyncio.to_thread(self._look_again)
            return await self._write(graph, Tried())

    async def _decide(self, request: Request, graph: Generations) -> Sending:
        kind = request.headers.get("content-type", "").partition(";")[0].strip()
        if kind.lower() != FORM:
            raise RequestError(415, "This is no form.", "Use the page's own buttons.")
        values = read_values(await read_body(request, _MOST, _SECONDS))
        self._gate.check_writer(request, values)
        wanted = read_request(values)
        if wanted is None:
            raise RequestError(
                400, "The form asks for nothing known.", "Use the page's own buttons."
            )
        async with self._turn:
            try:
                await asyncio.to_thread(self._desk.do, wanted, values.get(FINDING, ""))
            except (QueryError, JudgementError, OutputError) as error:
                status = 422 if isinstance(error, QueryError) else 409
                return await self._write(graph, Tried(values, error, status))
        return _lead({})

    async def _write(self, graph: Generations, tried: Tried) -> Sending:
        form = self._gate.form_token
        return Sending(
            await asyncio.to_thread(write_review, self._desk, graph.nav, form, tried)
        )

    def _look_again(self) -> None:
        """Lay the findings out anew if the graph was built again."""
        stamp = read_stamp(str(self._desk.graph))
        if stamp and stamp != self._stamp:
            self._desk, self._stamp = self._open(), stamp


def _lead(headers: dict[str, str]) -> Sending:
    reply = Reply(303, "text/plain; charset=utf-8", b"", {"location": REVIEW})
    return Sending(reply, headers)
