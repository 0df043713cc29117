"""A SPARQL 1.1 server: where it is asked, and where its graphs lie."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlencode

from pyoxigraph import (
    Literal,
    NamedNode,
    QueryBoolean,
    QueryResultsFormat,
    QuerySolutions,
    RdfFormat,
    Triple,
    parse,
    parse_query_results,
)

from graph_builder.errors import StoreError
from graph_builder.remote.exchange import Exchange, RefusedError, Reply
from graph_builder.remote.login import read_address
from graph_builder.vocabulary import GRAPH

# The merge of all graphs stands in a graph of its own, which is named as the default
# graph of every question: servers do not agree on what theirs is.
MERGED = GRAPH + "merged"
# What was sent, by graph: so that the next sending leaves out what is there, and
# removes what is gone of ours and nothing else.
SENT = GRAPH + "sent"
_STAMPS = "SELECT ?graph ?stamp WHERE { ?graph ?is ?stamp }"
_JSON = "application/sparql-results+json"
_XML = "application/sparql-results+xml"
_TRIPLES = "application/n-triples"
_BESIDE = re.compile(r"<[^>\n]*>|#[^\n]*")
_FORM = re.compile(r"\b(SELECT|ASK|CONSTRUCT|DESCRIBE)\b(?!\s*:)", re.IGNORECASE)


class Layout(NamedTuple):
    """What a kind of server adds to its own address, and how it answers.

    It is asked at `asked`; graphs are read at `read` and written at `kept`. `is_exact`
    says that it gives the saved questions the rows that Oxigraph gives, as was seen.
    """

    asked: str
    read: str
    kept: str
    results: str
    is_exact: bool = False


# Tried in this order. Virtuoso's JSON calls a boolean 1, its XML calls it true; of the
# saved questions it answers some with other rows, and some not at all.
LAYOUTS = (
    Layout("/query", "/store", "/store", _JSON, is_exact=True),  # Oxigraph
    Layout("/sparql", "/sparql-graph-crud", "/sparql-graph-crud-auth", _XML),
    Layout(
        "/sparql", "/data", "/data", _JSON
    ),  # Fuseki: the data set is in the address
    Layout("", "/rdf-graphs/service", "/rdf-graphs/service", _JSON),  # RDF4J likewise
)


@dataclass(frozen=True, slots=True)
class RemoteStore:
    """A server that can be asked and, with a login, written to."""

    address: str
    layout: Layout

    def ask(
        self, text: str, default: Sequence[str] = (MERGED,), named: Sequence[str] = ()
    ) -> tuple[QuerySolutions | QueryBoolean | list[Triple], int | None]:
        """Return the answer to a question, and how many rows the server sends at most.

        `default` are the graphs that are merged for it and `named` those that GRAPH
        ranges over.

        Raises:
            StoreError: the server refuses, does not answer, or answers something else.
            LimitError: it takes too long, or too much.
        """
        fields = [("query", text)]
        fields += [("default-graph-uri", name) for name in default]
        fields += [("named-graph-uri", name) for name in named]
        is_table = read_form(text) in {"SELECT", "ASK"}
        reply = Exchange(self.address).send(
            self.address + self.layout.asked,
            method="POST",
            body=urlencode(fields).encode(),
            kind="application/x-www-form-urlencoded",
            accept=self.layout.results if is_table else _TRIPLES,
        )
        return _read_reply(reply, self.address), reply.most_rows

    def list_graphs(self) -> list[str]:
        """Return the graphs that were sent, the merge of them not among them.

        Raises:
            StoreError: the server refuses or does not answer.
        """
        return sorted(self.list_stamps().keys() - {MERGED})

    def list_stamps(self) -> dict[str, str]:
        """Return what was noted of each graph that was sent, the merge among them.

        Raises:
            StoreError: the server refuses or does not answer.
        """
        rows, _ = self.ask(_STAMPS, (SENT,))
        if not isinstance(rows, QuerySolutions):
            return {}
        return {
            row["graph"].value: row["stamp"].value
            for row in rows
            if isinstance(row["graph"], NamedNode) and isinstance(row["stamp"], Literal)
        }

    def get_graph(self, name: str) -> list[Triple]:
        """Return the triples of a graph; none if it is not there.

        Raises:
            StoreError: the server refuses, does not answer, or not with triples.
            LimitError: it takes too long, or too much.
        """
        address = f"{self.address}{self.layout.read}?{urlencode({'graph': name})}"
        try:
            reply = Exchange(self.address).send(address, accept=_TRIPLES)
        except RefusedError as error:
            if error.status == 404:
                return []
            raise
        found = _read_reply(reply, self.address)
        return found if isinstance(found, list) else []

    def put_graph(self, name: str, data: bytes) -> None:
        """Put triples, as N-Triples, in the place of what a graph holds.

        Raises:
            StoreError: the server refuses or does not answer.
        """
        # Every line of N-Triples is Turtle, which every server takes.
        self._send(name, "PUT", data)

    def drop_graph(self, name: str) -> None:
        """Remove a graph, if it is there.

        Raises:
            StoreError: the server refuses or does not answer.
        """
        try:
            self._send(name, "DELETE", None)
        except RefusedError as error:
            if error.status != 404:
                raise

    def _send(self, name: str, method: str, data: bytes | None) -> None:
        kind = "" if data is None else "text/turtle; charset=utf-8"
        Exchange(self.address).send(
            f"{self.address}{self.layout.kept}?{urlencode({'graph': name})}",
            method=method,
            body=data,
            kind=kind,
        )


def open_remote(url: str) -> RemoteStore:
    """Return the server at an address, once it has answered a question.

    The address is the server's own (`http://localhost:7878`) or where it is asked.

    Raises:
        StoreError: nothing answers there, or nothing that speaks SPARQL.
    """
    parts = read_address(url)
    address = parts._replace(query="", fragment="").geturl().rstrip("/")
    said: list[str] = []
    for layout in LAYOUTS:
        if layout.asked and address.endswith(layout.asked):
            address = address.removesuffix(layout.asked)
    for layout in LAYOUTS:
        try:
            RemoteStore(address, layout).ask("ASK {}", ())
        except RefusedError as error:
            if error.status in {401, 403}:
                raise
            said.append(error.problem)
        else:
            return RemoteStore(address, layout)
    raise StoreError(
        f"Nothing at {address} answers a question in SPARQL. {said[0]}",
        "Give the address of the server itself, such as http://localhost:7878.",
    )


def read_form(text: str) -> str:
    """Return SELECT, ASK, CONSTRUCT or DESCRIBE: what kind of question it is."""
    form = _FORM.search(_BESIDE.sub(" ", text))
    return form[1].upper() if form else "SELECT"


def _read_reply(
    reply: Reply, address: str
) -> QuerySolutions | QueryBoolean | list[Triple]:
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
