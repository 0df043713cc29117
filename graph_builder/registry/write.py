"""The Registry's values -> Turtle in its one canonical form."""

from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Triple

from graph_builder.model import (
    Bounds,
    Registry,
)
from graph_builder.registry.facts import (
    Fact,
    body_facts,
    naming_facts,
    person_facts,
    post_facts,
    succession_facts,
    tenure_facts,
)
from graph_builder.slugs import make_slug
from graph_builder.subjects import format_turtle
from graph_builder.vocabulary import (
    mint_body,
    mint_person,
    mint_post,
    mint_succession,
    mint_tenure,
)
from graph_builder.vocabulary.namespaces import ID


def format_registry(registry: Registry) -> str:
    """Return the registry as Turtle: the same values give the same text.

    People, bodies, posts, tenures, namings and successions follow each other, each in
    slug order; a naming without dates is an alternative label of its bearer.
    """
    triples: list[Triple] = []
    for subject, facts in _list_subjects(registry):
        triples += [Triple(subject, predicate, value) for predicate, value in facts]
    return format_turtle(triples)


def _list_subjects(
    registry: Registry,
) -> Iterator[tuple[NamedNode, Iterable[Fact]]]:
    undated = [naming for naming in registry.namings if naming.bounds == Bounds()]
    for person in registry.people.values():
        names = sorted(name.text for name in undated if name.of == person.slug)
        yield mint_person(person.slug), person_facts(person, names)
    for body in registry.bodies.values():
        yield mint_body(body.slug), body_facts(body)
    for post in registry.posts.values():
        yield mint_post(post.slug), post_facts(post)
    for tenure in registry.tenures.values():
        yield mint_tenure(tenure.slug), tenure_facts(tenure)
    for naming in registry.namings:
        if naming.bounds != Bounds():
            slug = f"{naming.of}--{make_slug(naming.text)}"
            bearer = mint_person if naming.of in registry.people else mint_body
            iri = NamedNode(f"{ID}naming/{slug}")
            yield iri, naming_facts(naming, bearer(naming.of))
    for succession in registry.successions.values():
        yield mint_succession(succession.slug), succession_facts(succession)
