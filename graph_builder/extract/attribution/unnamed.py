"""People whom nobody names: those who voice 'criticism that the board fails'."""

from graph_builder.extract.attribution.context import Context
from graph_builder.extract.attribution.grammar import lemma_of
from graph_builder.extract.attribution.noun_cues import UNNAMED_SOURCES
from graph_builder.extract.attribution.phrases import phrase_span
from graph_builder.extract.attribution.reports import Report
from graph_builder.extract.attribution.sources import Speaker
from graph_builder.extract.attribution.units import Unit
from graph_builder.model import Referent, ReferentKind

CRITICISED = frozenset({ReferentKind.BODY, ReferentKind.PERSON})


def unnamed_people(report: Report, unit: Unit, context: Context) -> Speaker:
    """Return the group that the noun of `report` stands for, and of what, if clear.

    Of 'criticism that it fails', with 'it' the board, they are 'critics of the board':
    what the pronoun means, else the body or person named last before the noun.
    """
    span = unit.parsed.span_of(report.cue)
    name = UNNAMED_SOURCES[lemma_of(report.cue)]
    target = _target(report, unit, context)
    if target:
        name = f"{name} of {target}"
    return Speaker(
        Referent(ReferentKind.GROUP, name, (span,)), span, 0.8, "description"
    )


def _target(report: Report, unit: Unit, context: Context) -> str:
    """Return the words for what is criticised; empty when nothing is clear."""
    words = unit.parsed.doc[report.stretch.first : report.stretch.last + 1]
    subject = next((t for t in words if t.dep_ == "nsubj"), None)
    if subject is None:
        return ""
    if subject.pos_ != "PRON":
        phrase = phrase_span(subject, unit.parsed)
        return context.text[phrase.start : phrase.end]
    found = context.referents.resolve(unit.parsed.span_of(subject))
    before = reversed(unit.parsed.doc[unit.tokens.start : report.cue.i])
    named = (context.at(unit.parsed.span_of(token)) for token in before)
    nearest = (r for r in named if r is not None and r.kind in CRITICISED)
    found = found or next(nearest, None)
    return _worded(found, context.text) if found is not None else ""


def _worded(referent: Referent, text: str) -> str:
    """Return the name as the text words it, with its article."""
    before = text[: referent.mentions[0].start]
    has_article = before.endswith(("the ", "The ", "the\u00a0"))
    return f"the {referent.name}" if has_article else referent.name
