"""ParlaMint TEI: one debate; its own lists of people and bodies where it has them.

The rendition is one block for each head, note and utterance, a blank line between; an
utterance is its speaker's name on a line of its own, then its segments, a line each.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from graph_builder.errors import SourceError
from graph_builder.model import DateWindow, Mark, Metadata, Span
from graph_builder.model.days import read_window
from graph_builder.read.rendition import Rendition
from graph_builder.safe_xml import safe_xml

_MAKER = "parlamint-tei 1"
_TEI = "{http://www.tei-c.org/ns/1.0}"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_CAPITALS = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_ASIDES = ("note", "vocal", "kinesic", "incident", "gap")
_SPEAKER_NOTE = "speaker"


@dataclass
class _Writer:
    """The text so far; blocks are set apart by a blank line, lines by a break."""

    blocks: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    position: int = 0

    def add(self, block: str, name: str, attributes: dict[str, str]) -> int:
        start, end = self.position, self.position + len(block)
        self.marks.append(Mark(Span(start, end), name, attributes))
        self.blocks.append(block)
        self.position = end + 2
        return start


def recognises(head: str) -> bool:
    """Whether the text begins as a TEI file does."""
    return re.search(r"<TEI\b|<teiCorpus\b", head) is not None


def render(data: bytes, name: str) -> Rendition:
    """Return the debate's text; SourceError if the file is broken or has no speech."""
    root = safe_xml(data, name)
    names = _read_names(root)
    writer = _Writer()
    printed: str | None = None
    for element in root.iter(f"{_TEI}head", f"{_TEI}note", f"{_TEI}u"):
        kind = etree.QName(element).localname
        if kind == "u":
            _write_utterance(writer, element, names, printed)
            printed = None
        elif element.get("type") == _SPEAKER_NOTE:
            printed = _words(element).rstrip(": ") or None
        elif not _is_inside(element) and (words := _words(element)):
            writer.add(words, kind, {"type": element.get("type", "")})
    if not any(mark.name == "u" for mark in writer.marks):
        problem = f"{name} is TEI without utterances."
        raise SourceError(problem, "Give a debate; lists of people go to the registry.")
    return Rendition(
        "\n\n".join(writer.blocks), _MAKER, _read_metadata(root), tuple(writer.marks)
    )


def _is_inside(element: etree._Element) -> bool:
    outer = (f"{_TEI}u", f"{_TEI}teiHeader")
    return next(element.iterancestors(*outer), None) is not None


def _write_utterance(
    writer: _Writer,
    element: etree._Element,
    names: dict[str, str],
    printed: str | None,
) -> None:
    who = element.get("who", "").removeprefix("#")
    name = printed or names.get(who) or _CAPITALS.sub(" ", who)
    lines: list[tuple[str, str]] = []
    for child in element:
        kind = etree.QName(child).localname
        words = _words(child)
        if words:
            lines.append(("note" if kind in _ASIDES else "seg", words))
    if not element.findall(f"{_TEI}seg") and (words := _words(element)):
        lines = [("seg", words)]
    if not lines:
        return
    body = "\n".join(words for _, words in lines)
    attributes = {"who": who, "name": name, "ana": element.get("ana", "")}
    attributes["id"] = element.get(_ID, "")
    label = f"{name}\n" if name else ""
    start = writer.add(label + body, "u", attributes) + len(label)
    for kind, words in lines:
        if kind == "note":
            writer.marks.append(Mark(Span(start, start + len(words)), "note", {}))
        start += len(words) + 1


def _words(element: etree._Element) -> str:
    """Return an element's words; those of an annotated text are put together."""
    tokens = list(element.iter(f"{_TEI}w", f"{_TEI}pc"))
    if not tokens:
        return " ".join("".join(map(str, element.itertext())).split())
    parts = [
        (token.text or "") + ("" if token.get("join") == "right" else " ")
        for token in tokens
    ]
    return "".join(parts).strip()


def _read_names(root: etree._Element) -> dict[str, str]:
    """Return the names of the file's own list of people, by identifier."""
    names: dict[str, str] = {}
    for person in root.iter(f"{_TEI}person"):
        name = person.find(f"{_TEI}persName")
        if name is None:
            continue
        forenames = [_words(part) for part in name.findall(f"{_TEI}forename")]
        surnames = [_words(part) for part in name.findall(f"{_TEI}surname")]
        parts = " ".join(forenames + surnames) or _words(name)
        names[person.get(_ID, "")] = parts
    return names


def _read_metadata(root: etree._Element) -> Metadata:
    title = next(
        (
            words
            for element in root.iter(f"{_TEI}title")
            if element.get("type") in ("main", None) and (words := _words(element))
        ),
        None,
    )
    window = DateWindow()
    for path in ("settingDesc", "bibl"):
        for holder in root.iter(f"{_TEI}{path}"):
            for day in holder.iter(f"{_TEI}date"):
                found = read_window(day.get("when") or _words(day))
                window = window if found is None else found
        if window != DateWindow():
            break
    return Metadata(title, window=window)
