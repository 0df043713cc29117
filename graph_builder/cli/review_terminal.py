"""A review at the keyboard: lines are added below, and nothing is drawn over."""

import os
import shutil
import sys

import click

from graph_builder.cli.keyboard import END, Keyboard, open_keyboard
from graph_builder.cli.text import plain
from graph_builder.errors import PolicyGraphError, ResourceError
from graph_builder.review import Desk
from graph_builder.review.screen import (
    Look,
    write_farewell,
    write_help,
    write_question,
    write_screen,
)
from graph_builder.review.talk import SILENT, hear_key, hear_line

_WIDTHS = (30, 88)
_HELP_KEYS = ("?", "h", "H")
_QUIT_KEYS = ("q", "Q", END)


def review_here(desk: Desk) -> None:
    """Go through the findings of a desk at the terminal until the reviewer quits.

    Raises:
        ResourceError: nobody can type here.
    """
    if not sys.stdin.isatty():
        raise ResourceError(
            "A review is done at a keyboard, and standard input is not a terminal.",
            "Run it in a terminal, or in a browser with `policygraph serve --review`.",
        )
    look = _choose_look()
    with open_keyboard(sys.stdin.fileno()) as keyboard:
        _show(desk, look)
        while (key := keyboard.read_key()) not in _QUIT_KEYS:
            if key in _HELP_KEYS:
                click.echo("\n".join(["", *write_help(), ""]))
                continue
            _answer(key, desk, keyboard, look)
    written = [one for deed in desk.session.deeds for one in deed.judgements]
    click.echo(plain(write_farewell(written, str(desk.book.file))))


def _answer(key: str, desk: Desk, keyboard: Keyboard, look: Look) -> None:
    """Do what a key is for, with what is asked for it."""
    talk, request = hear_key(key)
    while (field := talk.field) is not None:
        line = keyboard.read_line(write_question(field))
        try:
            talk, request = hear_line(talk, line, desk.check)
        except PolicyGraphError as error:
            _say(f"{error.problem} {error.remedy}")
    if request is None:
        return _say("" if _is_known(key) else "No key of a review: ? lists them.")
    try:
        desk.do(request)
    except PolicyGraphError as error:
        return _say(f"{error.problem} {error.remedy} Nothing is written.")
    return _show(desk, look)


def _is_known(key: str) -> bool:
    return hear_key(key) != (SILENT, None)


def _show(desk: Desk, look: Look) -> None:
    session = desk.session
    lines = write_screen(session, desk.explain(), look)
    rule = "-" * look.width
    click.echo("\n".join([*filter(None, [session.said]), rule, *lines]), color=True)


def _say(text: str) -> None:
    if text:
        click.echo(plain(text))


def _choose_look() -> Look:
    least, most = _WIDTHS
    width = min(max(shutil.get_terminal_size().columns - 1, least), most)
    is_bare = "NO_COLOR" in os.environ or os.environ.get("TERM", "dumb") == "dumb"
    if is_bare or not sys.stdout.isatty():
        return Look(width)
    return Look(width, "\x1b[1m", "\x1b[0m")
