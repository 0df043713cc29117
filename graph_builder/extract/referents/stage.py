"""What following a source front to back needs to know of it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.referents.bearers import Bearers
from graph_builder.extract.referents.debate import Address
from graph_builder.extract.referents.discourse import Item, Places
from graph_builder.extract.referents.named import named_in
from graph_builder.extract.referents.phrases import footing, head_token
from graph_builder.extract.roles.offices import Known
from graph_builder.model import Layout, Passage, Referent, Source, Span

Speakers = Sequence[tuple[Passage, Referent]]


@dataclass(frozen=True, slots=True)
class Stage:
    """What following a source needs to know of it."""

    source: Source
    layout: Layout
    known: Known
    speakers: Speakers
    places: Places
    bearers: Bearers


def make_item(
    stage: Stage,
    piece: ParsedPassage,
    span: Span,
    referent: Referent | None,
    at: int,
    pronoun: str | None = None,
) -> Item:
    """Return the item for `span` of which the word at `at` is the head."""
    token = head_token(piece, Span(at, at + 1))
    assert token is not None, "the head is in the piece"  # noqa: S101 - an invariant
    return Item(
        span,
        referent,
        footing(token),
        stage.places.sentence_at(span.start),
        stage.places.is_quoted(span.start),
        at,
        pronoun,
    )


def speaker_of(stage: Stage, passage: Passage, *, after: int = 0) -> Referent | None:
    """Return who makes the turn, or the one so many turns `after` it (or before)."""
    turns = stage.speakers
    place = bisect_left(turns, passage.span, key=lambda each: each[0].span)
    if place == len(turns) or turns[place][0].span != passage.span:
        return None
    return turns[place + after][1] if 0 <= place + after < len(turns) else None


def partner_of(stage: Stage, passage: Passage) -> Referent | None:
    """Return who speaks both before and after the turn; None on a page with gaps."""
    if stage.layout.is_excerpt:
        return None
    speaker, after = (speaker_of(stage, passage, after=step) for step in (0, 1))
    before = speaker_of(stage, passage, after=-1)
    is_one = before is not None and before is after
    return before if is_one and before is not speaker else None


def named_behind(stage: Stage, address: Address) -> Referent | None:
    """Return who is named in brackets behind: 'the Member for X (Name)'."""
    end = address.span.end
    return next(
        (
            referent
            for span, referent in named_in(stage.known.named, Span(end, end + 3))
            if "(" in stage.known.text[end : span.start]
        ),
        None,
    )
