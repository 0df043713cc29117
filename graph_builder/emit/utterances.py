"""Utterances: who said what, as whom, conveyed in what."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.emit.facts import (
    Fact,
    are,
    describe,
    each,
    share,
    truth,
    window_facts,
)
from graph_builder.emit.identify import Identities
from graph_builder.emit.spans import cite_spans
from graph_builder.model import Capacity, Grounds, Resolution, Utterance
from graph_builder.vocabulary import code, mint_tenure, terms


def emit_utterances(resolution: Resolution, known: Identities) -> Iterator[Quad]:
    """Yield the utterances that have a speaker, each with its words."""
    for utterance, iri in known.utterances.items():
        facts = _utterance_facts(resolution, utterance, known)
        yield from describe(known.graph, iri, facts)
        spans = (utterance.span,)
        yield from cite_spans(iri, terms.EVIDENCE, resolution.source, spans, known)


def grounds_facts(grounds: Grounds) -> Iterator[Fact]:
    """Yield which rule found something and how sure it is."""
    yield terms.RULE, Literal(grounds.rule)
    yield terms.CONFIDENCE, share(grounds.confidence)


def _utterance_facts(
    resolution: Resolution, utterance: Utterance, known: Identities
) -> Iterator[Fact]:
    yield from are(terms.UTTERANCE)
    if utterance.speaker:
        yield terms.SPEAKER, known.actors[utterance.speaker]
    capacity = resolution.capacities.get(utterance, Capacity())
    yield terms.CAPACITY_BASIS, code(capacity.basis.value)
    tenures = (mint_tenure(tenure.slug) for tenure in capacity.tenures)
    yield from each(terms.IN_CAPACITY, tenures)
    yield terms.CONVEYED_IN, _find_carrier(utterance, known)
    answered = (known.utterances.get(one) for one in utterance.replies_to)
    yield from each(terms.REPLIES_TO, (iri for iri in answered if iri))
    yield terms.MODE, code(utterance.mode.value)
    yield terms.SPEECH_ACT, code(utterance.act.value)
    if utterance.has_gap:
        yield terms.CONTEXT_GAP, truth(value=True)
    yield from window_facts(utterance.window or resolution.window)
    yield from grounds_facts(utterance.grounds)


def _find_carrier(utterance: Utterance, known: Identities) -> NamedNode:
    carrier = utterance.carrier
    while carrier is not None:
        if carrier in known.utterances:
            return known.utterances[carrier]
        carrier = carrier.carrier
    return known.work
