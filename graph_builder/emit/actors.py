"""People, bodies, posts, tenures, namings and successions as facts."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode

from graph_builder.emit.facts import (
    Fact,
    are,
    basis_facts,
    bounds_facts,
    day,
    each,
    english,
)
from graph_builder.emit.links import link_facts
from graph_builder.model import Body, Bounds, Naming, Post, Succession, Tenure
from graph_builder.vocabulary import (
    code,
    mint_body,
    mint_naming,
    mint_person,
    mint_post,
    terms,
)

_COMPLEMENT = re.compile(r"\b(?:of|for|to|at)\b")


@dataclass(frozen=True, slots=True)
class Names:
    """The labels that other labels are made of, by slug."""

    people: Mapping[str, str]
    bodies: Mapping[str, str]
    posts: Mapping[str, str]

    def of_tenure(self, tenure: Tenure) -> str:
        """Return 'Who as what of which body'."""
        who = self.people.get(tenure.person, tenure.person)
        where = self.bodies.get(tenure.body, tenure.body)
        what = self.posts.get(tenure.post, tenure.post) if tenure.post else "member"
        if where.casefold() in what.casefold():
            return f"{who} as {what}"
        # 'Chair of the League', but 'Secretary for Health, Department of Health'.
        joint = ", " if _COMPLEMENT.search(what) else " of "
        return f"{who} as {what}{joint}{where}"

    def of_succession(self, succession: Succession) -> str:
        """Return 'These bodies to those'."""
        ends = (succession.originals, succession.results)
        before, after = (
            ", ".join(self.bodies.get(slug, slug) for slug in sorted(end))
            for end in ends
        )
        return f"{before} to {after}"


def person_facts(label: str, identifiers: Iterable[str] = ()) -> Iterator[Fact]:
    """Yield what is known of a person for life."""
    yield from are(terms.FOAF_PERSON, terms.PROV_PERSON)
    yield terms.RDFS_LABEL, english(label)
    kept = tuple(identifiers)
    yield from each(terms.DCTERMS_IDENTIFIER, map(Literal, kept))
    yield from link_facts(kept)


def body_facts(body: Body) -> Iterator[Fact]:
    """Yield what is known of a body."""
    yield from are(terms.ORG_ORGANIZATION, terms.PROV_ORGANIZATION)
    yield terms.RDFS_LABEL, english(body.label)
    yield from each(terms.SKOS_ALT_LABEL, map(english, body.aliases))
    yield from each(terms.DCTERMS_IDENTIFIER, map(Literal, body.identifiers))
    yield from link_facts(body.identifiers)
    if body.classification:
        yield terms.ORG_CLASSIFICATION, code(body.classification)
    if body.parent:
        yield terms.ORG_SUB_ORGANIZATION_OF, mint_body(body.parent)
    if body.bounds != Bounds():
        yield from bounds_facts(body.bounds)
        yield from basis_facts(body.basis, body.checked_against)


def group_facts(label: str) -> Iterator[Fact]:
    """Yield what is known of an unidentified group: how the source puts it."""
    yield from are(terms.UNIDENTIFIED_GROUP)
    yield terms.RDFS_LABEL, english(label)


def post_facts(post: Post) -> Iterator[Fact]:
    """Yield what is known of a post."""
    yield from are(terms.ORG_POST)
    yield terms.RDFS_LABEL, english(post.label)
    yield terms.ORG_POST_IN, mint_body(post.body)
    if post.constituency:
        yield terms.CONSTITUENCY, Literal(post.constituency)


def tenure_facts(tenure: Tenure, names: Names) -> Iterator[Fact]:
    """Yield what is known of a tenure, but for its basis."""
    yield from are(terms.TENURE)
    yield terms.RDFS_LABEL, english(names.of_tenure(tenure))
    yield terms.ORG_MEMBER, mint_person(tenure.person)
    yield terms.ORG_IN_ORGANIZATION, mint_body(tenure.body)
    if tenure.post:
        yield terms.POST, mint_post(tenure.post)
    yield from bounds_facts(tenure.bounds)


def identify_naming(naming: Naming, bearer: NamedNode) -> NamedNode:
    """Return the IRI of a naming of `bearer`."""
    bounds = naming.bounds
    days = (
        bounds.start_earliest,
        bounds.start_latest,
        bounds.end_earliest,
        bounds.end_latest,
    )
    return mint_naming(bearer, naming.text, *(str(one or "") for one in days))


def naming_facts(naming: Naming, bearer: NamedNode) -> Iterator[Fact]:
    """Yield what is known of a naming."""
    yield from are(terms.NAMING)
    yield terms.NAMING_OF, bearer
    yield terms.SKOSXL_LITERAL_FORM, english(naming.text)
    if naming.bounds != Bounds():
        yield from bounds_facts(naming.bounds)
        yield from basis_facts(naming.basis, naming.checked_against)


def succession_facts(succession: Succession, names: Names) -> Iterator[Fact]:
    """Yield what is known of a succession."""
    yield from are(terms.SUCCESSION)
    yield terms.RDFS_LABEL, english(names.of_succession(succession))
    yield terms.SUCCESSION_TYPE, code(succession.kind)
    yield from each(terms.ORG_ORIGINAL, map(mint_body, succession.originals))
    yield from each(terms.ORG_RESULTING, map(mint_body, succession.results))
    if succession.bounds.start_earliest:
        yield terms.DATE_EARLIEST, day(succession.bounds.start_earliest)
    if succession.bounds.start_latest:
        yield terms.DATE_LATEST, day(succession.bounds.start_latest)
    yield from basis_facts(succession.basis, succession.checked_against)
