"""The slice of the registry and the codebook that a set of sources uses."""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from pyoxigraph import Quad, RdfFormat, parse

from graph_builder.emit.actors import (
    Names,
    body_facts,
    identify_naming,
    naming_facts,
    person_facts,
    post_facts,
    succession_facts,
    tenure_facts,
)
from graph_builder.emit.facts import basis_facts, describe
from graph_builder.emit.propositions import proposition_facts, topic_facts
from graph_builder.emit.select import ActorSlice, select_actors, select_propositions
from graph_builder.emit.summary import summarise_quads
from graph_builder.model import Codebook, Registry
from graph_builder.resources import find_resource
from graph_builder.vocabulary import (
    REGISTRY_GRAPH,
    mint_body,
    mint_person,
    mint_post,
    mint_proposition,
    mint_succession,
    mint_tenure,
    mint_topic,
)


@dataclass(frozen=True, slots=True)
class _Slice:
    registry: Registry
    actors: ActorSlice
    names: Names


def emit_registry(
    registry: Registry, codebook: Codebook, used: Iterable[Quad]
) -> list[Quad]:
    """Return, in the registry's graph, what the sources' quads `used` refer to."""
    return emit_slice(registry, codebook, summarise_quads(used).mentioned)


def emit_slice(
    registry: Registry, codebook: Codebook, iris: AbstractSet[str]
) -> list[Quad]:
    """Return, in the registry's graph, the entries with these IRIs, and what they need.

    That is: the people, with their tenures, posts and namings; the bodies of any of
    these, the bodies they are part of, and both ends of the successions that touch a
    body of the sources; the propositions, those incompatible with them or wider, and
    their topics up to the widest; and the code lists, whole.
    """
    part = _Slice(registry, select_actors(registry, iris), name_registry(registry))
    quads = {*_load_codes()}
    quads.update(_emit_people(part))
    quads.update(_emit_offices(part))
    quads.update(_emit_changes(part))
    quads.update(_emit_codebook(codebook, iris))
    return sorted(quads, key=str)


def name_registry(registry: Registry) -> Names:
    """Return the registry's labels."""
    return Names(
        people={slug: person.label for slug, person in registry.people.items()},
        bodies={slug: body.label for slug, body in registry.bodies.items()},
        posts={slug: post.label for slug, post in registry.posts.items()},
    )


@cache
def _load_codes() -> tuple[Quad, ...]:
    file = find_resource("ontology") / "codes.ttl"
    return tuple(
        Quad(quad.subject, quad.predicate, quad.object, REGISTRY_GRAPH)
        for quad in parse(file.read_bytes(), format=RdfFormat.TURTLE)
    )


def _emit_people(part: _Slice) -> Iterator[Quad]:
    for slug in part.actors.people:
        person = part.registry.people[slug]
        facts = person_facts(person.label, person.identifiers)
        yield from describe(REGISTRY_GRAPH, mint_person(slug), facts)
    for naming in part.registry.namings:
        if naming.of in part.actors.people:
            bearer = mint_person(naming.of)
        elif naming.of in part.actors.bodies:
            bearer = mint_body(naming.of)
        else:
            continue
        iri = identify_naming(naming, bearer)
        yield from describe(REGISTRY_GRAPH, iri, naming_facts(naming, bearer))


def _emit_offices(part: _Slice) -> Iterator[Quad]:
    for slug in part.actors.bodies:
        facts = body_facts(part.registry.bodies[slug])
        yield from describe(REGISTRY_GRAPH, mint_body(slug), facts)
    for slug in part.actors.posts:
        facts = post_facts(part.registry.posts[slug])
        yield from describe(REGISTRY_GRAPH, mint_post(slug), facts)


def _emit_changes(part: _Slice) -> Iterator[Quad]:
    for slug in part.actors.tenures:
        tenure = part.registry.tenures[slug]
        iri = mint_tenure(slug)
        yield from describe(REGISTRY_GRAPH, iri, tenure_facts(tenure, part.names))
        basis = basis_facts(tenure.basis, tenure.checked_against)
        yield from describe(REGISTRY_GRAPH, iri, basis)
    for slug in part.actors.successions:
        facts = succession_facts(part.registry.successions[slug], part.names)
        yield from describe(REGISTRY_GRAPH, mint_succession(slug), facts)


def _emit_codebook(codebook: Codebook, iris: AbstractSet[str]) -> Iterator[Quad]:
    part = select_propositions(codebook, iris)
    for slug in part.propositions:
        facts = proposition_facts(
            codebook.propositions[slug], part.propositions, part.incompatible[slug]
        )
        yield from describe(REGISTRY_GRAPH, mint_proposition(slug), facts)
    for slug in part.topics:
        facts = topic_facts(codebook.topics[slug])
        yield from describe(REGISTRY_GRAPH, mint_topic(slug), facts)
