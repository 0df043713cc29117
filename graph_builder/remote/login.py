"""Who we are to a server, by the environment or netrc and never by its address."""

import netrc
import os
from pathlib import Path
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from graph_builder.errors import StoreError

USER = "POLICYGRAPH_STORE_USER"
PASSWORD = "POLICYGRAPH_STORE_PASSWORD"  # noqa: S105 - the name of it, not the thing
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


class Login(NamedTuple):
    """A name and a password."""

    user: str
    password: str


def read_address(url: str) -> SplitResult:
    """Return the parts of the address of a server.

    Raises:
        StoreError: it is none, or it holds a name or a password, which every list of
            processes would show.
    """
    try:
        parts = urlsplit(url)
        is_server = parts.scheme in {"http", "https"} and bool(parts.hostname)
        is_server = is_server and (parts.port is None or parts.port > 0)
    except ValueError:
        is_server = False
    if not is_server:
        raise StoreError(
            f"{url!r} is no address of a server.", "Write it as https://HOST[:PORT]/..."
        )
    if parts.username or parts.password:
        raise StoreError(
            "The address of the server holds a name or a password.",
            f"Leave them out; set {USER} and {PASSWORD}, or write them into ~/.netrc.",
        )
    return parts


def find_login(parts: SplitResult) -> Login | None:
    """Return the login for a server; None where there is none.

    Raises:
        StoreError: netrc cannot be read, or its permissions are too wide.
    """
    if os.environ.get(USER):
        return Login(os.environ[USER], os.environ.get(PASSWORD, ""))
    file = os.environ.get("NETRC") or str(Path.home() / ".netrc")
    if not Path(file).is_file():
        return None
    try:
        found = netrc.netrc(file).authenticators(parts.hostname or "")
    except (OSError, netrc.NetrcParseError) as error:
        raise StoreError(
            f"{file} cannot be used: {error}.", "Mend it, or chmod 600 it."
        ) from error
    return Login(found[0], found[2] or "") if found else None


def may_send_plainly(parts: SplitResult) -> bool:
    """Whether a password may go to the server as it is: nobody reads on the way."""
    return parts.scheme == "https" or parts.hostname in _HERE
