"""Sentence by sentence: who speaks in it, given who spoke before."""

from collections.abc import Sequence
from dataclasses import replace

from graph_builder.extract.attribution.backward import told_before
from graph_builder.extract.attribution.context import Context, Referents
from graph_builder.extract.attribution.following import (
    asked,
    follow_on,
    introduced,
    narrated,
)
from graph_builder.extract.attribution.nesting import nest
from graph_builder.extract.attribution.quoted import Link, Linked, link_quotations
from graph_builder.extract.attribution.reality import is_future
from graph_builder.extract.attribution.reports import Report, find_reports
from graph_builder.extract.attribution.signed import signed_quotation
from graph_builder.extract.attribution.steps import is_all_quoted, is_inside, steps_of
from graph_builder.extract.attribution.thread import Thread, context_of, move_on
from graph_builder.extract.attribution.units import Unit
from graph_builder.extract.attribution.utterances import (
    is_imputed,
    quotation_utterances,
    report_utterances,
    tells_of_work,
)
from graph_builder.model import Mode, Span, Utterance


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
    reports = find_reports(unit, links)
    for step in steps_of(unit, direct, reports):
        context = context_of(thread, outer, text, referents)
        if isinstance(step, Report):
            said = _report(step, unit, context, thread)
            is_outer = step.within is None and not is_inside(step, reports)
            outer = list(said) if said and is_outer else outer
        else:
            outer = _quote(step, unit, context, thread, outer) or outer
    thread.utterances[begun:] = nest(thread.utterances[begun:], thread.carrier)
    _refind_quoted(thread, begun)
    context = context_of(thread, outer, text, referents)
    if not outer and text[unit.span.start : unit.span.end].endswith(":"):
        outer = introduced(unit, context) or list(thread.last)
    if not outer and is_all_quoted(unit):
        outer = list(thread.last)
    if not outer and thread.carrier is None:
        outer = told_before(unit, thread.before, context)
        thread.utterances.extend(outer)
        thread.work = next(filter(tells_of_work, outer), thread.work)
    thread.before = unit.span if begun == len(thread.utterances) else None
    if not outer and thread.carrier is None:
        outer = list(narrated(unit, context))
    move_on(thread, outer)


def _report(
    report: Report, unit: Unit, context: Context, thread: Thread
) -> tuple[Utterance, ...]:
    if report.within is not None:
        # A speaker's 'they' need not be the narrator's.
        context = replace(context, last=None, recent=None)
    if thread.carrier is not None and _is_only_talk(report):
        return ()
    said = report_utterances(report, unit, context)
    if thread.carrier is not None:
        said = tuple(u for u in said if not is_imputed(u))
    thread.utterances.extend(said)
    thread.recent = asked(report, unit, context) or thread.recent
    works = [u for u in said if tells_of_work(u)]
    thread.work = works[-1] if works else thread.work
    return said


def _is_only_talk(report: Report) -> bool:
    """Whether what reads as a report in print is a turn of phrase in speech.

    Speakers say what others will say, and set clauses apart as print does sources.
    """
    return is_future(report.cue) or report.stretch.frame in {"preposed", "parenthesis"}


def _quote(
    linked: Linked,
    unit: Unit,
    context: Context,
    thread: Thread,
    outer: Sequence[Utterance],
) -> list[Utterance]:
    """Add a direct quotation; return the utterances whose speakers now spoke last."""
    if linked.quotation.outer.start < unit.span.start:
        return list(thread.last)
    signed = signed_quotation(linked, context) if linked.link is Link.ALONE else None
    if signed is not None and not _joins(linked, context.text, thread):
        thread.utterances.append(signed)
        thread.quoted = ()
        return list(thread.last)
    if _joins(linked, context.text, thread):
        _lengthen(thread, linked)
        return [thread.utterances[place] for place in thread.quoted]
    if linked.link is Link.ALONE:
        said = follow_on(linked, outer or thread.last)
    else:
        said = quotation_utterances(linked, unit, context)
    first = len(thread.utterances)
    thread.utterances.extend(said)
    thread.quoted = tuple(range(first, first + len(said)))
    thread.end = linked.quotation.outer.end
    return list(said)


def _joins(linked: Linked, text: str, thread: Thread) -> bool:
    if linked.link is Link.SPLIT or not thread.quoted:
        return bool(thread.quoted)
    between = text[thread.end : linked.quotation.outer.start]
    return linked.link is Link.ALONE and not between.strip()


def _lengthen(thread: Thread, linked: Linked) -> None:
    for place in thread.quoted:
        utterance = thread.utterances[place]
        span = Span(utterance.span.start, linked.quotation.span.end)
        thread.utterances[place] = replace(utterance, span=span)
    thread.end = linked.quotation.outer.end


def _refind_quoted(thread: Thread, begun: int) -> None:
    """Find the last quotation again, whose place nesting may have changed."""
    if thread.quoted and thread.quoted[0] >= begun:
        direct = [u.mode is Mode.DIRECT for u in thread.utterances[begun:]]
        places = [begun + at for at, is_direct in enumerate(direct) if is_direct]
        thread.quoted = tuple(places[-len(thread.quoted) :])
