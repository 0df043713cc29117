"""A request and its answer over HTTP: one server, no redirects, no waiting for ever."""

import http.client
import time
from dataclasses import dataclass
from typing import NoReturn
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
    PASSWORD,
    USER,
    Login,
    find_login,
    may_send_plainly,
    read_address,
)

_CHUNK = 1 << 16
_LARGEST = 500_000_000
_WORDS = 300
_SILENCE = 60.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back: its kind, its body, and how many rows are sent at most."""

    kind: str
    body: bytes
    most_rows: int | None = None


class RefusedError(StoreError):
    """A server answered, but not with what was asked for; `status` is HTTP's."""

    def __init__(self, problem: str, remedy: str, status: int) -> None:
        super().__init__(problem, remedy)
        self.status = status


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
            _refuse(self.address, error)
        except TimeoutError as error:
            raise self._time_out() from error
        except (URLError, OSError, http.client.HTTPException) as error:
            if isinstance(getattr(error, "reason", None), TimeoutError):
                raise self._time_out() from error
            raise StoreError(
                f"The server at {self.address} does not answer: {_say(error)}.",
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


def _refuse(address: str, error: HTTPError) -> NoReturn:
    words = error.read(_WORDS).decode("utf-8", errors="replace")
    said = " ".join(words.split())
    if error.code in {401, 403}:
        raise RefusedError(
            f"The server at {address} refuses the login ({error.code}).",
            f"Set {USER} and {PASSWORD}, or write the login into ~/.netrc; a password "
            "goes to another machine only over https, or as a digest.",
            error.code,
        )
    if 300 <= error.code < 400:
        raise RefusedError(
            f"The server at {address} sends us on to "
            f"{error.headers.get('Location', 'nowhere')}, which is not followed.",
            "Give that address, if you trust it.",
            error.code,
        )
    raise RefusedError(
        f"The server at {address} answers with {error.code}: {said or error.reason}.",
        "Check that it is a SPARQL 1.1 server, and what it says.",
        error.code,
    )


def _say(error: Exception) -> str:
    reason = getattr(error, "reason", None) or error
    return str(getattr(reason, "strerror", None) or reason or type(error).__name__)
