"""ParlaMint debates: the reader's marks say who speaks; nothing is read again."""

from collections.abc import Iterator

from graph_builder.model import Layout, Mark, Part, Passage, Source, Span, Turn
from graph_builder.segment.marked import lay_out_sitting

_PARTS = {"head": Part.HEADING, "note": Part.FURNITURE}


def recognises(source: Source) -> bool:
    """Whether ParlaMint's reader made the rendition."""
    return source.rendition.startswith("parlamint-tei")


def segment(source: Source) -> Layout:
    """Return a turn for each utterance; notes and heads between and inside them."""
    return lay_out_sitting(source, _passages(source.marks))


def _passages(marks: tuple[Mark, ...]) -> Iterator[Passage]:
    for mark in marks:
        if mark.name != "u":
            yield Passage(mark.span, _PARTS.get(mark.name, Part.PARAGRAPH))
            continue
        name = mark.attributes.get("name", "")
        start = mark.span.start
        label = Span(start, start + len(name))
        body = Span(label.end + 1 if name else start, mark.span.end)
        turn = Turn(
            label,
            name=name or None,
            identifier=mark.attributes.get("who") or None,
            is_chair="chair" in mark.attributes.get("ana", "").lower(),
        )
        yield Passage(body, Part.TURN, turn)
