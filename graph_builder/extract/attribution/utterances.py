"""Utterances of one unit, from its quotations and its reports."""

from dataclasses import replace
from typing import TYPE_CHECKING

from graph_builder.extract.attribution.context import Context
from graph_builder.extract.attribution.cues import (
    ASKING,
    CUES,
    PROMISING,
    CueKind,
)
from graph_builder.extract.attribution.grammar import is_passive, lemma_of
from graph_builder.extract.attribution.quoted import Linked
from graph_builder.extract.attribution.reports import Report
from graph_builder.extract.attribution.sources import Speaker
from graph_builder.extract.attribution.spans import content_span
from graph_builder.extract.attribution.speakers import name_sources, speakers_of
from graph_builder.extract.attribution.units import Unit
from graph_builder.extract.attribution.unnamed import unnamed_people
from graph_builder.extract.attribution.verbs import find_cue
from graph_builder.model import (
    Grounds,
    Mode,
    ReferentKind,
    Span,
    SpeechAct,
    Utterance,
)

if TYPE_CHECKING:
    from spacy.tokens import Token

CUE_SHARES = {
    CueKind.SPEECH: 1.0,
    CueKind.THOUGHT: 0.85,
    CueKind.FINDING: 0.9,
    CueKind.JUDGEMENT: 0.8,
    CueKind.INTENTION: 0.45,
}
NAMED = ("name", "description", "work")
NO_SOURCE = "The report names no source."
PASSIVE = "The report is in the passive and names no source."
UNSETTLED = "Nothing in the text settles who is meant."


def report_utterances(
    report: Report, unit: Unit, context: Context
) -> tuple[Utterance, ...]:
    """Return an utterance for each speaker of `report`.

    One without a speaker, with the reason, when the words name none.
    """
    fragments = [
        q
        for q in unit.quotations
        if report.within is None or q != report.within.quotation
    ]
    found = content_span(report.stretch, unit, context.text, fragments)
    if found is None:
        return ()
    span, mode = found
    draft = _draft(report.cue, report.rule, span, mode, unit)
    if report.rule == "unnamed-source":
        return (_spoken(draft, unnamed_people(report, unit, context)),)
    speakers = name_sources(report.cue, report.sources, unit.parsed, context)
    if report.rule == "finding-object" and lemma_of(report.cue) != "find":
        # A report shows a rise; a person who shows something only shows it.
        speakers = tuple(each for each in speakers if each.how == "work")
    if not report.sources:
        return (replace(draft, unresolved=_why_none(report.cue)),)
    return tuple(_spoken(draft, speaker) for speaker in speakers)


def tells_of_work(utterance: Utterance) -> bool:
    """Whether its speaker speaks through a report, or finds something."""
    speaker = utterance.speaker
    if speaker is None or speaker.kind is ReferentKind.PERSON:
        return False
    shares = dict(utterance.grounds.parts)
    return "source by work" in shares or utterance.grounds.rule.startswith("finding")


def is_imputed(utterance: Utterance) -> bool:
    """Whether one speaker only says of another present what that one thinks.

    'She understands how serious it is' in a debate is a way of arguing, no report.
    """
    if not utterance.grounds.rule.startswith((CueKind.THOUGHT, "adjective")):
        return False
    shares = dict(utterance.grounds.parts)
    return not shares.keys() & {f"source by {how}" for how in NAMED}


def quotation_utterances(
    linked: Linked, unit: Unit, context: Context
) -> tuple[Utterance, ...]:
    """Return an utterance for each speaker of a quotation that has a cue."""
    if linked.cue is None:
        return ()
    rule = f"quotation-{linked.link.name.lower()}"
    draft = _draft(linked.cue, rule, linked.quotation.span, Mode.DIRECT, unit)
    speakers = speakers_of(linked.cue, unit.parsed, context)
    if not speakers:
        return (replace(draft, unresolved=UNSETTLED),)
    return tuple(_spoken(draft, speaker) for speaker in speakers)


def _draft(cue: "Token", rule: str, span: Span, mode: Mode, unit: Unit) -> Utterance:
    row = find_cue(cue) or CUES.get(lemma_of(cue))
    share = CUE_SHARES[row.kind] if row is not None else 0.85
    return Utterance(
        span=span,
        mode=mode,
        speaker=None,
        grounds=Grounds(rule, (("cue", share),)),
        act=_act(lemma_of(cue)),
        cue=unit.parsed.span_of(cue),
    )


def _act(lemma: str) -> SpeechAct:
    if lemma in ASKING:
        return SpeechAct.ASKS
    return SpeechAct.COMMITS if lemma in PROMISING else SpeechAct.ASSERTS


def _spoken(draft: Utterance, speaker: Speaker) -> Utterance:
    parts = (*draft.grounds.parts, (f"source by {speaker.how}", speaker.share))
    return replace(
        draft,
        speaker=speaker.referent,
        mention=speaker.mention,
        roles=speaker.roles,
        grounds=Grounds(draft.grounds.rule, parts),
        unresolved=UNSETTLED if speaker.referent is None else None,
    )


def _why_none(cue: "Token") -> str:
    return PASSIVE if is_passive(cue) else NO_SOURCE
