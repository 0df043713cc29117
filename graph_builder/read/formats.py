"""Which reader a file is for, by its content; one row for each format."""

import re
from collections.abc import Callable

from graph_builder.errors import SourceError
from graph_builder.read import markdown, numbered, page, parlamint, parlparse, plain
from graph_builder.read.decode import Decoded, decode_bytes
from graph_builder.read.rendition import Rendition

_HEAD = 3000
_XML_HEAD = re.compile(r"\s*<(?:\?xml\b|publicwhip\b|TEI\b|teiCorpus\b)")

_XML: tuple[tuple[Callable[[str], bool], Callable[[bytes, str], Rendition]], ...] = (
    (parlparse.recognises, parlparse.render),
    (parlamint.recognises, parlamint.render),
)
_TEXT: tuple[
    tuple[Callable[[str, str], bool], Callable[[str, str], Rendition]], ...
] = (
    (page.recognises, page.render),
    (markdown.recognises, markdown.render),
    (numbered.recognises, numbered.render),
)


def render_bytes(data: bytes, name: str) -> Rendition:
    """Return the rendition of a file by the first reader that knows its content.

    A text that no other reader knows is plain text. Raises SourceError for XML of no
    known kind and for what is not text.
    """
    # UTF-8 XML goes to its parser as it is: to decode it first costs as much again.
    head = data[:_HEAD].decode("utf-8", "replace").lstrip("\ufeff")
    if _XML_HEAD.match(head):
        return _render_xml(data, head, name)
    decoded = decode_bytes(data, name)
    head = decoded.text[:_HEAD]
    if not decoded.text.strip():
        raise SourceError(f"{name} is empty.", "Leave it out or give its text.")
    if _XML_HEAD.match(head) and not page.recognises(head, name):
        undeclared = re.sub(r"\s*<\?xml[^>]*\?>", "", decoded.text, count=1)
        return _render_xml(undeclared.encode(), head, name)
    return _reported(_render_text(decoded.text, head, name), decoded)


def _render_xml(data: bytes, head: str, name: str) -> Rendition:
    for recognises, render in _XML:
        if recognises(head):
            return render(data, name)
    if page.recognises(head, name):
        return page.render(decode_bytes(data, name).text, name)
    raise SourceError(
        f"{name} is XML of no known kind.",
        "Give a parlparse sitting or a ParlaMint TEI file; actors go to the registry.",
    )


def _render_text(text: str, head: str, name: str) -> Rendition:
    for recognises, render in _TEXT:
        if recognises(head, name):
            return render(text, name)
    return plain.render(text, name)


def _reported(rendition: Rendition, decoded: Decoded) -> Rendition:
    if not decoded.is_guess:
        return rendition
    return Rendition(
        rendition.text,
        f"{rendition.maker}, read as {decoded.encoding}",
        rendition.metadata,
        rendition.marks,
    )
