"""What every request must satisfy and every response carries."""

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graph_builder.serve.reply import RequestError
from graph_builder.serve.send import send_error

# Names of this machine alone: a page whose own name is made to point here (DNS
# rebinding) sends another.
_OUR_HOSTS = re.compile(r"(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?", re.I)
_READS = ("GET", "HEAD", "POST")
REVIEW = "/review"
"""The address of the one page that writes; no other page may ask it anything."""

CLOSED = "frame-ancestors 'none'"
_ALWAYS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cache-control": "no-cache",
    "vary": "Accept",
}
# For whatever brings no policy of its own, that is for all but our pages.
_POLICY = ("content-security-policy", f"default-src 'none'; {CLOSED}; sandbox")
_FOR_READS = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "ETag, Link, Retry-After",
}
_FOR_REVIEWERS = {
    "cache-control": "no-store",
    # Without a referrer, browsers would not say of which origin a form is either.
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_PREFLIGHT = {
    "access-control-allow-origin": "*",
    "access-control-allow-methods": ", ".join(_READS),
    "access-control-allow-headers": "Accept, Content-Type, If-None-Match",
    "access-control-max-age": "600",
}


class Guard:
    """Lets a request through that is addressed to this machine by its own name."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request as ASGI asks; nothing but HTTP is answered."""
        if scope["type"] != "http":
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(_ALWAYS)
                headers.setdefault(*_POLICY)
                if scope["path"].startswith(REVIEW):
                    headers.update(_FOR_REVIEWERS)
                elif scope["method"] in _READS and is_ours:
                    headers.update(_FOR_READS)
            await send(message)

        hosts = Headers(scope=scope).getlist("host")
        is_ours = len(hosts) == 1 and bool(_OUR_HOSTS.fullmatch(hosts[0]))
        if not is_ours:
            await send_error(_explain_host(), send_guarded)
        elif scope["method"] == "OPTIONS" and not scope["path"].startswith(REVIEW):
            start = {"type": "http.response.start", "status": 204}
            headers = [(k.encode(), v.encode()) for k, v in _PREFLIGHT.items()]
            await send_guarded(start | {"headers": headers})
            await send_guarded({"type": "http.response.body", "body": b""})
        else:
            await self._app(scope, receive, send_guarded)


def _explain_host() -> RequestError:
    return RequestError(
        421,
        "The request is addressed to another host.",
        "Use http://127.0.0.1 or http://localhost, with the port that serve printed.",
    )
