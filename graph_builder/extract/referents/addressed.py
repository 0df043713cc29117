"""Whom a turn means by a form of address or an office: of the debate, of the day."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph_builder.extract.parse import ParsedPassage
from graph_builder.extract.referents.debate import find_addresses, resolve_address
from graph_builder.extract.referents.discourse import Item
from graph_builder.extract.referents.phrases import head_token, phrase_of
from graph_builder.extract.referents.pointing import point_back
from graph_builder.extract.referents.stage import (
    Stage,
    make_item,
    named_behind,
    partner_of,
    speaker_of,
)
from graph_builder.model import Part, Referent
from graph_builder.model.offices import UNTELLING_TITLES

if TYPE_CHECKING:
    from spacy.tokens import Token


def point_at(stage: Stage, piece: ParsedPassage, head: "Token") -> Referent | None:
    """Return whom the definite phrase of `head` means.

    In a turn, an office that fits nobody named before is whoever bore it on the day;
    'the Minister', which every department has, is whoever speaks before and after.
    """
    passage = piece.passage
    speaker = speaker_of(stage, passage)
    answerer = speaker_of(stage, passage, after=1)
    referent = point_back(head, piece, stage.known, speaker, answerer)
    if referent is not None or passage.part is not Part.TURN:
        return referent
    phrase = phrase_of(piece, head)
    words = stage.source.slice(phrase)
    if words.lower().removeprefix("the ") in UNTELLING_TITLES:
        return partner_of(stage, passage)
    bearer = stage.bearers.of_office(words, phrase)
    return None if bearer == speaker else bearer


def find_addressed(stage: Stage, piece: ParsedPassage) -> Iterator[Item]:
    """Yield each form of address in a turn, with the member it means where known."""
    if piece.passage.part is not Part.TURN:
        return
    for address in find_addresses(stage.known.text, piece.span):
        referent = named_behind(stage, address) or resolve_address(
            address, piece.passage, stage.layout, stage.speakers, stage.known.people
        )
        if referent is None and address.place is not None:
            referent = stage.bearers.of_seat(address.place, address.span)
        head = head_token(piece, address.span)
        if head is not None:
            kind = {"Lady": "she", "Gentleman": "he"}.get(address.title)
            at = head.idx + piece.offset
            yield make_item(stage, piece, address.span, referent, at, kind)
