"""The thread of a text: who spoke last, so that a bare quotation goes on with them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from graph_builder.extract.attribution.context import Context, Referents
from graph_builder.extract.attribution.grammar import SUBJECTS, child
from graph_builder.extract.attribution.nesting import nest
from graph_builder.extract.attribution.quoted import (
    Link,
    Linked,
    introduces,
    link_quotations,
)
from graph_builder.extract.attribution.reports import Report, find_reports
from graph_builder.extract.attribution.sources import Speaker, name_speaker
from graph_builder.extract.attribution.speakers import speakers_of
from graph_builder.extract.attribution.units import Unit
from graph_builder.extract.attribution.utterances import (
    quotation_utterances,
    report_utterances,
)
from graph_builder.model import (
    Grounds,
    Mode,
    Referent,
    ReferentKind,
    Span,
    Utterance,
)

FOLLOWS_ON = ("follows on", 0.9)
INTRODUCED = ("introduced", 0.95)
FOLLOWS_SUBJECT = ("follows the subject", 0.6)
ALONE = "The quotation stands alone: nothing says whose it is."


@dataclass(slots=True)
class Thread:
    """The utterances of a run of text, and what may go on in its next unit.

    `last` are the places of the utterances whose speakers spoke last (several of one
    clause); `end` is where the last direct quotation ended, with its marks.
    """

    carrier: Utterance | None = None
    addressee: Referent | None = None
    utterances: list[Utterance] = field(default_factory=list)
    last: tuple[Utterance, ...] = ()
    quoted: tuple[int, ...] = ()
    end: int = -1


def read_unit(unit: Unit, text: str, referents: Referents, thread: Thread) -> None:
    """Add the utterances of `unit` to `thread`.

    A quotation right behind another, with no cue of its own, makes that one longer. A
    bare one behind a sentence of reported speech goes on with its speaker; behind any
    other sentence with its subject, less surely.
    """
    links = link_quotations(unit, text)
    begun = len(thread.utterances)
    outer: list[Utterance] = []
    direct = [link for link in links if link.is_direct]
    for step in _steps(unit, direct, find_reports(unit, links)):
        context = _context(thread, outer, text, referents)
        if isinstance(step, Report):
            if step.within is not None:
                # A speaker's 'they' need not be the narrator's.
                context = replace(context, last=None)
            said = report_utterances(step, unit, text, context)
        elif step.quotation.outer.start < unit.span.start:
            outer.extend(thread.last)
            continue
        elif _joins(step, text, thread):
            _lengthen(thread, step)
            outer = [thread.utterances[place] for place in thread.quoted]
            continue
        else:
            said = _quoted(step, unit, context, outer or thread.last)
            first = len(thread.utterances)
            thread.quoted = tuple(range(first, first + len(said)))
            thread.end = step.quotation.outer.end
        thread.utterances.extend(said)
        if said and not (isinstance(step, Report) and step.within):
            outer = list(said)
    added = nest(thread.utterances[begun:], thread.carrier)
    _replace(thread, begun, added)
    context = _context(thread, outer, text, referents)
    if not outer and text[unit.span.start : unit.span.end].endswith(":"):
        outer = _introduced(unit, context) or list(thread.last)
    thread.last = tuple(outer) or tuple(_narrated(unit, context))


def _context(
    thread: Thread, outer: Sequence[Utterance], text: str, referents: Referents
) -> Context:
    """Return what a pronoun may mean now: the last speaker, when there is just one."""
    last = [u for u in (outer or thread.last) if u.grounds.rule != "narrated"]
    speaker = last[0].speaker if len(last) == 1 else None
    return Context(referents, text, speaker, thread.addressee)


def _introduced(unit: Unit, context: Context) -> list[Utterance]:
    """Return stand-ins for the speakers whom 'X said:' leads up to."""
    cues = [token for token in unit.tokens if introduces(token)]
    if not cues:
        return []
    return [
        _stand_in(unit, speaker, "introduced", INTRODUCED)
        for speaker in speakers_of(cues[-1], unit.parsed, context)
        if speaker.referent is not None
    ]


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


def _steps(
    unit: Unit, direct: Sequence[Linked], reports: Sequence[Report]
) -> "list[Linked | Report]":
    """Return the quotations and reports in the order in which they are spoken of."""

    def place(step: Linked | Report) -> int:
        if isinstance(step, Report):
            return step.cue.idx + unit.parsed.offset
        return step.quotation.outer.start

    return sorted([*direct, *reports], key=place)


def _joins(linked: Linked, text: str, thread: Thread) -> bool:
    if linked.link is Link.SPLIT:
        return bool(thread.quoted)
    between = text[thread.end : linked.quotation.outer.start]
    return linked.link is Link.ALONE and bool(thread.quoted) and not between.strip()


def _lengthen(thread: Thread, linked: Linked) -> None:
    for place in thread.quoted:
        utterance = thread.utterances[place]
        span = Span(utterance.span.start, linked.quotation.span.end)
        thread.utterances[place] = replace(utterance, span=span)
    thread.end = linked.quotation.outer.end


def _quoted(
    linked: Linked, unit: Unit, context: Context, last: Sequence[Utterance]
) -> tuple[Utterance, ...]:
    if linked.link is not Link.ALONE:
        return quotation_utterances(linked, unit, context)
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


def _replace(thread: Thread, begun: int, added: list[Utterance]) -> None:
    """Put the nested utterances in the place of those found, quotations refound."""
    quoted = {thread.utterances[place].span for place in thread.quoted}
    earlier = thread.quoted if thread.quoted and thread.quoted[0] < begun else ()
    thread.utterances[begun:] = added
    thread.quoted = earlier or tuple(
        place
        for place, utterance in enumerate(thread.utterances[begun:], begun)
        if utterance.span in quoted and utterance.mode is Mode.DIRECT
    )


def _narrated(unit: Unit, context: Context) -> Iterator[Utterance]:
    """Yield a stand-in for the person whom a sentence of narration is about."""
    root = unit.tokens.root
    subject = child(root, *SUBJECTS)
    if subject is None:
        return
    speaker = name_speaker(subject, unit.parsed, context)
    if speaker is None or speaker.referent is None:
        return
    if speaker.referent.kind is ReferentKind.PERSON:
        yield _stand_in(unit, speaker, "narrated", FOLLOWS_SUBJECT)
