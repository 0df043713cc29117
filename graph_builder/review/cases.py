"""The findings of a build that a reviewer goes through, one after the other."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pyoxigraph import NamedNode

from graph_builder.compare.snapshot import Snapshot, read_build
from graph_builder.judgements import tell_finding, tell_slug
from graph_builder.model import Change, Finding, Judgement, Span
from graph_builder.model.judgements import fold_words
from graph_builder.publish import Facts
from graph_builder.vocabulary import terms

EVERY = "all"
"""The tier that stands for every tier."""


@dataclass(frozen=True, slots=True)
class Case:
    """A finding to decide on.

    `finding` is it as a line of judgements tells of it, in `work`, by its slug.
    `is_wording` says that no proposition of the codebook fits it yet.
    """

    iri: str
    work: str
    finding: Finding
    holder: str
    proposition: str
    stance: str
    tier: str
    is_wording: bool


def list_cases(
    facts: Facts, graph: Path, tier: str, topic: NamedNode | None
) -> tuple[Case, ...]:
    """Return the positions of a tier, or of `EVERY`, work by work in text order.

    With a topic those alone whose proposition is of it; a wording that fits no
    proposition is of none.
    """
    found = [
        _take(facts, one)
        for one in read_build(graph).positions.values()
        if one.words
        and tier in (EVERY, one.tier)
        and (topic is None or topic in _list_topics(facts, one))
    ]
    return tuple(sorted(found, key=lambda one: (one.work, one.finding.span, one.iri)))


def _list_topics(facts: Facts, one: Snapshot) -> list[NamedNode]:
    return facts.nodes(NamedNode(one.proposition_iri), terms.DCTERMS_SUBJECT)


def _take(facts: Facts, one: Snapshot) -> Case:
    proposition = NamedNode(one.proposition_iri)
    finding = tell_finding(
        Span(one.start, one.end),
        one.words,
        holder=one.holder_iri,
        proposition=one.proposition_iri,
        stance=one.stance,
    )
    return Case(
        one.iri,
        tell_slug(one.work),
        finding,
        one.holder,
        one.proposition,
        one.stance,
        one.tier,
        facts.is_a(proposition, terms.CANDIDATE_PROPOSITION),
    )


def find_judged(
    cases: Iterable[Case], judgements: Iterable[Judgement], by: str | None
) -> Iterator[int]:
    """Yield the places of the cases that a reviewer has a line on.

    Where a line corrects, the finding may stand in the build as it was or as corrected.
    """
    own = [one for one in judgements if _name(one.by) == _name(by)]
    for place, case in enumerate(cases):
        if any(_is_on(line, case) for line in own if line.work == case.work):
            yield place


def _name(by: str | None) -> str:
    return fold_words(by or "")


def _is_on(line: Judgement, case: Case) -> bool:
    told, change, finding = line.finding, line.change or Change(), case.finding
    if told is None or not line.verdict.is_on_finding:
        return False
    spans = (told.span, change.span or told.span)
    return (
        any(span.overlaps(finding.span) for span in spans)
        and finding.holder in (told.holder, change.holder)
        and _fits(finding.proposition, told.proposition, change.proposition)
        and _fits(finding.stance, told.stance, change.stance)
    )


def _fits(value: str | None, told: str | None, changed: str | None) -> bool:
    """Whether a value is what a line tells of or makes; what it leaves open fits."""
    return told is None or value in (told, changed)
