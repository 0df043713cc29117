"""A SPARQL 1.1 server: where it is asked, and where its graphs lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from pyoxigraph import Literal, NamedNode, QueryBoolean, QuerySolutions, Triple

from graph_builder.remote.layouts import MERGED, SENT, Layout
from graph_builder.remote.reply import RefusedError, Reply, read_form, read_reply

_TRIPLES = "application/n-triples"
_FORM = "application/x-www-form-urlencoded"


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
        reply = self._post(text, default, named)
        return read_reply(reply, self.address), reply.most_rows

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
        return {
            one.subject.value: one.object.value
            for one in self.get_graph(SENT)
            if isinstance(one.subject, NamedNode) and isinstance(one.object, Literal)
        }

    def get_graph(self, name: str) -> list[Triple]:
        """Return the triples of a graph; none if it is not there.

        Raises:
            StoreError: the server refuses, does not answer, or not with triples.
            LimitError: it takes too long, or too much.
        """
        address = f"{self.address}{self.layout.read}?{urlencode({'graph': name})}"
        try:
            reply = self._exchange(address, accept=_TRIPLES)
        except RefusedError as error:
            if error.status == 404:
                return []
            raise
        found = read_reply(reply, self.address)
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

    def is_it(self) -> bool:
        """Whether the server answers questions and is of the kind of its layout.

        Raises:
            StoreError: it refuses, does not answer, or answers something else.
        """
        reply = self._post("ASK {}", (), ())
        read_reply(reply, self.address)
        return self.layout.name in reply.server

    def _post(self, text: str, default: Sequence[str], named: Sequence[str]) -> Reply:
        fields = [("query", text)]
        fields += [("default-graph-uri", name) for name in default]
        fields += [("named-graph-uri", name) for name in named]
        is_table = read_form(text) in {"SELECT", "ASK"}
        return self._exchange(
            self.address + self.layout.asked,
            method="POST",
            body=urlencode(fields).encode(),
            kind=_FORM,
            accept=self.layout.results if is_table else _TRIPLES,
        )

    def _exchange(
        self,
        url: str,
        *,
        method: str = "GET",
        body: bytes | None = None,
        kind: str = "",
        accept: str = "*/*",
    ) -> Reply:
        # urllib takes longer to load than most questions here take.
        from graph_builder.remote.exchange import Exchange

        exchange = Exchange(self.address)
        return exchange.send(url, method=method, body=body, kind=kind, accept=accept)

    def _send(self, name: str, method: str, data: bytes | None) -> None:
        kind = "" if data is None else "text/turtle; charset=utf-8"
        self._exchange(
            f"{self.address}{self.layout.kept}?{urlencode({'graph': name})}",
            method=method,
            body=data,
            kind=kind,
        )
