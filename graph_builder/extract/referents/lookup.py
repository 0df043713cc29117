"""Look up who is meant at a place in the text."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.referents.discourse import Item
from graph_builder.extract.referents.groups import SPOKES, describe_group, spokes_bodies
from graph_builder.extract.referents.named import named_in
from graph_builder.extract.referents.phrases import head_token, people_of
from graph_builder.model import Passage, Referent, ReferentKind, Source, Span


@dataclass(frozen=True, slots=True)
class Referents:
    """The people, bodies and classes of bodies of one source, by place and phrase.

    `named` are their mentions in text order, `items` what is at each head: a name, a
    pronoun, a phrase that points back.
    """

    source: Source
    parsed: tuple[ParsedPassage, ...]
    all: tuple[Referent, ...]
    named: tuple[tuple[Span, Referent], ...]
    items: Mapping[int, Item]
    speakers: tuple[tuple[Passage, Referent], ...] = ()

    @property
    def in_order(self) -> tuple[Referent, ...]:
        """All in the order of their first mention, as `Findings.referents` has them.

        Groups without a name are not among them: `describe` makes one on demand.
        """
        return self.all

    def of_kind(self, kind: ReferentKind) -> tuple[Referent, ...]:
        """Return the referents of one kind, in order."""
        return tuple(each for each in self.all if each.kind is kind)

    def at(self, span: Span) -> Referent | None:
        """Return the referent of which a mention overlaps `span`; None if none does.

        Of several, the one at the head of the phrase counts, else a person before a
        body, else the last.
        """
        found = named_in(self.named, span)
        if not found:
            return None
        head = self._head(span)
        for mention, referent in found:
            if head is not None and mention.start <= head < mention.end:
                return referent
        people = [each for each in found if each[1].kind is ReferentKind.PERSON]
        return (people or found)[-1][1]

    def resolve(self, span: Span) -> Referent | None:
        """Return whom the phrase in `span` means: a name, surname, role or pronoun.

        What its head is counts, not what else it holds: 'Mr Vale's spokesman' is not
        Mr Vale. None where nothing settles it, or where two could be meant.
        """
        head = self._head(span)
        if head is None:
            return self.at(span)
        item = self.items.get(head)
        if item is not None:
            return item.referent
        for mention, referent in named_in(self.named, Span(head, head + 1)):
            if mention.start <= head < mention.end:
                return referent
        return self._holder(head)

    def _holder(self, head: int) -> Referent | None:
        """Return the person in whose role, stated beside the name, the head stands."""
        at = Span(head, head + 1)
        holders = (
            person
            for person in self.of_kind(ReferentKind.PERSON)
            if any(role.title and role.span.contains(at) for role in person.roles)
        )
        return next(holders, None)

    def describe(self, span: Span) -> Referent | None:
        """Return the body that a spokesperson in `span` speaks for, else a group.

        None when the phrase is of a kind that cannot speak.
        """
        piece = self._piece(span)
        head = head_token(piece, span) if piece is not None else None
        if head is None:
            return None
        if head.lower_ in SPOKES and not self._is_of_person(span):
            bodies = self.of_kind(ReferentKind.BODY)
            return spokes_bodies(self.source, span, bodies) or describe_group(
                self.source, span, head.text
            )
        return describe_group(self.source, span, people_of(head).text)

    def speaker_of(self, passage: Passage) -> Referent | None:
        """Return who makes a speech turn."""
        return next((who for turn, who in self.speakers if turn is passage), None)

    def _is_of_person(self, span: Span) -> bool:
        kinds = {referent.kind for _, referent in named_in(self.named, span)}
        return ReferentKind.PERSON in kinds

    def _head(self, span: Span) -> int | None:
        piece = self._piece(span)
        token = head_token(piece, span) if piece is not None else None
        return token.idx + piece.offset if token is not None and piece else None

    def _piece(self, span: Span) -> ParsedPassage | None:
        place = bisect_right(self.parsed, span.start, key=_offset) - 1
        if place < 0 or not self.parsed[place].span.overlaps(span):
            return None
        return self.parsed[place]


def _offset(piece: ParsedPassage) -> int:
    return piece.offset
