"""What is done for the addresses of things, and of the pages and data about them."""

import re

from starlette.requests import Request

from graph_builder.errors import ResourceError
from graph_builder.serve.endpoint import Endpoint
from graph_builder.serve.generations import Generations
from graph_builder.serve.kept import Kept, tag_reply
from graph_builder.serve.limits import LONGEST_PAGE
from graph_builder.serve.negotiate import (
    ENDINGS,
    HTML,
    choose_ending,
    wants_page,
)
from graph_builder.serve.protocol import read_accept
from graph_builder.serve.question import Kind, Question
from graph_builder.serve.reply import Reply
from graph_builder.serve.send import Sending

_PART = "[a-z0-9-]+"
_PATH = re.compile(rf"{_PART}(?:[./]{_PART})*", re.ASCII)
_FILE = re.compile(rf"((?:{_PART}/)*{_PART})\.({'|'.join(ENDINGS)})", re.ASCII)
_LONGEST = 400
_DESCRIPTION = "dataset"

_WELCOME = """policygraph: who holds which stance, with the words.

/index.html       the pages, for a browser
/id/KIND/NAME     a thing; its page or its data, as you accept or by ending
/sparql           SPARQL 1.1 Protocol, to ask; without a query, what is here
/query            the saved questions, what each takes and gives
/query/NAME?...   one of them; &format=csv, json, markdown, ...
/healthz          whether the server works
"""


class Pages:
    """The pages of the newest graph of `graph`, kept for the next who asks."""

    def __init__(self, graph: Generations, endpoint: Endpoint) -> None:
        self._graph = graph
        self._endpoint = endpoint
        self._kept = Kept()

    async def welcome(self, request: Request) -> Sending:
        """Show the front page, or say in a terminal what is where."""
        if wants_page(read_accept(request)):
            return await self._send(request, Kind.PAGE, "index", HTML)
        return Sending(Reply(200, "text/plain; charset=utf-8", _WELCOME.encode()))

    async def show(self, request: Request) -> Sending:
        """Show a file by its ending; lead from a thing to what is accepted of it.

        Raises:
            ResourceError: there is nothing of that name.
            RequestError: nothing of it is accepted.
        """
        path = request.path_params["path"]
        if len(path) <= _LONGEST and (file := _FILE.fullmatch(path)):
            return await self._send(request, Kind.PAGE, *file.groups())
        if len(path) <= _LONGEST and _PATH.fullmatch(path):
            ending = choose_ending(read_accept(request))
            return await self._send(request, Kind.THING, path, ending)
        raise ResourceError(
            "There is nothing at this address.",
            "See / for the addresses and how each is asked.",
        )

    async def _send(
        self, request: Request, kind: Kind, path: str, ending: str
    ) -> Sending:
        known = request.headers.get("if-none-match", "")
        if kind is Kind.PAGE and path == _DESCRIPTION and ending != HTML:
            reply = await self._endpoint.describe(request, ENDINGS[ending])
            return Sending(tag_reply(reply, known))
        number, key = self._graph.number, (kind, path, ending)
        if held := self._kept.find(number, key):
            return Sending(tag_reply(held, known))
        question = Question(kind, path, form=ending)
        reply = await self._endpoint.ask(request, question, LONGEST_PAGE)
        # Of two states of the graph it may be the newer one's: then it is not kept.
        if reply.status < 400 and number == self._graph.number:
            self._kept.keep(number, key, reply)
        return Sending(tag_reply(reply, known))
