"""A reply put on the wire: in parts, as fast as the client takes them."""

import asyncio
from collections.abc import Mapping

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from graph_builder.errors import PolicyGraphError
from graph_builder.serve.reply import BusyError, Reply, refuse

_PART = 1 << 16
_PATIENCE = 60.0
_RETRY = {"retry-after": "5"}


async def send_reply(
    reply: Reply, send: Send, headers: Mapping[str, str] | None = None
) -> None:
    """Send the reply; a client that takes longer than a minute for it is cut off."""
    # A 304 says nothing of the body that the client has.
    body = {
        "content-type": reply.media_type,
        "content-length": str(len(reply.body)),
    }
    fields = {
        **(body if reply.status != 304 else {}),
        **reply.headers,
        **(headers or {}),
    }
    raw = [(name.encode(), value.encode("latin-1")) for name, value in fields.items()]
    async with asyncio.timeout(_PATIENCE):
        await send(
            {"type": "http.response.start", "status": reply.status, "headers": raw}
        )
        for start in range(0, len(reply.body), _PART):
            part = reply.body[start : start + _PART]
            await send({"type": "http.response.body", "body": part, "more_body": True})
        await send({"type": "http.response.body", "body": b""})


async def send_error(
    error: PolicyGraphError, send: Send, headers: Mapping[str, str] | None = None
) -> None:
    """Send an error; one that will pass says when to ask again."""
    await send_reply(refuse(error), send, {**(headers or {}), **list_headers(error)})


def list_headers(error: PolicyGraphError) -> Mapping[str, str]:
    """Return what the head of an error says besides its status."""
    return _RETRY if isinstance(error, BusyError) else {}


class Sending(Response):
    """A reply, or an error, as the response that Starlette wants."""

    def __init__(
        self, what: Reply | PolicyGraphError, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        self.what = what
        self.extra = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send it."""
        del scope, receive
        if isinstance(self.what, Reply):
            await send_reply(self.what, send, self.extra)
        else:
            await send_error(self.what, send, self.extra)
