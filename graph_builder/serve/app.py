"""The addresses of the server, and what becomes of an error."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import ASGIApp

from graph_builder.errors import PolicyGraphError
from graph_builder.serve.asking import Place, write_error
from graph_builder.serve.endpoint import Endpoint
from graph_builder.serve.generations import Generations
from graph_builder.serve.guard import Guard
from graph_builder.serve.limits import Limits
from graph_builder.serve.negotiate import wants_page
from graph_builder.serve.pages import Pages
from graph_builder.serve.protocol import read_accept
from graph_builder.serve.reply import RequestError
from graph_builder.serve.review import Reviewing
from graph_builder.serve.send import Sending, list_headers


def make_app(
    graph: Generations, limits: Limits, review: Reviewing | None = None
) -> ASGIApp:
    """Return the application that answers with the newest graph of `graph`.

    With a `review` there is a page for it, the only one that writes.
    """
    endpoint = Endpoint(graph, limits)
    pages = Pages(graph, endpoint)
    ask = ["GET", "POST"]

    async def explain(request: Request, error: Exception) -> Sending:
        known, headers = _read_error(error)
        if not wants_page(read_accept(request)):
            return Sending(known, headers)
        path = request.url.path.strip("/")
        page = write_error(known, path, Place(graph.nav))
        return Sending(page, {**list_headers(known), **headers})

    app = Starlette(
        routes=[
            Route("/", pages.welcome),
            Route("/sparql", endpoint.ask_sparql, methods=ask),
            Route("/sparql/", endpoint.ask_sparql, methods=ask),
            Route("/query", endpoint.list_saved),
            Route("/query/{name}", endpoint.ask_saved),
            Route("/healthz", endpoint.check_health),
            *(review.list_routes(graph) if review else ()),
            Route("/{path:path}", pages.show),
        ],
        exception_handlers={HTTPException: explain, PolicyGraphError: explain},
    )
    return Guard(app)


def _read_error(error: Exception) -> tuple[PolicyGraphError, dict[str, str]]:
    if isinstance(error, PolicyGraphError):
        return error, {}
    if isinstance(error, HTTPException):
        problem = f"{error.detail}."
        remedy = "See / for the addresses and how each is asked."
        refusal = RequestError(error.status_code, problem, remedy)
        return refusal, dict(error.headers or {})
    raise error
