"""One entry of a Turtle file -> one value of the registry."""

from collections.abc import Iterable

from graph_builder.model import (
    Body,
    Bounds,
    Naming,
    Person,
    Post,
    Succession,
    Tenure,
)
from graph_builder.registry.fields import (
    read_basis,
    read_bounds,
    read_day,
    read_label,
    read_one,
    read_slug,
)
from graph_builder.subjects import Entry, slug_of
from graph_builder.vocabulary import terms


def read_person(entry: Entry) -> Person:
    """Return the person that an entry describes."""
    return Person(
        slug=entry.slug,
        label=read_label(entry),
        identifiers=entry.all(terms.DCTERMS_IDENTIFIER),
    )


def read_body(entry: Entry) -> Body:
    """Return the body that an entry describes."""
    basis, checked_against = read_basis(entry)
    return Body(
        slug=entry.slug,
        label=read_label(entry),
        aliases=entry.all(terms.SKOS_ALT_LABEL),
        classification=read_slug(entry.one(terms.ORG_CLASSIFICATION)),
        bounds=read_bounds(entry),
        parent=read_slug(entry.one(terms.ORG_SUB_ORGANIZATION_OF)),
        identifiers=entry.all(terms.DCTERMS_IDENTIFIER),
        ambiguous_names=entry.all(terms.AMBIGUOUS_NAME),
        basis=basis,
        checked_against=checked_against,
    )


def read_post(entry: Entry) -> Post:
    """Return the post that an entry describes, its titles in lower case."""
    return Post(
        slug=entry.slug,
        label=read_label(entry),
        body=slug_of(read_one(entry, terms.ORG_POST_IN.value, "body")),
        aliases=tuple(alias.lower() for alias in entry.all(terms.SKOS_ALT_LABEL)),
        constituency=entry.one(terms.CONSTITUENCY),
    )


def read_tenure(entry: Entry) -> Tenure:
    """Return the tenure that an entry describes."""
    basis, checked_against = read_basis(entry)
    return Tenure(
        slug=entry.slug,
        person=slug_of(read_one(entry, terms.ORG_MEMBER.value, "person")),
        body=slug_of(read_one(entry, terms.ORG_IN_ORGANIZATION.value, "body")),
        post=read_slug(entry.one(terms.POST)),
        bounds=read_bounds(entry),
        basis=basis,
        checked_against=checked_against,
    )


def read_succession(entry: Entry) -> Succession:
    """Return the succession that an entry describes."""
    basis, checked_against = read_basis(entry)
    return Succession(
        slug=entry.slug,
        originals=tuple(map(slug_of, entry.all(terms.ORG_ORIGINAL))),
        results=tuple(map(slug_of, entry.all(terms.ORG_RESULTING))),
        kind=slug_of(read_one(entry, terms.SUCCESSION_TYPE.value, "type")),
        bounds=Bounds(
            start_earliest=read_day(entry, terms.DATE_EARLIEST.value),
            start_latest=read_day(entry, terms.DATE_LATEST.value),
        ),
        basis=basis,
        checked_against=checked_against,
    )


def read_namings(entries: Iterable[Entry]) -> tuple[Naming, ...]:
    """Return the namings of the entries, people's other labels included."""
    namings = []
    for entry in entries:
        if entry.kind == "person":
            aliases = entry.all(terms.SKOS_ALT_LABEL)
            namings += [Naming(entry.slug, alias) for alias in aliases]
        elif entry.kind == "naming":
            namings.append(_read_naming(entry))
    return tuple(sorted(namings, key=lambda naming: (naming.of, naming.text)))


def _read_naming(entry: Entry) -> Naming:
    basis, checked_against = read_basis(entry)
    return Naming(
        of=slug_of(read_one(entry, terms.NAMING_OF.value, "bearer")),
        text=read_one(entry, terms.SKOSXL_LITERAL_FORM.value, "text"),
        bounds=read_bounds(entry),
        basis=basis,
        checked_against=checked_against,
    )
