"""Look up who is meant at a place in the text."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from graph_builder.extract.parse import ParsedPassage
from graph_builder.model import Layout, Referent, ReferentKind, Source, Span


@dataclass(frozen=True, slots=True)
class Referents:
    """The people, bodies and classes of one source, by place and by role."""

    source: Source
    layout: Layout
    parsed: tuple[ParsedPassage, ...]
    people: tuple[Referent, ...]
    bodies_and_classes: tuple[Referent, ...]
    _mentions: tuple[tuple[Span, Referent], ...] = field(init=False)

    def __post_init__(self) -> None:
        found = [
            (span, referent)
            for referent in (*self.people, *self.bodies_and_classes)
            for span in referent.mentions
        ]
        object.__setattr__(
            self, "_mentions", tuple(sorted(found, key=lambda each: each[0]))
        )

    @property
    def all(self) -> tuple[Referent, ...]:
        """Every referent, in the order of its first mention."""
        found = (*self.people, *self.bodies_and_classes)
        return tuple(sorted(found, key=lambda each: each.mentions[0]))

    @property
    def in_order(self) -> tuple[Referent, ...]:
        """The same as `all`: what `Findings.referents` holds."""
        return self.all

    @property
    def bodies(self) -> tuple[Referent, ...]:
        """The named bodies."""
        return tuple(r for r in self.bodies_and_classes if r.kind is ReferentKind.BODY)

    def at(self, span: Span) -> Referent | None:
        """Return the referent of which a mention overlaps `span`.

        Of several, a person is preferred to a body, then the last to those before.
        """
        found = self.mentions_in(span)
        people = [each for each in found if each[1].kind is ReferentKind.PERSON]
        best = people or found
        return best[-1][1] if best else None

    def mentions_in(self, span: Span) -> Sequence[tuple[Span, Referent]]:
        """Return the mentions that overlap `span`, in text order."""
        last = bisect_left(self._mentions, span.end, key=lambda each: each[0].start)
        found = []
        for place in range(last - 1, -1, -1):
            mention = self._mentions[place]
            if mention[0].overlaps(span):
                found.append(mention)
            elif mention[0].start + 400 < span.start:
                break
        return found[::-1]

    def resolve(self, span: Span) -> Referent | None:
        return self.at(span)

    def describe(self, span: Span) -> Referent | None:
        return None
