"""What the tests of the mention layer share: an invented registry, short ways in."""

from graph_builder.extract.parse import parse_passages
from graph_builder.extract.referents.find import find_referents
from graph_builder.extract.referents.lookup import Referents
from graph_builder.model import (
    Body,
    Genre,
    Layout,
    Part,
    Passage,
    Referent,
    ReferentKind,
    Registry,
    Source,
    Span,
    Turn,
    Work,
)

REGISTRY = Registry(
    bodies={
        body.slug: body
        for body in (
            Body("carers-union", "Carers Union", ("Caru",)),
            Body("health-service", "Wexmoor Health Service", ("WHS",)),
            Body("lantern", "Lantern", ambiguous_names=("Lantern",)),
            Body("labour", "Labour"),
            Body("moor-party", "Moor Party", ("Moorites",), "party"),
            Body("uk-government", "UK Government", ("Government",), "government"),
        )
    }
)


def article(text: str) -> Referents:
    """Return the referents of an article, a paragraph a line."""
    passages = []
    start = 0
    for line in text.split("\n"):
        passages.append(Passage(Span(start, start + len(line)), Part.PARAGRAPH))
        start += len(line) + 1
    return _referents(text, Layout(Work(Genre.ARTICLE), tuple(passages)))


def debate(*turns: tuple[Turn, str], is_excerpt: bool = False) -> Referents:
    """Return the referents of a debate; each turn's heading is its speaker's name."""
    text = ""
    passages = []
    for turn, words in turns:
        heading = turn.name or turn.office or ""
        label = Span(len(text), len(text) + len(heading))
        text += f"{heading}\n"
        placed = turn._replace(label=label)
        span = Span(len(text), len(text) + len(words))
        passages.append(Passage(span, Part.TURN, placed))
        text += f"{words}\n"
    layout = Layout(Work(Genre.SITTING), tuple(passages), is_excerpt)
    return _referents(text, layout)


def turn(name: str | None, **details: str) -> Turn:
    """Return a turn's heading; its place is filled in by `debate`."""
    return Turn(Span(0, 0), name, **details)  # type: ignore[arg-type]


def named(referents: Referents, kind: ReferentKind) -> list[str]:
    """Return the names of the referents of one kind, in order."""
    return [each.name for each in referents.of_kind(kind)]


def place(referents: Referents, words: str, nth: int = 0) -> Span:
    """Return where `words` stand in the text, the `nth` time from 0."""
    start = -1
    for _ in range(nth + 1):
        start = referents.source.text.index(words, start + 1)
    return Span(start, start + len(words))


def only_person(referents: Referents) -> Referent:
    """Return the one person that the text names."""
    (person,) = referents.of_kind(ReferentKind.PERSON)
    return person


def _referents(text: str, layout: Layout) -> Referents:
    source = Source("test.txt", "0" * 64, text)
    parsed = parse_passages(source, layout)
    return find_referents(source, layout, parsed, REGISTRY)
