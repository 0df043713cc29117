"""What is done for each address at which something is asked."""

import asyncio
import json
from contextlib import suppress
from dataclasses import asdict

from starlette.requests import Request
from starlette.types import Receive

from graph_builder.errors import LimitError, PolicyGraphError
from graph_builder.query import Form, find_query, list_queries
from graph_builder.serve.asking import (
    Asked,
    Place,
    Written,
    write_editor,
    write_form,
    write_questions,
)
from graph_builder.serve.description import Counts, describe_service
from graph_builder.serve.fields import list_bare_fields
from graph_builder.serve.generations import Generations
from graph_builder.serve.limits import LONGEST_COUNT, Limits
from graph_builder.serve.negotiate import list_offers, wants_page
from graph_builder.serve.protocol import (
    read_accept,
    read_pairs,
    read_question,
    read_values,
)
from graph_builder.serve.question import Kind, Question
from graph_builder.serve.reply import Reply, RequestError, read_refusal
from graph_builder.serve.send import Sending

# What the SPARQL page begins with: a stance with its words.
_FIRST = "who-stands-where"
_LIST = (("application/json", "json"),)
_RDF = list_offers(Form.GRAPH, is_saved=False)


class Endpoint:
    """What is done for each address, with the newest graph of `graph`."""

    def __init__(self, graph: Generations, limits: Limits) -> None:
        self._graph = graph
        self._limits = limits
        self._counts: tuple[int, Counts] = (0, {})
        self._counting = asyncio.Lock()

    async def ask_sparql(self, request: Request) -> Sending:
        """Answer a query of the SPARQL 1.1 Protocol, or describe the service.

        Who reads HTML gets the SPARQL page.
        """
        question = await read_question(request, self._limits.body, self._limits.seconds)
        accept = read_accept(request)
        place = Place(self._graph.nav)
        if question is None and wants_page(accept, _RDF):
            asked = dict(read_pairs(request.scope["query_string"]))
            example = asked.get("example") or _FIRST
            written = Written(find_query(example).text, None, example)
            return Sending(write_editor(written, place))
        if question is None:
            return Sending(await self.describe(request, accept))
        try:
            return Sending(await self.ask(request, question))
        except PolicyGraphError as error:
            if not wants_page(accept, _RDF) or question.form:
                raise
            return Sending(write_editor(Written(question.text, error), place))

    async def describe(self, request: Request, accept: str) -> Reply:
        """Return the service's description in RDF."""
        endpoint = f"http://{request.headers['host']}/sparql"
        return describe_service(endpoint, await self._count(), accept)

    async def ask_saved(self, request: Request) -> Sending:
        """Answer a saved question with the parameters of the address.

        Who reads HTML gets the page of its form.
        """
        parameters = read_values(request.scope["query_string"])
        form = parameters.pop("format", None)
        name = request.path_params["name"]
        accept = read_accept(request)
        question = Question(Kind.SAVED, name, accept, form, parameters)
        try:
            return Sending(await self.ask(request, question))
        except PolicyGraphError as error:
            if form or not wants_page(accept):
                raise
            query = find_query(name)
            fields = list_bare_fields(query, parameters)
            asked = Asked(query, parameters, fields, error)
            return Sending(write_form(asked, Place(self._graph.nav)))

    async def list_saved(self, request: Request) -> Sending:
        """Return the saved questions: a page, or JSON without their SPARQL."""
        if wants_page(read_accept(request), _LIST):
            return Sending(write_questions(Place(self._graph.nav)))
        found = [asdict(query) for query in list_queries()]
        for query in found:
            del query["text"]
        page = json.dumps(found, ensure_ascii=False, indent=2) + "\n"
        return Sending(Reply(200, "application/json", page.encode()))

    async def check_health(self, request: Request) -> Sending:
        """Say whether questions can be answered, how many wait, and of which graph."""
        del request
        alive = self._graph.is_alive
        known = {"ok": alive, "waiting": self._graph.waiting}
        page = json.dumps({**known, "generation": self._graph.number}) + "\n"
        return Sending(Reply(200 if alive else 503, "application/json", page.encode()))

    async def ask(
        self, request: Request, question: Question, seconds: float | None = None
    ) -> Reply:
        """Return the reply; a client that hangs up takes its worker with it.

        Raises:
            RequestError: the worker gave a reason in the place of an answer.
            PolicyGraphError: as `Generations.ask` says.
        """
        asking = asyncio.create_task(self._graph.ask(question, seconds))
        leaving = asyncio.create_task(_wait_until_gone(request.receive))
        try:
            await asyncio.wait({asking, leaving}, return_when=asyncio.FIRST_COMPLETED)
            if asking.done():
                reply = asking.result()
                if error := read_refusal(reply):
                    raise error
                return reply
            raise RequestError(499, "The client went away.", "Ask again.")
        finally:
            for task in (asking, leaving):
                task.cancel()
            await asyncio.wait({asking, leaving})

    async def _count(self) -> Counts:
        """Return the counts, made once of a graph; none where that takes too much."""
        async with self._counting:
            number = self._graph.number
            if self._counts[0] != number:
                with suppress(LimitError):
                    question = Question(Kind.COUNTS)
                    reply = await self._graph.ask(question, LONGEST_COUNT)
                    self._counts = (number, json.loads(reply.body))
        return self._counts[1]


async def _wait_until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
