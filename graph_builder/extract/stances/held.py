"""What holders of sides are looked up with, and what a side that is held is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.stances.sides import Side
from graph_builder.model import Referent, ReferentKind, Span, Utterance

PERSONAL = frozenset({"he", "she", "who"})
NAMEABLE = frozenset({ReferentKind.PERSON, ReferentKind.BODY})


class ReferentLookup(Protocol):
    """What this stage asks of the referents of a source."""

    def at(self, span: Span) -> Referent | None:
        """Return the referent that the words at `span` name; None for none."""

    def resolve(self, span: Span) -> Referent | None:
        """Return whom a pronoun or role at `span` stands for; None when in doubt."""


@dataclass(frozen=True, slots=True, eq=False)
class Held:
    """A side with its holder and the utterance that expresses it.

    `is_frame` says that the words stand in the sentence that reports the utterance.
    """

    side: Side
    holder: Referent
    utterance: Utterance
    is_frame: bool = False


def innermost_utterances(
    place: Span, utterances: Sequence[Utterance]
) -> list[Utterance]:
    """Return the shortest utterances around `place`: several when they share words."""
    around = [one for one in utterances if one.span.contains(place)]
    if not around:
        return []
    shortest = min(one.span.end - one.span.start for one in around)
    return [one for one in around if one.span.end - one.span.start == shortest]


def span_between(passage: ParsedPassage, first: int, last: int) -> Span:
    """Return the characters from token `first` to token `last` in the source."""
    return Span(
        passage.span_of(passage.doc[first]).start,
        passage.span_of(passage.doc[last]).end,
    )
