"""The addresses of the server, and what becomes of an error."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.routing import Route
from starlette.types import ASGIApp

from graph_builder.errors import PolicyGraphError
from graph_builder.serve.endpoint import Endpoint
from graph_builder.serve.guard import Guard
from graph_builder.serve.limits import Limits
from graph_builder.serve.pool import Pool
from graph_builder.serve.reply import RequestError
from graph_builder.serve.send import Sending


async def _explain(request: Request, error: Exception) -> Sending:
    del request
    if isinstance(error, HTTPException):
        problem = f"{error.detail}."
        remedy = "See / for the addresses and how each is asked."
        refusal = RequestError(error.status_code, problem, remedy)
        return Sending(refusal, error.headers or {})
    if isinstance(error, PolicyGraphError):
        return Sending(error)
    raise error


def make_app(pool: Pool, limits: Limits) -> ASGIApp:
    """Return the application that answers with the workers of `pool`."""
    endpoint = Endpoint(pool, limits)
    ask = ["GET", "POST"]
    app = Starlette(
        routes=[
            Route("/", endpoint.welcome),
            Route("/sparql", endpoint.ask_sparql, methods=ask),
            Route("/sparql/", endpoint.ask_sparql, methods=ask),
            Route("/query", endpoint.list_saved),
            Route("/query/{name}", endpoint.ask_saved),
            Route("/healthz", endpoint.check_health),
        ],
        exception_handlers={HTTPException: _explain, PolicyGraphError: _explain},
    )
    return Guard(app)
