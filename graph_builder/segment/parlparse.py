"""parlparse sittings: the reader's marks say who speaks; nothing is read again."""

from collections.abc import Iterator, Mapping

from graph_builder.model import Layout, Mark, Part, Passage, Source, Span, Turn
from graph_builder.segment.marked import lay_out_sitting
from graph_builder.segment.names import is_chair

_PARTS = {
    "division": Part.FURNITURE,
    "oral-heading": Part.HEADING,
    "major-heading": Part.HEADING,
    "minor-heading": Part.HEADING,
}


def recognises(source: Source) -> bool:
    """Whether parlparse's reader made the rendition."""
    return source.rendition.startswith("parlparse-xml")


def segment(source: Source) -> Layout:
    """Return a turn for each speech with a speaker, a paragraph for each without."""
    return lay_out_sitting(source, _passages(source.marks))


def _passages(marks: tuple[Mark, ...]) -> Iterator[Passage]:
    for mark in marks:
        name = mark.attributes.get("speakername")
        if not name:
            yield Passage(mark.span, _PARTS.get(mark.name, Part.PARAGRAPH))
            continue
        start = mark.span.start
        label = Span(start, start + len(name))
        turn = _turn(label, name, mark.attributes)
        yield Passage(Span(label.end + 1, mark.span.end), Part.TURN, turn)


def _turn(label: Span, name: str, attributes: Mapping[str, str]) -> Turn:
    return Turn(
        label,
        name,
        None,
        attributes.get("speakeroffice"),
        None,
        None,
        attributes.get("person_id") or attributes.get("speakerid"),
        attributes.get("oral-qnum") or attributes.get("qnum"),
        is_chair(name),
    )
