"""Build what stances are taken from, out of one invented speaker's words."""

import re

from graph_builder.extract.parse import ParsedPassage, parse_passages
from graph_builder.extract.stances.take import take_stances
from graph_builder.model import (
    Genre,
    Grounds,
    Layout,
    Mode,
    Part,
    Passage,
    Referent,
    ReferentKind,
    Source,
    Span,
    Stance,
    Statement,
    Utterance,
    Work,
)

FOR, AGAINST = Stance.SUPPORT, Stance.OPPOSE
CONDITIONAL, CONCERN = Stance.CONDITIONAL, Stance.CONCERN
NEUTRAL = Stance.NEUTRAL


class Cast:
    """The invented people and bodies that a text names, found by their names."""

    def __init__(self, text: str, *names: str) -> None:
        self.text = text
        self.referents = [
            Referent(
                ReferentKind.PERSON if " " in name else ReferentKind.BODY,
                name,
                tuple(
                    Span(*found.span())
                    for found in re.finditer(rf"\b{name.rpartition(' ')[2]}\b", text)
                ),
            )
            for name in names
        ]

    def at(self, span: Span) -> Referent | None:
        for one in self.referents:
            if any(mention.overlaps(span) for mention in one.mentions):
                return one
        return None

    def resolve(self, span: Span) -> Referent | None:
        del span
        return None


SPEAKER = Referent(ReferentKind.PERSON, "Ada Marlow", (Span(0, 1),))


def parse(text: str) -> tuple[Source, tuple[ParsedPassage, ...]]:
    source = Source("invented.txt", "0" * 64, text)
    passage = Passage(Span(0, len(text)), Part.PARAGRAPH)
    layout = Layout(Work(Genre.ARTICLE), (passage,))
    return source, parse_passages(source, layout)


def say(
    text: str,
    words: str | None = None,
    *,
    mode: Mode = Mode.DIRECT,
    cue: str | None = None,
    speaker: Referent = SPEAKER,
) -> Utterance:
    """Return the utterance of `words` (all of `text` by default) by the speaker."""
    start = 0 if words is None else text.index(words)
    end = len(text) if words is None else start + len(words)
    place = None if cue is None else text.index(cue)
    return Utterance(
        Span(start, end),
        mode,
        speaker,
        Grounds("test"),
        cue=None if place is None else Span(place, place + len(cue or "")),
    )


def take(
    text: str, *utterances: Utterance, cast: Cast | None = None
) -> tuple[Statement, ...]:
    """Return the statements in `text`, which the speaker says unless told otherwise."""
    source, parsed = parse(text)
    return take_stances(source, parsed, utterances or (say(text),), cast or Cast(text))


def stances(text: str, mode: Mode = Mode.DIRECT) -> list[Stance]:
    """Return the stances that the speaker takes in `text`, in text order."""
    return [one.stance for one in take(text, say(text, mode=mode))]
