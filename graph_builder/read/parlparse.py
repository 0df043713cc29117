"""parlparse XML, the sittings that TheyWorkForYou publishes.

The rendition is one block for each heading, speech and division, a blank line between:
a speech is its speaker's name on a line of its own, if it has one, then its paragraphs,
a line each. Marks keep the elements' attributes, so that nobody reads the file again; a
question's number (`qnum`), which stands on its paragraph, is kept with the speech.
"""

import re
from datetime import date
from xml.parsers.expat import XMLParserType

from graph_builder.errors import SourceError
from graph_builder.model import Basis, DateWindow, Mark, Metadata, Span
from graph_builder.read.rendition import Rendition
from graph_builder.safe_xml import scan_xml

_MAKER = "parlparse-xml 1"
_INDENT = re.compile(r"\n\s*")
_ID = re.compile(r"uk\.org\.publicwhip/(\w+)/(\d{4}-\d\d-\d\d)")
_BLOCKS = frozenset(
    ("speech", "division", "oral-heading", "major-heading", "minor-heading")
)
# No XML text can hold it.
_BREAK = "\0"
_Element = tuple[str, dict[str, str]]
_HOUSES = {
    "debate": "House of Commons",
    "lords": "House of Lords",
    "westminhall": "Westminster Hall",
    "standing": "Public Bill Committee",
    "ni": "Northern Ireland Assembly",
    "spor": "Scottish Parliament",
    "wrans": "Written Answers",
    "wms": "Written Ministerial Statements",
}


def recognises(head: str) -> bool:
    """Whether the text begins as a parlparse file does."""
    return "<publicwhip" in head


def render(data: bytes, name: str) -> Rendition:
    """Return the sitting's text; SourceError if the file is broken or has none."""
    elements, words = _scan(data, name)
    blocks: list[str] = []
    marks: list[Mark] = []
    position = 0
    bodies = map(str.strip, _INDENT.sub("\n", words).split(_BREAK)[1:])
    for (tag, attributes), body in zip(elements, bodies, strict=True):
        if not body:
            continue
        speaker = attributes.get("speakername")
        block = f"{speaker}\n{body}" if speaker else body
        end = position + len(block)
        marks.append(Mark(Span(position, end), tag, attributes))
        blocks.append(block)
        position = end + 2
    if not blocks:
        raise SourceError(f"{name} has no speech in it.", "Give another file.")
    return Rendition("\n\n".join(blocks), _MAKER, _read_metadata(marks), tuple(marks))


def _scan(data: bytes, name: str) -> tuple[list[_Element], str]:
    """Return the blocks' elements, and all the words with a break before each block."""
    elements: list[_Element] = []
    pieces: list[str] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag in _BLOCKS:
            elements.append((tag, attributes))
            pieces.append(_BREAK)
        elif "qnum" in attributes and elements:
            elements[-1][1].setdefault("qnum", attributes["qnum"])

    def attach(parser: XMLParserType) -> None:
        parser.StartElementHandler = start
        parser.CharacterDataHandler = pieces.append

    scan_xml(data, name, attach)
    return elements, "".join(pieces)


def _read_metadata(marks: list[Mark]) -> Metadata:
    for mark in marks:
        if match := _ID.match(mark.attributes.get("id", "")):
            house = _HOUSES.get(match[1], "Parliament")
            day = date.fromisoformat(match[2])
            window = DateWindow(day, day, Basis.STATED, match[2])
            return Metadata(f"{house}, {match[2]}", "Hansard", window=window)
    return Metadata()
