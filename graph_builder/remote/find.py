"""An address -> the server that answers there."""

from graph_builder.errors import StoreError
from graph_builder.remote.layouts import LAYOUTS
from graph_builder.remote.login import read_address
from graph_builder.remote.reply import RefusedError
from graph_builder.remote.server import RemoteStore


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
        remote = RemoteStore(address, layout)
        try:
            if remote.is_it():
                return remote
        except RefusedError as error:
            if error.status in {401, 403}:
                raise
            said.append(error.problem)
    raise StoreError(
        f"Nothing at {address} answers a question in SPARQL. {said[0]}",
        "Give the address of the server itself, such as http://localhost:7878.",
    )
