"""HTTP/1.1 as uvicorn speaks it, with clients that send their requests in good time."""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol


def make_protocol(patience: float) -> type[H11Protocol]:
    """Return the protocol with a patience of so many seconds."""
    return type("PunctualProtocol", (PunctualProtocol,), {"patience": patience})


class PunctualProtocol(H11Protocol):
    """Hangs up on a client that is not done with its headers `patience` seconds on.

    uvicorn waits for them for ever, so that a few slow clients could take every place.
    """

    patience = 10.0
    _timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        """Begin to wait for a request."""
        super().connection_made(transport)
        self._wait_for_headers()

    def data_received(self, data: bytes) -> None:
        """Read on, and wait for the rest of the headers if they are not whole."""
        super().data_received(data)
        if self.cycle is not None and not self.cycle.response_complete:
            self._stop_waiting()
        elif self._timer is None:
            self._wait_for_headers()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the client."""
        self._stop_waiting()
        super().connection_lost(exc)

    def _wait_for_headers(self) -> None:
        self._timer = self.loop.call_later(self.patience, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
