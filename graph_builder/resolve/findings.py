"""One source: its findings in, all that `emit` needs out."""

from dataclasses import replace

from graph_builder.model import (
    Basis,
    Body,
    Codebook,
    DateWindow,
    Findings,
    Judgements,
    Layout,
    Registry,
    Resolution,
    Source,
)
from graph_builder.model.spells import state_window
from graph_builder.resolve.actors import resolve_actors
from graph_builder.resolve.capacities import resolve_capacities
from graph_builder.resolve.capacities_roles import Scene, list_stated_spells
from graph_builder.resolve.judged import Judge
from graph_builder.resolve.judged_bench import Bench
from graph_builder.resolve.judged_positions import judge_positions
from graph_builder.resolve.names_index import NO_JUDGEMENTS, Index, index_registry
from graph_builder.resolve.positions import resolve_commitments, resolve_positions
from graph_builder.resolve.relations import relate_positions
from graph_builder.resolve.unresolved import list_unresolved
from graph_builder.resolve.windows import infer_window
from graph_builder.resolve.withheld import withhold
from graph_builder.slugs import slug_work


def resolve_findings(
    source: Source,
    layout: Layout,
    findings: Findings,
    registry: Registry,
    codebook: Codebook,
    judgements: Judgements = NO_JUDGEMENTS,
) -> Resolution:
    """Return what one source's findings come to.

    Every referent gets an actor; every utterance with a speaker a capacity; every
    statement of a known holder a position, on a proposition of the codebook or else a
    candidate; every undertaking a commitment. What stays open is in `unresolved`, with
    what the findings left open already, in text order. The registry has had the
    judgements applied to it already; those on positions come last, before positions
    are related to each other.
    """
    index = index_registry(registry, judgements)
    findings = _complete(findings)
    window = _find_window(source, layout, findings, index)
    actors = resolve_actors(findings.referents, source, layout, window, index)
    scene = Scene(layout, actors.by_referent, window, index)
    capacities = resolve_capacities(findings.utterances, scene)
    own = slug_work(layout.work, window, source.text)
    work = judgements.settle_work(own)
    bench = Bench(
        source,
        Judge(index, work),
        codebook,
        actors.by_referent,
        tuple(said for said in findings.utterances if said.speaker),
        frozenset(one.utterance for one in findings.undertakings),
    )
    judged = judge_positions(
        resolve_positions(
            source, layout, findings.statements, actors.by_referent, codebook
        ),
        bench,
    )
    resolution = Resolution(
        source=source,
        layout=layout,
        window=window,
        work=work,
        actors=judged.actors,
        bodies=_merge(actors.bodies, capacities.bodies),
        posts=capacities.posts,
        tenures=capacities.tenures,
        utterances=judged.utterances,
        capacities=capacities.by_utterance,
        positions=judged.positions,
        commitments=resolve_commitments(
            findings.undertakings, actors.by_referent, capacities.by_utterance, index
        ),
        unresolved=list_unresolved(findings, actors, capacities),
        judged=actors.judged.union(
            judged.heeded, judgements.by_actor.get(f"work/{own}", ())
        ),
        unheeded=judged.unheeded,
        identified=actors.identified,
    )
    shown = withhold(resolution, bench)
    return replace(shown, positions=relate_positions(shown.positions))


def _complete(findings: Findings) -> Findings:
    """Return the findings with every utterance and referent that they speak of.

    A reporter's ascription of a stance is an utterance that only its statement knows.
    """
    said = dict.fromkeys(findings.utterances)
    said |= dict.fromkeys(one.utterance for one in findings.statements)
    said |= dict.fromkeys(one.utterance for one in findings.undertakings)
    said |= dict.fromkeys(one.carrier for one in tuple(said) if one.carrier)
    named = dict.fromkeys(findings.referents)
    named |= dict.fromkeys(one.speaker for one in said if one.speaker)
    named |= dict.fromkeys(one.holder for one in findings.statements)
    named |= dict.fromkeys(one.holder for one in findings.undertakings)
    named |= dict.fromkeys(one.of for one in findings.statements if one.of)
    return replace(
        findings,
        referents=tuple(named),
        utterances=tuple(sorted(said, key=lambda one: (one.span.start, -one.span.end))),
    )


def _find_window(
    source: Source, layout: Layout, findings: Findings, index: Index
) -> DateWindow:
    """Return the stated window, else what the capacities that are stated leave of it.

    The source's own wording of an unstated time is kept beside an inferred window.
    """
    stated = state_window(source, layout)
    if stated.earliest or stated.latest:
        return stated
    actors = resolve_actors(findings.referents, source, layout, stated, index)
    scene = Scene(layout, actors.by_referent, stated, index)
    inferred = infer_window(list_stated_spells(findings.utterances, scene))
    if inferred.basis is Basis.UNSTATED:
        return stated
    return replace(inferred, text=stated.text)


def _merge(*groups: tuple[Body, ...]) -> tuple[Body, ...]:
    bodies = {body.slug: body for group in reversed(groups) for body in group}
    return tuple(bodies[slug] for slug in sorted(bodies))
