"""A request of the SPARQL 1.1 Protocol -> a question; an update is none."""

import asyncio
from collections.abc import Sequence
from urllib.parse import parse_qsl

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request

from graph_builder.query import Dataset
from graph_builder.serve.asking import AS
from graph_builder.serve.question import Kind, Question
from graph_builder.serve.reply import RequestError

Pairs = Sequence[tuple[str, str]]

FORM = "application/x-www-form-urlencoded"
_QUERY = "application/sparql-query"
_UPDATE = "application/sparql-update"
_MOST_FIELDS = 1_000
_DRAINED = 32  # times the limit on a body; the rest is not waited for
_HOW = f"GET with ?query=, or POST it as {FORM} or {_QUERY}."


async def read_question(request: Request, most: int, seconds: float) -> Question | None:
    """Return the question of a request, None where it asks nothing.

    Raises:
        RequestError: it is no query operation of the protocol.
    """
    pairs = read_pairs(request.scope["query_string"])
    direct: list[tuple[str, str]] = []
    if request.method == "POST":
        kind = _read_type(request.headers)
        body = await read_body(request, most, seconds)
        if kind == FORM:
            pairs = (*pairs, *read_pairs(body))
        else:
            direct = [("query", _decode(body))]
    if any(name == "update" for name, _ in pairs):
        raise _explain_update()
    asked = [text for name, text in (*pairs, *direct) if name == "query"]
    if len(asked) > 1:
        raise RequestError(
            400, f"The request holds {len(asked)} queries.", "Send one at a time."
        )
    if not asked and request.method == "POST":
        raise RequestError(400, "The request holds no query.", f"Send it: {_HOW}")
    accept = read_accept(request)
    if not asked:
        return None
    form = next((value for name, value in pairs if name == AS and value), None)
    return Question(Kind.SPARQL, asked[0], accept, form, dataset=_choose(pairs))


def read_pairs(encoded: bytes) -> Pairs:
    """Return the names and values of a URL's query part or of a form, in order.

    Raises:
        RequestError: they are not UTF-8, or too many.
    """
    try:
        return parse_qsl(
            encoded.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=_MOST_FIELDS,
        )
    except ValueError as error:
        raise RequestError(
            400,
            f"The parameters are not percent-encoded UTF-8, or over {_MOST_FIELDS:,}.",
            "Encode each value as UTF-8, then with percent signs.",
        ) from error


def read_values(encoded: bytes) -> dict[str, str]:
    """Return the parameters of an address; what a form left empty is not given.

    Raises:
        RequestError: one is given twice, or as `read_pairs` says.
    """
    values: dict[str, str] = {}
    for name, value in read_pairs(encoded):
        if name in values:
            raise RequestError(
                400, f"The parameter {name!r} is given twice.", "Give it once."
            )
        values[name] = value
    return {name: value for name, value in values.items() if value}


def read_accept(request: Request) -> str:
    """Return the request's Accept headers as one; without one, anything is taken."""
    return ",".join(request.headers.getlist("accept")) or "*/*"


def _choose(pairs: Pairs) -> Dataset | None:
    default = tuple(value for name, value in pairs if name == "default-graph-uri")
    named = tuple(value for name, value in pairs if name == "named-graph-uri")
    return Dataset(default, named) if default or named else None


def _read_type(headers: Headers) -> str:
    kind, _, parameters = headers.get("content-type", "").lower().partition(";")
    if kind.strip() == _UPDATE:
        raise _explain_update()
    if kind.strip() not in {FORM, _QUERY}:
        raise RequestError(415, "The body's media type is not one of a query.", _HOW)
    charset = parameters.replace('"', "").partition("charset=")[2].strip()
    if charset not in {"", "utf-8", "utf8"}:
        raise RequestError(
            415, f"The body says that it is in {charset}.", "Send it in UTF-8."
        )
    return kind.strip()


def _explain_update() -> RequestError:
    return RequestError(
        403,
        "This is an update, and this server only answers questions.",
        "To change the graph, build it again and start the server anew.",
    )


def _decode(body: bytes) -> str:
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RequestError(
            400, "The query is not in UTF-8.", "Encode it as UTF-8."
        ) from error


async def read_body(request: Request, most: int, seconds: float) -> bytes:
    """Return the body, at most `most` bytes of it, that comes within `seconds`.

    What is somewhat too long is read and dropped: a client that is still sending would
    not hear why it is refused.

    Raises:
        RequestError: it is too long, too slow, or breaks off.
    """
    parts: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(seconds):
            async for part in request.stream():
                size += len(part)
                if size <= most:
                    parts.append(part)
                elif size > most * _DRAINED:
                    break
    except TimeoutError as error:
        raise RequestError(
            408,
            f"The body did not arrive within {seconds:g} seconds.",
            "Send it again.",
        ) from error
    except ClientDisconnect as error:
        raise RequestError(400, "The body broke off.", "Send it again.") from error
    if size > most:
        raise RequestError(
            413, f"The body is larger than {most:,} bytes.", "Ask a shorter question."
        )
    return b"".join(parts)
