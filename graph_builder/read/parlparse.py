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
_MEMBER = "phrase"
_Element = tuple[int, str, dict[str, str]]
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
    elements, pieces = _scan(data, name)
    starts = [i for i, (_, tag, _) in enumerate(elements) if tag != _MEMBER]
    blocks: list[str] = []
    marks: list[Mark] = []
    position = 0
    for order, i in enumerate(starts):
        first, tag, attributes = elements[i]
        following = starts[order + 1] if order + 1 < len(starts) else None
        last = len(pieces) if following is None else elements[following][0]
        block = _tidy("".join(pieces[first:last]))
        if not block:
            continue
        if speaker := attributes.get("speakername"):
            block = f"{speaker}\n{block}"
        end = position + len(block)
        marks.append(Mark(Span(position, end), tag, attributes))
        if members := elements[i + 1 : following]:
            marks += _mark_members(members, pieces, block, position)
        blocks.append(block)
        position = end + 2
    if not blocks:
        raise SourceError(f"{name} has no speech in it.", "Give another file.")
    return Rendition("\n\n".join(blocks), _MAKER, _read_metadata(marks), tuple(marks))


def _scan(data: bytes, name: str) -> tuple[list[_Element], list[str]]:
    """Return the elements that matter, with the index of their first piece of text."""
    elements: list[_Element] = []
    pieces: list[str] = []
    blocks: list[dict[str, str]] = []

    def attach(parser: XMLParserType) -> None:
        def start(tag: str, attributes: dict[str, str]) -> None:
            if tag in _BLOCKS:
                blocks.append(attributes)
                elements.append((len(pieces), tag, attributes))
            elif tag == _MEMBER and "person_id" in attributes:
                elements.append((len(pieces), tag, attributes))
                parser.EndElementHandler = end
            elif "qnum" in attributes and blocks:
                blocks[-1].setdefault("qnum", attributes["qnum"])

        # Only where a member's words end is a tag's end of interest.
        def end(_: str) -> None:
            parser.EndElementHandler = None

        parser.StartElementHandler = start
        parser.CharacterDataHandler = pieces.append

    scan_xml(data, name, attach)
    return elements, pieces


def _tidy(words: str) -> str:
    return _INDENT.sub("\n", words).strip()


def _mark_members(
    members: list[_Element], pieces: list[str], block: str, position: int
) -> list[Mark]:
    """Return a mark for each mention of a member that the file identifies."""
    marks, end = [], 0
    for index, tag, attributes in members:
        words = pieces[index]
        start = block.find(words, end)
        if start >= 0:
            end = start + len(words)
            marks.append(Mark(Span(position + start, position + end), tag, attributes))
    return marks


def _read_metadata(marks: list[Mark]) -> Metadata:
    for mark in marks:
        if match := _ID.match(mark.attributes.get("id", "")):
            house = _HOUSES.get(match[1], "Parliament")
            day = date.fromisoformat(match[2])
            window = DateWindow(day, day, Basis.STATED, match[2])
            return Metadata(f"{house}, {match[2]}", "Hansard", window=window)
    return Metadata()
