"""Which IRI each thing of one source has, decided once for the whole stage."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pyoxigraph import NamedNode

from graph_builder.model import (
    Actor,
    Position,
    PropositionKind,
    Referent,
    ReferentKind,
    Resolution,
    Tier,
    Utterance,
)
from graph_builder.slugs import slug_work
from graph_builder.vocabulary import (
    mint_body,
    mint_group,
    mint_person,
    mint_position,
    mint_proposition,
    mint_source,
    mint_source_graph,
    mint_utterance,
    mint_work,
    terms,
)

PROPOSITION_CLASSES = {
    PropositionKind.PROPOSAL: terms.PROPOSAL,
    PropositionKind.FACTUAL_CLAIM: terms.FACTUAL_CLAIM,
    PropositionKind.CANDIDATE: terms.CANDIDATE_PROPOSITION,
}


@dataclass(frozen=True, slots=True)
class Identities:
    """The IRIs of one source's graph, its work, its actors, utterances and positions.

    `positions` leaves out what a person has rejected.
    """

    graph: NamedNode
    work: NamedNode
    source: NamedNode
    actors: Mapping[Referent, NamedNode]
    utterances: Mapping[Utterance, NamedNode]
    positions: Mapping[Position, NamedNode]


def identify_work(resolution: Resolution) -> NamedNode:
    """Return the IRI of the work that a resolution is of, or is taken to be of."""
    if resolution.work is not None:
        return mint_work(resolution.work)
    text = resolution.source.text
    return mint_work(slug_work(resolution.layout.work, resolution.window, text))


def identify_actor(actor: Actor, work: NamedNode) -> NamedNode:
    """Return the IRI of an actor; a group's belongs to its work."""
    if actor.kind is ReferentKind.PERSON:
        return mint_person(actor.slug)
    if actor.kind is ReferentKind.BODY:
        return mint_body(actor.slug)
    return mint_group(work, actor.slug)


def identify_all(resolution: Resolution) -> Identities:
    """Return the IRIs of everything in a resolution."""
    work = identify_work(resolution)
    actors = {
        referent: identify_actor(actor, work)
        for referent, actor in resolution.actors.items()
    }
    utterances = _identify_utterances(resolution, work, actors)
    return Identities(
        graph=mint_source_graph(resolution.source.sha256),
        work=work,
        source=mint_source(resolution.source.sha256),
        actors=actors,
        utterances=utterances,
        positions=_identify_positions(resolution, work, utterances),
    )


def _identify_utterances(
    resolution: Resolution, work: NamedNode, actors: Mapping[Referent, NamedNode]
) -> dict[Utterance, NamedNode]:
    seen: Counter[tuple[str, str]] = Counter()
    found: dict[Utterance, NamedNode] = {}
    for utterance in _in_text_order(resolution.utterances):
        if utterance.speaker is None or utterance in found:
            continue
        speaker = actors[utterance.speaker]
        quote = resolution.source.slice(utterance.span)
        seen[speaker.value, quote] += 1
        nth = seen[speaker.value, quote]
        found[utterance] = mint_utterance(work, speaker, quote, nth)
    return found


def _in_text_order(utterances: Iterable[Utterance]) -> list[Utterance]:
    return sorted(utterances, key=lambda utterance: utterance.span)


def _identify_positions(
    resolution: Resolution,
    work: NamedNode,
    utterances: Mapping[Utterance, NamedNode],
) -> dict[Position, NamedNode]:
    seen: Counter[tuple[str, ...]] = Counter()
    found: dict[Position, NamedNode] = {}
    ordered = sorted(resolution.positions, key=lambda p: p.statement.evidence)
    for position in ordered:
        if position.tier is Tier.REJECTED or position in found:
            continue
        parts = (
            utterances[position.statement.utterance].value,
            identify_actor(position.holder, work).value,
            mint_proposition(position.proposition.slug).value,
            position.stance.value,
            resolution.source.slice(position.statement.evidence[0]),
        )
        seen[parts] += 1
        found[position] = mint_position(work, *parts, str(seen[parts]))
    return found
