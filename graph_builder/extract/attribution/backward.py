"""Sentences that only say whose the one before is: 'That's according to X'."""

from collections.abc import Iterator

from graph_builder.extract.attribution.according import points_back
from graph_builder.extract.attribution.context import Context
from graph_builder.extract.attribution.grammar import child
from graph_builder.extract.attribution.speakers import name_sources
from graph_builder.extract.attribution.units import Unit
from graph_builder.model import Grounds, Mode, Span, Utterance

BACKWARD = ("told by the next sentence", 0.85)


def told_before(unit: Unit, before: Span | None, context: Context) -> list[Utterance]:
    """Return the sentence at `before` as said by whom `unit` says that it is from.

    Nothing where `unit` tells something of its own, or nothing stands before it.
    """
    return list(_told(unit, before, context)) if before is not None else []


def _told(unit: Unit, before: Span, context: Context) -> Iterator[Utterance]:
    for token in unit.tokens:
        preposition = child(token, "prep") if points_back(token) else None
        source = child(preposition, "pobj") if preposition is not None else None
        if source is None:
            continue
        for speaker in name_sources(token, (source,), unit.parsed, context):
            if speaker.referent is None:
                continue
            part = (f"source by {speaker.how}", speaker.share)
            yield Utterance(
                before,
                Mode.INDIRECT,
                speaker.referent,
                Grounds("according-back", (BACKWARD, part)),
                mention=speaker.mention,
                roles=speaker.roles,
                cue=unit.parsed.span_of(token),
            )
