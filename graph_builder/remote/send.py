"""A graph to a server: what has changed of it, and the merge of all of it."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import (
    DefaultGraph,
    Literal,
    NamedNode,
    QuerySolutions,
    RdfFormat,
    Store,
    Triple,
    serialize,
)

from graph_builder.errors import StoreError
from graph_builder.remote.layouts import MERGED, SENT
from graph_builder.remote.server import RemoteStore
from graph_builder.vocabulary import terms

_COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


@dataclass(frozen=True, slots=True)
class Sent:
    """How many graphs were sent and removed, and how many triples there are now."""

    graphs: int
    removed: int
    triples: int


def send_graphs(store: Store, remote: RemoteStore) -> Sent:
    """Send the graphs of `store` to a server, each whole, and their merge last.

    The default graph of `store` is that merge, as `open_store` makes it. Graphs that
    hold what they should are left alone; graphs of ours that are gone are removed. A
    sending that breaks off is made good by the next one; until then questions see the
    merge of before.

    Raises:
        StoreError: the server refuses, does not answer, or lost some triples.
    """
    known = remote.list_stamps()
    merged = DefaultGraph()
    names = sorted(
        name.value for name in store.named_graphs() if isinstance(name, NamedNode)
    )
    wanted = {name: _stamp(_write(store, NamedNode(name))) for name in names}
    changed = [name for name in names if known.get(name) != wanted[name]]
    gone = sorted(known.keys() - wanted.keys() - {MERGED})
    data = _write(store, merged)
    same = {name: known[name] for name in wanted.keys() - set(changed)}
    if not changed and not gone and known.get(MERGED) == _stamp(data):
        return Sent(0, 0, _count(remote))
    # What is not yet known to be there counts as not sent.
    remote.put_graph(SENT, _write_stamps(same | dict.fromkeys(gone, "")))
    for name in changed:
        remote.put_graph(name, _write(store, NamedNode(name)))
    for name in gone:
        remote.drop_graph(name)
    remote.put_graph(MERGED, data)
    triples = data.count(b"\n")
    _require_count(remote, triples)
    remote.put_graph(SENT, _write_stamps(wanted | {MERGED: _stamp(data)}))
    return Sent(len(changed), len(gone), triples)


def _write(store: Store, graph: NamedNode | DefaultGraph) -> bytes:
    quads = store.quads_for_pattern(None, None, None, graph)
    return _write_triples(quad.triple for quad in quads)


def _write_stamps(stamps: dict[str, str]) -> bytes:
    return _write_triples(
        Triple(NamedNode(name), terms.DCTERMS_IDENTIFIER, Literal(stamp))
        for name, stamp in stamps.items()
    )


def _write_triples(triples: Iterable[Triple]) -> bytes:
    ordered = sorted(triples, key=str)
    return serialize(ordered, format=RdfFormat.N_TRIPLES) or b""


def _stamp(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _require_count(remote: RemoteStore, wanted: int) -> None:
    found = _count(remote)
    if found != wanted:
        raise StoreError(
            f"The server at {remote.address} holds {found:,} triples of {wanted:,}.",
            "Look into its log; the build itself is whole, and can be sent again.",
        )


def _count(remote: RemoteStore) -> int:
    rows, _ = remote.ask(_COUNT)
    if not isinstance(rows, QuerySolutions):
        raise TypeError("The answer to a SELECT is no table.")
    return next(int(str(getattr(row["n"], "value", 0))) for row in rows)
