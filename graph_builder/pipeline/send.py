"""What `build` wrote, sent to a server."""

from pathlib import Path

from graph_builder.errors import LimitError, OutputError, StoreError
from graph_builder.remote import Sent, open_remote, send_graphs
from graph_builder.store import open_store


def send_output(graph: Path, url: str) -> Sent:
    """Send a folder that `build` wrote, or an RDF file, to a SPARQL 1.1 server.

    Graphs go by the Graph Store Protocol, each whole, and only those that have changed
    since the last sending; the merge of all of them goes last.

    Raises:
        StoreError: the graph cannot be read, or no server answers.
        OutputError: the server refuses, or breaks off.
    """
    remote, store = open_remote(url), open_store(graph)
    try:
        return send_graphs(store, remote)
    except (StoreError, LimitError) as error:
        raise OutputError(
            error.problem,
            f"{error.remedy} What lies in {graph} is whole; send it again with the "
            "same command.",
        ) from error
