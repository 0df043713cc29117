"""As whom: the tenures that a speaker spoke in, stated or inferred."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from graph_builder.model import (
    Actor,
    Basis,
    Body,
    Capacity,
    Post,
    Referent,
    ReferentKind,
    Tenure,
    Unresolved,
    Utterance,
)
from graph_builder.model.spells import may_hold
from graph_builder.resolve.capacities_attested import Attestation, attest_role
from graph_builder.resolve.capacities_inferred import infer_capacity
from graph_builder.resolve.capacities_roles import (
    Scene,
    find_heading,
    list_roles,
    spells_of_role,
)
from graph_builder.resolve.capacities_seats import attest_party, attest_seat


@dataclass(frozen=True, slots=True)
class Capacities:
    """The capacity of each utterance, what had to be minted for it, what stays open."""

    by_utterance: Mapping[Utterance, Capacity] = field(default_factory=dict)
    bodies: tuple[Body, ...] = ()
    posts: tuple[Post, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()


@dataclass(frozen=True, slots=True)
class _Found:
    capacity: Capacity
    attested: tuple[Attestation, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()


def resolve_capacities(utterances: Iterable[Utterance], scene: Scene) -> Capacities:
    """Return in which tenures each speaker of the utterances spoke.

    Roles stated with the utterance count, else those stated for the speaker earlier in
    the source, else the seat that the source states: basis stated. A role that fits a
    tenure of the registry in the window is that tenure; any other becomes a tenure
    attested by its words. A role that the source states only later (a headline comes
    first) is inferred, and so is the only post that the registry leaves. Former
    offices are no capacity, nor is a role whose body nobody names, which is listed.
    """
    found = {
        utterance: _find_capacity(utterance, utterance.speaker, scene)
        for utterance in utterances
        if utterance.speaker is not None
    }
    attested = [item for one in found.values() for item in one.attested]
    doubts = {item for one in found.values() for item in one.unresolved}
    doubts |= {item.problem for item in attested if item.problem}
    # The first words that attest a tenure are its evidence.
    tenures = {item.tenure.slug: item.tenure for item in reversed(attested)}
    posts = {item.post.slug: item.post for item in attested if item.post}
    bodies = {item.body.slug: item.body for item in attested if item.body}
    return Capacities(
        by_utterance={utterance: one.capacity for utterance, one in found.items()},
        bodies=tuple(bodies[slug] for slug in sorted(bodies)),
        posts=tuple(posts[slug] for slug in sorted(posts)),
        tenures=tuple(tenures[slug] for slug in sorted(tenures)),
        unresolved=tuple(sorted(doubts, key=lambda item: (item.span, item.reason))),
    )


def _find_capacity(utterance: Utterance, speaker: Referent, scene: Scene) -> _Found:
    actor = scene.actors.get(speaker)
    if actor is None or actor.kind is not ReferentKind.PERSON:
        doubt = _find_anachronism(utterance, actor, scene) if actor else None
        return _Found(Capacity(), unresolved=(doubt,) if doubt else ())
    roles = _find_by_roles(utterance, speaker, actor, scene)
    span = find_heading(speaker, scene.layout)
    party = attest_party(speaker, actor, span, scene)
    seat = None
    if not roles.capacity.tenures:
        seat = attest_seat(speaker, actor, span, scene)
    attested = (*roles.attested, *_new(party, scene), *_new(seat, scene))
    if seat is not None:
        capacity = Capacity((seat.tenure,), Basis.STATED)
    elif roles.capacity.tenures:
        capacity = roles.capacity
    else:
        capacity = infer_capacity(utterance, actor, scene)
    return _Found(capacity, attested, roles.unresolved)


def _find_anachronism(
    utterance: Utterance, actor: Actor, scene: Scene
) -> Unresolved | None:
    body = scene.index.registry.bodies.get(actor.slug)
    if actor.kind is not ReferentKind.BODY or body is None:
        return None
    if may_hold(body.bounds, scene.window):
        return None
    problem = f"{body.label} speaks outside the time it existed."
    return Unresolved(problem, utterance.span, "time")


def _new(attested: Attestation | None, scene: Scene) -> tuple[Attestation, ...]:
    if attested is None or attested.tenure.slug in scene.index.registry.tenures:
        return ()
    return (attested,)


def _find_by_roles(
    utterance: Utterance, speaker: Referent, actor: Actor, scene: Scene
) -> _Found:
    tenures: dict[str, Tenure] = {}
    attested: list[Attestation] = []
    unresolved: list[Unresolved] = []
    roles, basis = list_roles(utterance, speaker, scene.layout)
    for role in roles:
        spells = spells_of_role(role, actor, scene.window, scene.index)
        if spells:
            tenures |= {spell.slug: spell for spell in spells}
            continue
        outcome = attest_role(role, actor, scene.window, scene.index)
        if isinstance(outcome, Attestation):
            tenures[outcome.tenure.slug] = outcome.tenure
            attested.append(outcome)
        else:
            unresolved.append(outcome)
    stated = tuple(tenures[slug] for slug in sorted(tenures))
    return _Found(Capacity(stated, basis), tuple(attested), tuple(unresolved))
