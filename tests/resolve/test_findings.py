"""One source resolved: what is found is completed, dated, tiered and never dropped."""

import pytest

from graph_builder.model import (
    Basis,
    Codebook,
    Findings,
    Grounds,
    Layout,
    Proposition,
    PropositionKind,
    Referent,
    Resolution,
    Span,
    Stance,
    Statement,
    Tier,
    Undertaking,
    Unresolved,
)
from graph_builder.resolve import resolve_findings
from graph_builder.resolve.tiers import decide_tier
from tests.resolve.invented import REGISTRY, SOURCE, day, layout, person, role, said

QUILL = person("Ada Quill", role("Health Secretary"))


def resolve(findings: Findings, place: Layout | None = None) -> Resolution:
    return resolve_findings(SOURCE, place or layout(), findings, REGISTRY, Codebook())


def state(holder: Referent, confidence: float = 0.9) -> Statement:
    grounds = Grounds("test", (("all", confidence),))
    span = Span(20, 29)
    return Statement(said(holder), holder, Stance.SUPPORT, span, (span,), grounds)


def test_an_undated_work_is_dated_by_the_capacity_it_states() -> None:
    window = resolve(Findings((QUILL,), (said(QUILL),))).window
    assert window.basis is Basis.INFERRED
    assert (window.earliest, window.latest) == (day("2010-05-11"), day("2012-09-04"))


def test_nobody_dates_a_work_without_a_capacity() -> None:
    stranger = person("Jo Reeve")
    window = resolve(Findings((stranger,), (said(stranger),))).window
    assert (window.basis, window.earliest) == (Basis.UNSTATED, None)


def test_an_utterance_that_only_its_statement_knows_is_kept() -> None:
    statement = state(QUILL)
    resolution = resolve(Findings(statements=(statement,)))
    assert resolution.utterances == (statement.utterance,)
    assert resolution.capacities[statement.utterance].tenures
    assert resolution.positions[0].holder.slug == "ada-quill"


@pytest.mark.parametrize(
    ("kind", "confidence", "tier"),
    [
        (PropositionKind.PROPOSAL, 0.5, Tier.PUBLISHED),
        (PropositionKind.PROPOSAL, 0.49, Tier.CANDIDATE),
        (PropositionKind.CANDIDATE, 1.0, Tier.CANDIDATE),
    ],
)
def test_a_tier_is_derived_from_confidence_and_proposition(
    kind: PropositionKind, confidence: float, tier: Tier
) -> None:
    grounds = Grounds("test", (("all", confidence),))
    assert decide_tier(Proposition("p", "P", kind), grounds) is tier


def test_a_minister_commits_the_department_and_a_stranger_nobody() -> None:
    stranger = person("Jo Reeve", at=30)
    promises = tuple(
        Undertaking(said(who), who, Span(20, 24), Span(24, 29), Grounds("test"))
        for who in (QUILL, stranger)
    )
    resolution = resolve(Findings(undertakings=promises))
    bodies = {one.holder.label: one.on_behalf_of for one in resolution.commitments}
    assert bodies == {"Ada Quill": "health-office", "Jo Reeve": None}


def test_words_of_nobody_are_listed_once() -> None:
    silent = said(None)
    told = Unresolved("Nobody said so.", silent.span, "speaker")
    found = Findings(utterances=(silent,), unresolved=(told,))
    assert resolve(found).unresolved == (told,)
    assert len(resolve(Findings(utterances=(silent,))).unresolved) == 1
