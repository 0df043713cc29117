"""The Registry's values -> Turtle in its one canonical form."""

import re
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

from graph_builder.model import (
    Body,
    Bounds,
    FactBasis,
    Naming,
    Person,
    Post,
    Registry,
    Succession,
    Tenure,
)
from graph_builder.registry.terms import AMBIGUOUS_NAME
from graph_builder.vocabulary import (
    PREFIXES,
    code,
    make_slug,
    mint_body,
    mint_person,
    mint_post,
    mint_succession,
    mint_tenure,
    terms,
)
from graph_builder.vocabulary.namespaces import ID

# A prefix in use: at a line's start, or after the space before a predicate or value.
_PREFIX = re.compile(r"(?:^|(?<=\s)|(?<=\^\^))[a-z]+:(?=\S)", re.MULTILINE)
_END = re.compile(r" \.$", re.MULTILINE)

_Fact = tuple[NamedNode, NamedNode | Literal]


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
) -> Iterator[tuple[NamedNode, Iterable[_Fact]]]:
    undated = [naming for naming in registry.namings if naming.bounds == Bounds()]
    for person in registry.people.values():
        names = sorted(name.text for name in undated if name.of == person.slug)
        yield mint_person(person.slug), _person_facts(person, names)
    for body in registry.bodies.values():
        yield mint_body(body.slug), _body_facts(body)
    for post in registry.posts.values():
        yield mint_post(post.slug), _post_facts(post)
    for tenure in registry.tenures.values():
        yield mint_tenure(tenure.slug), _tenure_facts(tenure)
    for naming in registry.namings:
        if naming.bounds != Bounds():
            slug = f"{naming.of}--{make_slug(naming.text)}"
            bearer = mint_person if naming.of in registry.people else mint_body
            iri = NamedNode(f"{ID}naming/{slug}")
            yield iri, _naming_facts(naming, bearer(naming.of))
    for succession in registry.successions.values():
        yield mint_succession(succession.slug), _succession_facts(succession)


def _person_facts(person: Person, names: list[str]) -> Iterator[_Fact]:
    yield terms.RDF_TYPE, terms.FOAF_PERSON
    yield terms.RDF_TYPE, terms.PROV_PERSON
    yield terms.RDFS_LABEL, _english(person.label)
    yield from ((terms.SKOS_ALT_LABEL, _english(name)) for name in names)
    yield from _identifiers(person.identifiers)


def _body_facts(body: Body) -> Iterator[_Fact]:
    yield terms.RDF_TYPE, terms.ORG_ORGANIZATION
    yield terms.RDF_TYPE, terms.PROV_ORGANIZATION
    yield terms.RDFS_LABEL, _english(body.label)
    yield from ((terms.SKOS_ALT_LABEL, _english(name)) for name in body.aliases)
    yield from ((AMBIGUOUS_NAME, _english(name)) for name in body.ambiguous_names)
    if body.classification:
        yield terms.ORG_CLASSIFICATION, code(body.classification)
    if body.parent:
        yield terms.ORG_SUB_ORGANIZATION_OF, mint_body(body.parent)
    yield from _identifiers(body.identifiers)
    yield from _bounds(body.bounds)
    if body.bounds != Bounds():
        yield from _basis(body.basis, body.checked_against)


def _post_facts(post: Post) -> Iterator[_Fact]:
    yield terms.RDF_TYPE, terms.ORG_POST
    yield terms.RDFS_LABEL, _english(post.label)
    yield from ((terms.SKOS_ALT_LABEL, _english(name)) for name in post.aliases)
    yield terms.ORG_POST_IN, mint_body(post.body)
    if post.constituency:
        yield terms.CONSTITUENCY, Literal(post.constituency)


def _tenure_facts(tenure: Tenure) -> Iterator[_Fact]:
    yield terms.RDF_TYPE, terms.TENURE
    yield terms.ORG_MEMBER, mint_person(tenure.person)
    yield terms.ORG_IN_ORGANIZATION, mint_body(tenure.body)
    if tenure.post:
        yield terms.POST, mint_post(tenure.post)
    yield from _bounds(tenure.bounds)
    yield from _basis(tenure.basis, tenure.checked_against)


def _naming_facts(naming: Naming, bearer: NamedNode) -> Iterator[_Fact]:
    yield terms.RDF_TYPE, terms.NAMING
    yield terms.NAMING_OF, bearer
    yield terms.SKOSXL_LITERAL_FORM, _english(naming.text)
    yield from _bounds(naming.bounds)
    yield from _basis(naming.basis, naming.checked_against)


def _succession_facts(succession: Succession) -> Iterator[_Fact]:
    yield terms.RDF_TYPE, terms.SUCCESSION
    yield terms.SUCCESSION_TYPE, code(succession.kind)
    yield from ((terms.ORG_ORIGINAL, mint_body(slug)) for slug in succession.originals)
    yield from ((terms.ORG_RESULTING, mint_body(slug)) for slug in succession.results)
    bounds = succession.bounds
    yield from _days(
        (terms.DATE_EARLIEST, bounds.start_earliest),
        (terms.DATE_LATEST, bounds.start_latest),
    )
    yield from _basis(succession.basis, succession.checked_against)


def _english(text: str) -> Literal:
    return Literal(text, language="en")


def _identifiers(identifiers: Iterable[str]) -> Iterator[_Fact]:
    yield from ((terms.DCTERMS_IDENTIFIER, Literal(value)) for value in identifiers)


def _bounds(bounds: Bounds) -> Iterator[_Fact]:
    yield from _days(
        (terms.START_EARLIEST, bounds.start_earliest),
        (terms.START_LATEST, bounds.start_latest),
        (terms.END_EARLIEST, bounds.end_earliest),
        (terms.END_LATEST, bounds.end_latest),
    )


def _days(*days: tuple[NamedNode, object]) -> Iterator[_Fact]:
    for predicate, day in days:
        if day is not None:
            yield predicate, Literal(str(day), datatype=terms.XSD_DATE)


def _basis(basis: FactBasis, checked_against: str | None) -> Iterator[_Fact]:
    yield terms.FACT_BASIS, code(basis.value)
    if checked_against:
        yield terms.DCTERMS_SOURCE, Literal(checked_against)
