"""Short texts in, who said what out: what the tests of attribution share."""

from graph_builder.extract.attribution.attribute import attribute_utterances
from graph_builder.extract.parse import parse_passages
from graph_builder.extract.referents.find import find_referents
from graph_builder.model import (
    Genre,
    Layout,
    Part,
    Passage,
    Registry,
    Source,
    Span,
    Utterance,
    Work,
)


def article(text: str) -> tuple[Source, Layout]:
    """Return `text` as an article whose paragraphs are its lines."""
    passages = []
    start = 0
    for line in text.split("\n"):
        if line:
            span = Span(start, start + len(line))
            passages.append(Passage(span, Part.PARAGRAPH))
        start += len(line) + 1
    source = Source("invented.txt", "0" * 64, text)
    return source, Layout(Work(Genre.ARTICLE), tuple(passages))


def utterances_in(text: str) -> tuple[Source, tuple[Utterance, ...]]:
    """Return the source made of `text` and its utterances."""
    source, layout = article(text)
    parsed = parse_passages(source, layout)
    referents = find_referents(source, layout, parsed, Registry())
    return source, attribute_utterances(source, layout, parsed, referents)[0]


def said_in(text: str) -> list[tuple[str | None, str]]:
    """Return (speaker, words) of each utterance of `text`; None for nobody known."""
    source, utterances = utterances_in(text)
    return [
        (u.speaker.name if u.speaker is not None else None, source.slice(u.span))
        for u in utterances
    ]
