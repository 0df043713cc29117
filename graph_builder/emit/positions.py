"""Positions and commitments, each with the words that bear it out."""

from collections.abc import Iterator

from pyoxigraph import Quad

from graph_builder.emit.facts import Fact, are, describe, each, english, verbatim
from graph_builder.emit.identify import Identities, identify_actor
from graph_builder.emit.propositions import proposition_facts
from graph_builder.emit.review import review_facts
from graph_builder.emit.spans import cite_spans
from graph_builder.emit.utterances import grounds_facts
from graph_builder.model import (
    Codebook,
    Commitment,
    Position,
    Proposition,
    Resolution,
    Span,
)
from graph_builder.vocabulary import (
    code,
    mint_body,
    mint_commitment,
    mint_proposition,
    terms,
)

# No source tells what became of an undertaking that it reports.
_NOT_KNOWN = code("not-known")


def emit_positions(
    resolution: Resolution, codebook: Codebook, known: Identities
) -> Iterator[Quad]:
    """Yield the positions that nobody rejected, and the propositions of this source."""
    for position, iri in known.positions.items():
        facts = _position_facts(resolution, position, known)
        yield from describe(known.graph, iri, facts)
        spans = _list_evidence(position)
        yield from cite_spans(iri, terms.EVIDENCE, resolution.source, spans, known)
        for proposition in (position.proposition, *position.because_of):
            if proposition.slug not in codebook.propositions:
                yield from _emit_proposition(proposition, known)


def _emit_proposition(proposition: Proposition, known: Identities) -> Iterator[Quad]:
    iri = mint_proposition(proposition.slug)
    yield from describe(known.graph, iri, proposition_facts(proposition, ()))


def _position_facts(
    resolution: Resolution, position: Position, known: Identities
) -> Iterator[Fact]:
    statement = position.statement
    yield from are(terms.POSITION)
    yield terms.HOLDER, identify_actor(position.holder, known.work)
    yield terms.STANCE, code(position.stance.value)
    yield terms.ON_PROPOSITION, mint_proposition(position.proposition.slug)
    yield terms.EXPRESSED_IN, known.utterances[statement.utterance]
    yield terms.EXPLICITNESS, code(statement.explicitness.value)
    yield terms.TIER, code(position.tier.value)
    yield from grounds_facts(position.grounds)
    yield from review_facts(position.judged)
    if statement.condition:
        words = resolution.source.slice(statement.condition)
        yield terms.CONDITION, verbatim(words)
    for predicate, others in (
        (terms.ENDORSES, position.endorses),
        (terms.DISPUTES, position.disputes),
    ):
        found = (known.positions.get(other) for other in others)
        yield from each(predicate, (iri for iri in found if iri))
    reasons = (mint_proposition(reason.slug) for reason in position.because_of)
    yield from each(terms.BECAUSE_OF, reasons)


def _list_evidence(position: Position) -> tuple[Span, ...]:
    condition = position.statement.condition
    evidence = position.statement.evidence
    if condition is None or any(span.contains(condition) for span in evidence):
        return evidence
    return (*evidence, condition)


def emit_commitments(resolution: Resolution, known: Identities) -> Iterator[Quad]:
    """Yield the undertakings, in the words of the source."""
    for commitment in resolution.commitments:
        made = commitment.undertaking
        iri = mint_commitment(
            known.work,
            known.utterances[made.utterance].value,
            identify_actor(commitment.holder, known.work).value,
            resolution.source.slice(made.action),
        )
        facts = _commitment_facts(resolution, commitment, known)
        yield from describe(known.graph, iri, facts)
        is_inside = made.action.contains(made.due)
        spans = (made.action,) if is_inside else (made.action, made.due)
        yield from cite_spans(iri, terms.EVIDENCE, resolution.source, spans, known)


def _commitment_facts(
    resolution: Resolution, commitment: Commitment, known: Identities
) -> Iterator[Fact]:
    made, source = commitment.undertaking, resolution.source
    yield from are(terms.COMMITMENT)
    yield terms.HOLDER, identify_actor(commitment.holder, known.work)
    if commitment.on_behalf_of:
        yield terms.ON_BEHALF_OF, mint_body(commitment.on_behalf_of)
    yield terms.EXPRESSED_IN, known.utterances[made.utterance]
    yield terms.DCTERMS_DESCRIPTION, english(source.slice(made.action))
    yield terms.DUE_TEXT, verbatim(source.slice(made.due))
    yield terms.COMMITMENT_STATUS, _NOT_KNOWN
    yield from grounds_facts(made.grounds)
