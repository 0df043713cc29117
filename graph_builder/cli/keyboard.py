"""A terminal's keys, one by one, and lines of them that can be mended."""

import codecs
import os
import re
import termios
import tty
from collections.abc import Iterator
from contextlib import contextmanager

import click

# Arrows and the like: not keys that anything here is on.
_SEQUENCE = re.compile(r"\x1b(?:\[[0-9;]*[A-Za-z~]|O[A-Z])")
_MOST = 1 << 10
_ENDS = ("\r", "\n")
_ERASES = ("\x7f", "\x08")
END = "\x04"
"""The key, Ctrl-D, that stands for the end of what is typed."""
_ESCAPE = "\x1b"


class Keyboard:
    """What is typed at a terminal, in the order in which it was."""

    def __init__(self, terminal: int) -> None:
        """Read from a file descriptor that `open_keyboard` has made ready."""
        self._terminal = terminal
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._typed: list[str] = []

    def read_key(self) -> str:
        """Return the next key; END when there is none to come."""
        while not self._typed:
            try:
                data = os.read(self._terminal, _MOST)
            except OSError:  # the terminal is gone
                return END
            if not data:
                return END
            self._typed += _SEQUENCE.sub("", self._decoder.decode(data))
        return self._typed.pop(0)

    def read_line(self, question: str) -> str:
        """Ask, and return what is typed up to Enter; '' if it is called off."""
        click.echo(question, nl=False)
        line = ""
        while (key := self.read_key()) not in (*_ENDS, _ESCAPE, END):
            if key in _ERASES:
                click.echo("\b \b" if line else "", nl=False)
                line = line[:-1]
            elif key.isprintable():
                click.echo(key, nl=False)
                line += key
        click.echo()
        return line if key in _ENDS else ""


@contextmanager
def open_keyboard(terminal: int) -> Iterator[Keyboard]:
    """Give the keys of a terminal as they are pressed; at the end all is as it was."""
    before = termios.tcgetattr(terminal)
    try:
        tty.setcbreak(terminal)
        yield Keyboard(terminal)
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)
