"""Quotations without a cue: whose they are by what stands before them."""

from collections.abc import Iterator, Sequence

from graph_builder.extract.attribution.context import SPOKES, Context
from graph_builder.extract.attribution.cues import ASKING
from graph_builder.extract.attribution.grammar import SUBJECTS, child, lemma_of
from graph_builder.extract.attribution.quoted import Linked
from graph_builder.extract.attribution.reports import Report
from graph_builder.extract.attribution.sources import Speaker, name_speaker
from graph_builder.extract.attribution.speakers import speakers_of
from graph_builder.extract.attribution.units import Unit
from graph_builder.extract.attribution.verbs import introduces
from graph_builder.model import Grounds, Mode, ReferentKind, Utterance

NARRATED = "narrated"
FOLLOWS_ON = ("follows on", 0.9)
INTRODUCED = ("introduced", 0.95)
FOLLOWS_SUBJECT = ("follows the subject", 0.6)
ALONE = "The quotation stands alone: nothing says whose it is."


def follow_on(linked: Linked, last: Sequence[Utterance]) -> tuple[Utterance, ...]:
    """Return the quotation as said by those who spoke last, else by nobody known."""
    span = linked.quotation.span
    if not last:
        grounds = Grounds("quotation-alone")
        return (Utterance(span, Mode.DIRECT, None, grounds, unresolved=ALONE),)
    return tuple(
        Utterance(
            span,
            Mode.DIRECT,
            before.speaker,
            Grounds("quotation-follows", (FOLLOWS_ON, *before.grounds.parts)),
            mention=before.mention,
            roles=before.roles,
            unresolved=before.unresolved,
        )
        for before in last
    )


def introduced(unit: Unit, context: Context) -> list[Utterance]:
    """Return stand-ins for the speakers whom 'X said:' at a line's end leads up to."""
    cues = [token for token in unit.tokens if introduces(token)]
    if not cues:
        return []
    return [
        _stand_in(unit, speaker, "introduced", INTRODUCED)
        for speaker in speakers_of(cues[-1], unit.parsed, context)
        if speaker.referent is not None
    ]


def narrated(unit: Unit, context: Context) -> Iterator[Utterance]:
    """Yield a stand-in for the people whom a sentence of narration is about."""
    subject = child(unit.tokens.root, *SUBJECTS)
    if subject is None:
        return
    speaker = name_speaker(subject, unit.parsed, context)
    if speaker is None or speaker.referent is None:
        return
    if speaker.referent.kind is not ReferentKind.BODY or subject.lower_ in SPOKES:
        yield _stand_in(unit, speaker, NARRATED, FOLLOWS_SUBJECT)


def asked(report: Report, unit: Unit, context: Context) -> Utterance | None:
    """Return a stand-in for the person whom a question is put to: 'he' answers it."""
    person = child(report.cue, "dobj", "dative")
    if lemma_of(report.cue) not in ASKING or person is None:
        return None
    speaker = name_speaker(person, unit.parsed, context)
    if speaker is None or speaker.referent is None:
        return None
    return _stand_in(unit, speaker, "asked", INTRODUCED)


def _stand_in(
    unit: Unit, speaker: Speaker, rule: str, part: tuple[str, float]
) -> Utterance:
    parts = (part, (f"source by {speaker.how}", speaker.share))
    return Utterance(
        unit.span,
        Mode.INDIRECT,
        speaker.referent,
        Grounds(rule, parts),
        mention=speaker.mention,
        roles=speaker.roles,
    )
