"""A request and its answer over HTTP: one server, no redirects, no waiting for ever."""

import http.client
import time
from dataclasses import dataclass
from urllib.error import HTTPError, URLError
from urllib.parse import SplitResult
from urllib.request import (
    HTTPBasicAuthHandler,
    HTTPDefaultErrorHandler,
    HTTPDigestAuthHandler,
    HTTPErrorProcessor,
    HTTPHandler,
    HTTPPasswordMgrWithDefaultRealm,
    HTTPSHandler,
    OpenerDirector,
    ProxyHandler,
    Request,
)

from graph_builder.errors import LimitError, StoreError
from graph_builder.remote.login import (
    Login,
    find_login,
    may_send_plainly,
    read_address,
)
from graph_builder.remote.refuse import refuse, say_why
from graph_builder.remote.reply import Reply

_CHUNK = 1 << 16
_LARGEST = 500_000_000
_SILENCE = 60.0


@dataclass(frozen=True, slots=True)
class Exchange:
    """Requests to one server, with the login that there is for it."""

    address: str
    seconds: float = 600.0

    def send(
        self,
        url: str,
        *,
        method: str = "GET",
        body: bytes | None = None,
        kind: str = "",
        accept: str = "*/*",
    ) -> Reply:
        """Return the answer to a request.

        Raises:
            RefusedError: it is an error or a redirect, which is not followed.
            StoreError: the server does not answer, or is not one.
            LimitError: the answer is too long in coming, or too large.
        """
        parts = read_address(self.address)
        headers = {"Accept": accept, "User-Agent": "policygraph"}
        if kind:
            headers["Content-Type"] = kind
        # Only http and https are opened: see read_address and _make_opener.
        request = Request(url, body, headers, method=method)  # noqa: S310
        try:
            with _make_opener(parts).open(request, timeout=_SILENCE) as answer:
                return self._read(answer)
        except HTTPError as error:
            raise refuse(self.address, error) from error
        except TimeoutError as error:
            raise self._time_out() from error
        except (URLError, OSError, http.client.HTTPException) as error:
            if isinstance(getattr(error, "reason", None), TimeoutError):
                raise self._time_out() from error
            raise StoreError(
                f"The server at {self.address} does not answer: {say_why(error)}.",
                "Check the address, and that the server runs.",
            ) from error

    def _read(self, answer: http.client.HTTPResponse) -> Reply:
        until, body = time.monotonic() + self.seconds, bytearray()
        while chunk := answer.read1(_CHUNK):
            body += chunk
            if len(body) > _LARGEST:
                raise LimitError(
                    f"The answer of {self.address} is larger than "
                    f"{_LARGEST // 1_000_000:,} MB.",
                    "Ask for less.",
                )
            if time.monotonic() > until:
                raise self._time_out()
        most = answer.headers.get("X-SPARQL-MaxRows", "")
        return Reply(
            answer.headers.get_content_type(),
            bytes(body),
            int(most) if most.isdecimal() else None,
            answer.headers.get("Server", ""),
        )

    def _time_out(self) -> LimitError:
        return LimitError(
            f"The server at {self.address} took too long.",
            "Try again later, or ask for less.",
        )


def _make_opener(parts: SplitResult) -> OpenerDirector:
    opener = OpenerDirector()
    handlers = [
        ProxyHandler(),
        HTTPHandler(),
        HTTPSHandler(),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
        *_list_logins(parts, find_login(parts)),
    ]
    for handler in handlers:
        opener.add_handler(handler)
    return opener


def _list_logins(
    parts: SplitResult, login: Login | None
) -> list[HTTPDigestAuthHandler | HTTPBasicAuthHandler]:
    if login is None:
        return []
    known = HTTPPasswordMgrWithDefaultRealm()
    known.add_password(None, f"{parts.scheme}://{parts.netloc}/", *login)
    digest = HTTPDigestAuthHandler(known)
    return (
        [digest, HTTPBasicAuthHandler(known)] if may_send_plainly(parts) else [digest]
    )
