"""Who and what a source attests that the registry lacks."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Quad

from graph_builder.emit.actors import (
    Names,
    body_facts,
    group_facts,
    identify_naming,
    naming_facts,
    person_facts,
    post_facts,
    tenure_facts,
)
from graph_builder.emit.facts import Fact, basis_facts, describe
from graph_builder.emit.identify import Identities
from graph_builder.emit.links import number_facts
from graph_builder.emit.registry import name_registry
from graph_builder.emit.spans import cite_spans
from graph_builder.model import (
    Actor,
    Body,
    Bounds,
    Naming,
    Referent,
    ReferentKind,
    Registry,
    Resolution,
    Tenure,
)
from graph_builder.vocabulary import mint_body, mint_post, mint_tenure, terms


def emit_attested(
    resolution: Resolution, registry: Registry, known: Identities
) -> Iterator[Quad]:
    """Yield the actors, posts, tenures and namings that rest on this source alone."""
    yield from _emit_actors(resolution, registry, known)
    for body in resolution.bodies:
        if body.slug not in registry.bodies:
            yield from describe(known.graph, mint_body(body.slug), body_facts(body))
    for post in resolution.posts:
        if post.slug not in registry.posts:
            yield from describe(known.graph, mint_post(post.slug), post_facts(post))
    names = _name_all(resolution, registry)
    for tenure in resolution.tenures:
        if tenure.slug not in registry.tenures:
            yield from _emit_tenure(resolution, tenure, names, known)


def _emit_actors(
    resolution: Resolution, registry: Registry, known: Identities
) -> Iterator[Quad]:
    described = {body.slug for body in resolution.bodies} | set(registry.bodies)
    for referent, actor in resolution.actors.items():
        if not actor.is_registered and not _is_body(actor, described):
            facts = _actor_facts(actor, referent)
            yield from describe(known.graph, known.actors[referent], facts)
        elif actor.kind is ReferentKind.PERSON and referent.identifier:
            person = registry.people.get(actor.slug)
            facts = number_facts(person, referent.identifier)
            yield from describe(known.graph, known.actors[referent], facts)
        yield from _emit_namings(resolution, registry, referent, known)


def _is_body(actor: Actor, described: set[str]) -> bool:
    return actor.kind is ReferentKind.BODY and actor.slug in described


def _actor_facts(actor: Actor, referent: Referent) -> Iterator[Fact]:
    if actor.kind is ReferentKind.PERSON:
        identifiers = (referent.identifier,) if referent.identifier else ()
        return person_facts(actor.label, identifiers)
    if actor.kind is ReferentKind.BODY:
        return body_facts(Body(actor.slug, actor.label))
    return group_facts(actor.label)


def _emit_tenure(
    resolution: Resolution, tenure: Tenure, names: Names, known: Identities
) -> Iterator[Quad]:
    iri = mint_tenure(tenure.slug)
    yield from describe(known.graph, iri, tenure_facts(tenure, names))
    if tenure.bounds != Bounds():
        basis = basis_facts(tenure.basis, tenure.checked_against)
        yield from describe(known.graph, iri, basis)
    spans = (tenure.attested_by,) if tenure.attested_by else ()
    yield from cite_spans(iri, terms.ATTESTED_BY, resolution.source, spans, known)


def _emit_namings(
    resolution: Resolution, registry: Registry, referent: Referent, known: Identities
) -> Iterator[Quad]:
    actor, bearer = resolution.actors[referent], known.actors[referent]
    # A group's words and an office ('the Prime Minister') are nobody's name.
    if referent.kind not in (ReferentKind.PERSON, ReferentKind.BODY):
        return
    if actor.kind is not referent.kind:
        return
    told = _told_names(actor, registry)
    for name in (referent.name, *referent.other_names):
        if name.casefold() not in told:
            naming = Naming(actor.slug, name)
            yield from _emit_naming(resolution, naming, bearer, referent, known)


def _emit_naming(
    resolution: Resolution,
    naming: Naming,
    bearer: NamedNode,
    referent: Referent,
    known: Identities,
) -> Iterator[Quad]:
    source = resolution.source
    spans = (one for one in referent.mentions if source.slice(one) == naming.text)
    first = next(spans, None)
    iri = identify_naming(naming, bearer)
    yield from describe(known.graph, iri, naming_facts(naming, bearer))
    attested = (first,) if first else ()
    yield from cite_spans(iri, terms.ATTESTED_BY, source, attested, known)


def _told_names(actor: Actor, registry: Registry) -> set[str]:
    told = [actor.label]
    told += [one.text for one in registry.namings if one.of == actor.slug]
    if actor.slug in registry.bodies:
        told += registry.bodies[actor.slug].aliases
    return {name.casefold() for name in told}


def _name_all(resolution: Resolution, registry: Registry) -> Names:
    names = name_registry(registry)
    actors = sorted(resolution.actors.values(), key=lambda actor: actor.label)
    people = {a.slug: a.label for a in actors if a.kind is ReferentKind.PERSON}
    bodies = {a.slug: a.label for a in actors if a.kind is ReferentKind.BODY}
    return Names(
        people={**people, **names.people},
        bodies={
            **bodies,
            **{b.slug: b.label for b in resolution.bodies},
            **names.bodies,
        },
        posts={**{post.slug: post.label for post in resolution.posts}, **names.posts},
    )
