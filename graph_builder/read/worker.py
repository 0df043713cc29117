"""The process that extracts the text of HTML pages, so that it can be killed.

Run as a module it reads pages from standard input and writes what it finds to standard
output, each with its length in eight bytes before it, until the input ends.
"""

import contextlib
import json
import select
import struct
import subprocess
import sys
import time
from typing import IO

from graph_builder.errors import SourceError
from graph_builder.read.limits import PAGE_MEMORY, PAGE_SECONDS

_LENGTH = struct.Struct(">Q")
_REMEDY = "Save the page as plain text and give that."


class PageWorker:
    """A worker process, started when first needed and again after it was killed."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def extract(self, page: str, name: str) -> dict[str, str]:
        """Return what `html_text.extract_page` finds in `page`.

        Raises SourceError when that takes more time or memory than the limits allow.
        """
        process = self._started()
        try:
            answer = _ask(process, page.encode("utf-8", "replace"))
        except (OSError, EOFError) as error:
            self.close()
            problem = f"{name} could not be read as a web page within the limits."
            raise SourceError(problem, _REMEDY) from error
        found: dict[str, str] = json.loads(answer)
        if "problem" in found:
            raise SourceError(f"{name} could not be read as a web page.", _REMEDY)
        return found

    def close(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            # Only this interpreter and this module are run, never a shell.
            self._process = subprocess.Popen(
                [sys.executable, "-m", "graph_builder.read.worker"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        return self._process


def _ask(process: subprocess.Popen[bytes], page: bytes) -> bytes:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.write(_LENGTH.pack(len(page)) + page)
    process.stdin.flush()
    until = time.monotonic() + PAGE_SECONDS
    (length,) = _LENGTH.unpack(_read(process.stdout, _LENGTH.size, until))
    return _read(process.stdout, length, until)


def _read(stream: IO[bytes], size: int, until: float) -> bytes:
    parts = []
    while size > 0:
        wait = until - time.monotonic()
        if wait <= 0 or not select.select([stream], [], [], wait)[0]:
            raise EOFError
        part = stream.read1(size)  # type: ignore[attr-defined]  # a buffered pipe
        if not part:
            raise EOFError
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _serve(incoming: IO[bytes], outgoing: IO[bytes]) -> None:
    from graph_builder.read.html_text import extract_page

    while header := incoming.read(_LENGTH.size):
        page = incoming.read(_LENGTH.unpack(header)[0]).decode("utf-8")
        try:
            found = extract_page(page)
        # What hostile pages make the parsers raise has no end; each is this answer.
        except Exception as error:  # noqa: BLE001
            found = {"problem": type(error).__name__}
        answer = json.dumps(found).encode()
        outgoing.write(_LENGTH.pack(len(answer)) + answer)
        outgoing.flush()


def _limit_memory() -> None:
    # Not every system has the module or grants the limit; time is capped regardless.
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (PAGE_MEMORY, PAGE_MEMORY))


if __name__ == "__main__":
    _limit_memory()
    with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
        _serve(sys.stdin.buffer, sys.stdout.buffer)
