"""The Registry's values -> Turtle in its one canonical form."""

import re
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, RdfFormat, Triple, serialize

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
from graph_builder.vocabulary import (
    PREFIXES,
    mint_body,
    mint_person,
    mint_post,
    mint_succession,
    mint_tenure,
)
from graph_builder.vocabulary.namespaces import ID

# A prefix in use: at a line's start, or after the space before a predicate or value.
_PREFIX = re.compile(r"(?:^|(?<=\s)|(?<=\^\^))[a-z]+:(?=\S)", re.MULTILINE)
_END = re.compile(r" \.$", re.MULTILINE)


def format_registry(registry: Registry) -> str:
    """Return the registry as Turtle: the same values give the same text.

    People, bodies, posts, tenures, namings and successions follow each other, each in
    slug order; a naming without dates is an alternative label of its bearer.
    """
    triples: list[Triple] = []
    for subject, facts in _list_subjects(registry):
        triples += [Triple(subject, predicate, value) for predicate, value in facts]
    text = serialize(triples, format=RdfFormat.TURTLE, prefixes=dict(PREFIXES))
    # Without an output the serialiser returns bytes, which its type cannot say.
    return _lay_out((text or b"").decode())


def _lay_out(turtle: str) -> str:
    """Return the Turtle with the prefixes it uses, sorted, and its blocks apart."""
    lines = turtle.splitlines()
    heads = sorted(line for line in lines if line.startswith("@prefix "))
    blocks = "\n".join(line for line in lines if line and line not in set(heads))
    used = [line for line in heads if line.split()[1] in set(_PREFIX.findall(blocks))]
    spaced = _END.sub(" .\n", blocks).replace("\t", "  ").strip()
    return "\n".join([*used, "", spaced]) + "\n"


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
