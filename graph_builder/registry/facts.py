"""The registry's values as facts: predicates and values, in the order of the files."""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode

from graph_builder.model import (
    Body,
    Bounds,
    FactBasis,
    Naming,
    Person,
    Post,
    Succession,
    Tenure,
)
from graph_builder.vocabulary import code, mint_body, mint_person, mint_post, terms

Fact = tuple[NamedNode, NamedNode | Literal]


def person_facts(person: Person, names: list[str]) -> Iterator[Fact]:
    """Yield the facts about a person."""
    yield terms.RDF_TYPE, terms.FOAF_PERSON
    yield terms.RDF_TYPE, terms.PROV_PERSON
    yield terms.RDFS_LABEL, _english(person.label)
    yield from ((terms.SKOS_ALT_LABEL, _english(name)) for name in names)
    yield from _identifiers(person.identifiers)


def body_facts(body: Body) -> Iterator[Fact]:
    """Yield the facts about a body."""
    yield terms.RDF_TYPE, terms.ORG_ORGANIZATION
    yield terms.RDF_TYPE, terms.PROV_ORGANIZATION
    yield terms.RDFS_LABEL, _english(body.label)
    yield from ((terms.SKOS_ALT_LABEL, _english(name)) for name in body.aliases)
    yield from ((terms.AMBIGUOUS_NAME, _english(name)) for name in body.ambiguous_names)
    if body.classification:
        yield terms.ORG_CLASSIFICATION, code(body.classification)
    if body.parent:
        yield terms.ORG_SUB_ORGANIZATION_OF, mint_body(body.parent)
    yield from _identifiers(body.identifiers)
    yield from _bounds(body.bounds)
    if body.bounds != Bounds():
        yield from _basis(body.basis, body.checked_against)


def post_facts(post: Post) -> Iterator[Fact]:
    """Yield the facts about a post."""
    yield terms.RDF_TYPE, terms.ORG_POST
    yield terms.RDFS_LABEL, _english(post.label)
    yield from ((terms.SKOS_ALT_LABEL, _english(name)) for name in post.aliases)
    yield terms.ORG_POST_IN, mint_body(post.body)
    if post.constituency:
        yield terms.CONSTITUENCY, Literal(post.constituency)


def tenure_facts(tenure: Tenure) -> Iterator[Fact]:
    """Yield the facts about a tenure."""
    yield terms.RDF_TYPE, terms.TENURE
    yield terms.ORG_MEMBER, mint_person(tenure.person)
    yield terms.ORG_IN_ORGANIZATION, mint_body(tenure.body)
    if tenure.post:
        yield terms.POST, mint_post(tenure.post)
    yield from _bounds(tenure.bounds)
    yield from _basis(tenure.basis, tenure.checked_against)


def naming_facts(naming: Naming, bearer: NamedNode) -> Iterator[Fact]:
    """Yield the facts about a naming."""
    yield terms.RDF_TYPE, terms.NAMING
    yield terms.NAMING_OF, bearer
    yield terms.SKOSXL_LITERAL_FORM, _english(naming.text)
    yield from _bounds(naming.bounds)
    yield from _basis(naming.basis, naming.checked_against)


def succession_facts(succession: Succession) -> Iterator[Fact]:
    """Yield the facts about a succession."""
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


def _identifiers(identifiers: Iterable[str]) -> Iterator[Fact]:
    yield from ((terms.DCTERMS_IDENTIFIER, Literal(value)) for value in identifiers)


def _bounds(bounds: Bounds) -> Iterator[Fact]:
    yield from _days(
        (terms.START_EARLIEST, bounds.start_earliest),
        (terms.START_LATEST, bounds.start_latest),
        (terms.END_EARLIEST, bounds.end_earliest),
        (terms.END_LATEST, bounds.end_latest),
    )


def _days(*days: tuple[NamedNode, object]) -> Iterator[Fact]:
    for predicate, day in days:
        if day is not None:
            yield predicate, Literal(str(day), datatype=terms.XSD_DATE)


def _basis(basis: FactBasis, checked_against: str | None) -> Iterator[Fact]:
    yield terms.FACT_BASIS, code(basis.value)
    if checked_against:
        yield terms.DCTERMS_SOURCE, Literal(checked_against)
