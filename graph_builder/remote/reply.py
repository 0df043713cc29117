"""What a server comes back with."""

import re
from dataclasses import dataclass

from pyoxigraph import (
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Triple,
    parse,
    parse_query_results,
)

from graph_builder.errors import StoreError

_BESIDE = re.compile(r"<[^>\n]*>|#[^\n]*")
_FORM = re.compile(r"\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\b(?!\s*:)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: its kind, its body, at most how many rows, and from what."""

    kind: str
    body: bytes
    most_rows: int | None = None
    server: str = ""


class RefusedError(StoreError):
    """A server answered, but not with what was asked for; `status` is HTTP's."""

    def __init__(self, problem: str, remedy: str, status: int) -> None:
        super().__init__(problem, remedy)
        self.status = status


def read_form(text: str) -> str:
    """Return SELECT, ASK, CONSTRUCT or DESCRIBE: what kind of question it is."""
    form = _FORM.search(_BESIDE.sub(" ", text))
    return form[1].upper() if form else "SELECT"


def read_reply(
    reply: Reply, address: str
) -> QuerySolutions | QueryBoolean | list[Triple]:
    """Return the results or the triples of a reply.

    Raises:
        RefusedError: it is of another kind, or damaged.
    """
    results = QueryResultsFormat.from_media_type(reply.kind)
    form = RdfFormat.from_media_type(reply.kind)
    try:
        if results is not None:
            return parse_query_results(reply.body, format=results)
        if form is not None:
            return [quad.triple for quad in parse(reply.body, format=form)]
    except (SyntaxError, ValueError) as error:
        raise RefusedError(
            f"The answer of {address} cannot be read: {error}.",
            "Check that it is a SPARQL 1.1 server.",
            200,
        ) from error
    raise RefusedError(
        f"The server at {address} answers with {reply.kind}, which is no answer.",
        "Check that it is a SPARQL 1.1 server.",
        200,
    )
