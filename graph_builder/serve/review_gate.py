"""Who may review: whoever has the address that was printed, from our own page alone."""

import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie

from starlette.requests import Request

from graph_builder.serve.guard import REVIEW
from graph_builder.serve.reply import RequestError

TOKEN = "token"  # noqa: S105  # the name of a field
_BYTES = 24
_REMEDY = "Open the address with a token that `serve --review` printed as it started."


class Gate:
    """Three secrets of one run of the server: of its address, a cookie and the forms.

    The cookie alone would let pass what a page on another port of this machine posts,
    and what stands in a form alone would be in nobody's way who may read the page.
    """

    def __init__(self) -> None:
        """Make the secrets up."""
        self.token, self.form_token, self._pass = (
            secrets.token_urlsafe(_BYTES) for _ in range(3)
        )
        self._cookie = f"review-{secrets.token_hex(4)}"

    @property
    def cookie(self) -> str:
        """The header that lets a browser in from then on."""
        return f"{self._cookie}={self._pass}; Path={REVIEW}; HttpOnly; SameSite=Strict"

    def check_token(self, token: str) -> None:
        """Let pass the token of the address.

        Raises:
            RequestError: it is another.
        """
        if not _is_same(token, self.token):
            raise RequestError(403, "The token is not that of this server.", _REMEDY)

    def check_reader(self, request: Request) -> None:
        """Let pass who has the cookie.

        Raises:
            RequestError: the request has none.
        """
        jar = SimpleCookie()
        try:
            jar.load(request.headers.get("cookie", ""))
        except CookieError:
            jar.clear()
        found = jar.get(self._cookie)
        if found is None or not _is_same(found.value, self._pass):
            raise RequestError(403, "The review is not open to you.", _REMEDY)

    def check_writer(self, request: Request, fields: Mapping[str, str]) -> None:
        """Let pass what our own page sends.

        Raises:
            RequestError: it comes from elsewhere, or lacks a secret.
        """
        ours = f"http://{request.headers.get('host', '')}"
        if request.headers.getlist("origin") != [ours]:
            raise RequestError(
                403, "This was sent from another page than the review's.", _REMEDY
            )
        self.check_reader(request)
        if not _is_same(fields.get(TOKEN, ""), self.form_token):
            raise RequestError(
                403,
                "The form is not one of this server's, or of an earlier run of it.",
                _REMEDY,
            )


def _is_same(one: str, other: str) -> bool:
    return secrets.compare_digest(one.encode(), other.encode())
