"""A reviewer at a keyboard: a pseudo-terminal with the command line at its end."""

import os
import pty
import select
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

COMMAND = [str(Path(sys.executable).with_name("policygraph")), "review"]
READY = "q quit"
"""The end of what is shown while a key is waited for."""

_PATIENCE = 30.0


class Terminal:
    """The reviewer's side of a terminal, with all that has been shown there."""

    def __init__(self, descriptor: int, process: subprocess.Popen[bytes]) -> None:
        """Sit at a terminal that a process has the other side of."""
        self.shown = ""
        self.process = process
        self._descriptor = descriptor

    def wait_for(self, words: str) -> str:
        """Return what is shown from now on, up to words that must come."""
        start, end = len(self.shown), time.monotonic() + _PATIENCE
        while words not in self.shown[start:]:
            ready, _, _ = select.select([self._descriptor], [], [], 0.1)
            if ready:
                self.shown += os.read(self._descriptor, 1 << 16).decode()
            assert time.monotonic() < end, self.shown[start:]
        return self.shown[start:]

    def type(self, keys: str, until: str = READY) -> str:
        """Type; return what is shown from then on, up to `until`."""
        os.write(self._descriptor, keys.encode())
        return self.wait_for(until)

    def is_restored(self) -> bool:
        """Whether the terminal shows what is typed, a line at a time, as before."""
        modes = termios.tcgetattr(self._descriptor)[3]
        return bool(modes & termios.ECHO and modes & termios.ICANON)

    def end(self, keys: str = "q") -> int:
        """Type what ends the review; return the exit code."""
        os.write(self._descriptor, keys.encode())
        code = self.process.wait(_PATIENCE)
        while select.select([self._descriptor], [], [], 0.1)[0]:
            try:
                self.shown += os.read(self._descriptor, 1 << 16).decode()
            except OSError:
                break
        return code


@contextmanager
def sit_down(*words: str | Path, **environment: str) -> Iterator[Terminal]:
    """Start a review at a terminal, and wait until it takes keys."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *map(str, words)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", **environment},
        start_new_session=True,
    )
    try:
        terminal = Terminal(ours, process)
        terminal.wait_for(READY)
        yield terminal
    finally:
        process.kill()
        process.wait()
        os.close(theirs)
        os.close(ours)
