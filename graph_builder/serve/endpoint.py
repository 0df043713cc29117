"""What is done for each address of the server."""

import asyncio
import json
from contextlib import suppress
from dataclasses import asdict

from starlette.requests import Request
from starlette.types import Receive

from graph_builder.errors import LimitError
from graph_builder.query import list_queries
from graph_builder.serve.description import Counts, describe_service
from graph_builder.serve.limits import LONGEST_COUNT, Limits
from graph_builder.serve.pool import Pool
from graph_builder.serve.protocol import read_accept, read_pairs, read_question
from graph_builder.serve.question import Kind, Question
from graph_builder.serve.reply import Reply, RequestError
from graph_builder.serve.send import Sending

_WELCOME = """policygraph: who holds which stance, with the words.

/sparql           SPARQL 1.1 Protocol, to ask; without a query, what is here
/query            the saved questions, what each takes and gives
/query/NAME?...   one of them; &format=csv, json, markdown, ...
/healthz          whether the server works
"""


class Endpoint:
    """What is done for each address, with the workers of `pool`."""

    def __init__(self, pool: Pool, limits: Limits) -> None:
        self._pool = pool
        self._limits = limits
        self._counts: Counts = {}
        self._counting = asyncio.Lock()

    async def ask_sparql(self, request: Request) -> Sending:
        """Answer a query of the SPARQL 1.1 Protocol, or describe the service."""
        question = await read_question(request, self._limits.body, self._limits.seconds)
        if question is None:
            endpoint = f"http://{request.headers['host']}/sparql"
            counts = await self._count()
            return Sending(describe_service(endpoint, counts, read_accept(request)))
        return await self._ask(request, question)

    async def ask_saved(self, request: Request) -> Sending:
        """Answer a saved question with the parameters of the address."""
        parameters: dict[str, str] = {}
        for name, value in read_pairs(request.scope["query_string"]):
            if name in parameters:
                raise RequestError(
                    400, f"The parameter {name!r} is given twice.", "Give it once."
                )
            parameters[name] = value
        form = parameters.pop("format", None)
        name = request.path_params["name"]
        accept = read_accept(request)
        question = Question(Kind.SAVED, name, accept, form, parameters)
        return await self._ask(request, question)

    async def list_saved(self, request: Request) -> Sending:
        """Return the saved questions as JSON, without their SPARQL."""
        del request
        found = [asdict(query) for query in list_queries()]
        for query in found:
            del query["text"]
        page = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
        return Sending(Reply(200, "application/json", page.encode()))

    async def check_health(self, request: Request) -> Sending:
        """Say whether questions can be answered, and how many wait."""
        del request
        alive = self._pool.is_alive
        page = json.dumps({"ok": alive, "waiting": self._pool.waiting}) + "\n"
        return Sending(Reply(200 if alive else 503, "application/json", page.encode()))

    async def welcome(self, request: Request) -> Sending:
        """Say what is where."""
        del request
        return Sending(Reply(200, "text/plain; charset=utf-8", _WELCOME.encode()))

    async def _ask(self, request: Request, question: Question) -> Sending:
        """Return the reply; a client that hangs up takes its worker with it."""
        asking = asyncio.create_task(self._pool.ask(question))
        leaving = asyncio.create_task(_wait_until_gone(request.receive))
        try:
            await asyncio.wait({asking, leaving}, return_when=asyncio.FIRST_COMPLETED)
            if asking.done():
                return Sending(asking.result())
            return Sending(RequestError(499, "The client went away.", "Ask again."))
        finally:
            for task in (asking, leaving):
                task.cancel()
            await asyncio.wait({asking, leaving})

    async def _count(self) -> Counts:
        """Return the counts, made once; none where that takes too much."""
        async with self._counting:
            if not self._counts:
                with suppress(LimitError):
                    question = Question(Kind.COUNTS)
                    reply = await self._pool.ask(question, LONGEST_COUNT)
                    self._counts = json.loads(reply.body)
        return self._counts


async def _wait_until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
