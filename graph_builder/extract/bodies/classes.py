"""Classes of bodies that a text speaks of without naming one: 'CCGs', 'trusts'."""

from collections.abc import Sequence

from graph_builder.extract.bodies import tables
from graph_builder.extract.mentions import BodyMention
from graph_builder.extract.scan import Word
from graph_builder.extract.words import by_first_word
from graph_builder.model import ReferentKind, Span

_CLASSES = by_first_word(tables.CLASSES)


def find_classes(words: Sequence[Word], text: str) -> list[BodyMention]:
    """Return the mentions of classes of bodies ('CCGs', 'health boards'), in order."""
    found = []
    position = 0
    while position < len(words):
        reach = _class_at(words, position)
        if reach:
            end = words[position + reach - 1].span.end
            span = Span(words[position].span.start, end)
            found.append(
                BodyMention(
                    span,
                    text[span.start : span.end],
                    "class",
                    kind=ReferentKind.BODY_CLASS,
                )
            )
        position += reach or 1
    return found


def _class_at(words: Sequence[Word], position: int) -> int:
    for phrase in _CLASSES.get(words[position].text.lower(), ()):
        texts = tuple(w.text.lower() for w in words[position : position + len(phrase)])
        if texts == phrase:
            return len(phrase)
    return 0
