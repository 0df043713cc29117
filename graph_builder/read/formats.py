"""Which reader a text is for, by its content; one row for each format."""

from collections.abc import Callable

from graph_builder.read.plain import render_plain
from graph_builder.read.rendition import Rendition

_HEAD = 2000

Recognise = Callable[[str, str], bool]
Render = Callable[[str, str], Rendition]

_FORMATS: tuple[tuple[Recognise, Render], ...] = ()


def render_text(text: str, name: str) -> Rendition:
    """Return the rendition of a decoded file by the first reader that knows it.

    A text that no other reader knows is plain text.
    """
    head = text[:_HEAD].lstrip()
    for recognises, render in _FORMATS:
        if recognises(head, name):
            return render(text, name)
    return render_plain(text, name)
