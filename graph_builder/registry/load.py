"""Entries of Turtle files -> the Registry's values."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

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
from graph_builder.registry.check import check_registry
from graph_builder.registry.files import Entry, read_entries, slug_of
from graph_builder.registry.terms import AMBIGUOUS_NAME, KINDS
from graph_builder.vocabulary import terms

_Value = TypeVar("_Value")


def load_registry(*paths: Path) -> Registry:
    """Return the registry that the Turtle files or folders describe together.

    Without a path it is the packaged one. Everything is in slug order; a person's
    alternative labels become namings without dates.

    Raises:
        RegistryError: a file is unreadable or no Turtle; a subject is described twice,
            lacks what it needs, has an impossible interval or refers to something
            that nobody describes; two bodies of one time share a label; successions
            run in a circle. The message names the file and the line.
    """
    entries = read_entries(paths)
    for entry in entries:
        _check_kind(entry)
    registry = Registry(
        people=_read_all(entries, "person", _read_person),
        bodies=_read_all(entries, "body", _read_body),
        posts=_read_all(entries, "post", _read_post),
        tenures=_read_all(entries, "tenure", _read_tenure),
        namings=_read_namings(entries),
        successions=_read_all(entries, "succession", _read_succession),
    )
    check_registry(registry, entries)
    return registry


def _check_kind(entry: Entry) -> None:
    expected = KINDS.get(entry.kind)
    if expected is None:
        raise entry.error(
            "is none of " + ", ".join(sorted(KINDS)),
            f"Give it an IRI such as {terms.POST.value.partition('def#')[0]}id/body/x.",
        )
    if expected.value not in entry.facts.get(terms.RDF_TYPE.value, ()):
        raise entry.error(f"lacks its class <{expected.value}>", "Add the class.")


def _read_all(
    entries: Iterable[Entry], kind: str, read: Callable[[Entry], _Value]
) -> Mapping[str, _Value]:
    values = {entry.slug: read(entry) for entry in entries if entry.kind == kind}
    return MappingProxyType(values)


def _read_person(entry: Entry) -> Person:
    return Person(
        slug=entry.slug,
        label=_label(entry),
        identifiers=entry.all(terms.DCTERMS_IDENTIFIER),
    )


def _read_body(entry: Entry) -> Body:
    basis, checked_against = _basis(entry)
    return Body(
        slug=entry.slug,
        label=_label(entry),
        aliases=entry.all(terms.SKOS_ALT_LABEL),
        classification=_slug(entry.one(terms.ORG_CLASSIFICATION)),
        bounds=read_bounds(entry),
        parent=_slug(entry.one(terms.ORG_SUB_ORGANIZATION_OF)),
        identifiers=entry.all(terms.DCTERMS_IDENTIFIER),
        ambiguous_names=entry.all(AMBIGUOUS_NAME),
        basis=basis,
        checked_against=checked_against,
    )


def _read_post(entry: Entry) -> Post:
    return Post(
        slug=entry.slug,
        label=_label(entry),
        body=slug_of(_need(entry, terms.ORG_POST_IN.value, "body")),
        aliases=tuple(alias.lower() for alias in entry.all(terms.SKOS_ALT_LABEL)),
        constituency=entry.one(terms.CONSTITUENCY),
    )


def _read_tenure(entry: Entry) -> Tenure:
    basis, checked_against = _basis(entry)
    return Tenure(
        slug=entry.slug,
        person=slug_of(_need(entry, terms.ORG_MEMBER.value, "person")),
        body=slug_of(_need(entry, terms.ORG_IN_ORGANIZATION.value, "body")),
        post=_slug(entry.one(terms.POST)),
        bounds=read_bounds(entry),
        basis=basis,
        checked_against=checked_against,
    )


def _read_succession(entry: Entry) -> Succession:
    basis, checked_against = _basis(entry)
    return Succession(
        slug=entry.slug,
        originals=tuple(map(slug_of, entry.all(terms.ORG_ORIGINAL))),
        results=tuple(map(slug_of, entry.all(terms.ORG_RESULTING))),
        kind=slug_of(_need(entry, terms.SUCCESSION_TYPE.value, "type")),
        bounds=Bounds(
            start_earliest=_day(entry, terms.DATE_EARLIEST.value),
            start_latest=_day(entry, terms.DATE_LATEST.value),
        ),
        basis=basis,
        checked_against=checked_against,
    )


def _read_namings(entries: Iterable[Entry]) -> tuple[Naming, ...]:
    namings = []
    for entry in entries:
        if entry.kind == "person":
            aliases = entry.all(terms.SKOS_ALT_LABEL)
            namings += [Naming(entry.slug, alias) for alias in aliases]
        elif entry.kind == "naming":
            namings.append(_read_naming(entry))
    return tuple(sorted(namings, key=lambda naming: (naming.of, naming.text)))


def _read_naming(entry: Entry) -> Naming:
    basis, checked_against = _basis(entry)
    return Naming(
        of=slug_of(_need(entry, terms.NAMING_OF.value, "bearer")),
        text=_need(entry, terms.SKOSXL_LITERAL_FORM.value, "text"),
        bounds=read_bounds(entry),
        basis=basis,
        checked_against=checked_against,
    )


def read_bounds(entry: Entry) -> Bounds:
    """Return the four date bounds of an entry."""
    return Bounds(
        start_earliest=_day(entry, terms.START_EARLIEST.value),
        start_latest=_day(entry, terms.START_LATEST.value),
        end_earliest=_day(entry, terms.END_EARLIEST.value),
        end_latest=_day(entry, terms.END_LATEST.value),
    )


def _label(entry: Entry) -> str:
    return _need(entry, terms.RDFS_LABEL.value, "label")


def _basis(entry: Entry) -> tuple[FactBasis, str | None]:
    word = _slug(entry.one(terms.FACT_BASIS)) or FactBasis.UNCHECKED.value
    checked_against = entry.one(terms.DCTERMS_SOURCE)
    is_known = word in (FactBasis.CHECKED, FactBasis.UNCHECKED)
    if not is_known or (word == FactBasis.CHECKED) != bool(checked_against):
        raise entry.error(
            "does not say what it was checked against",
            "Give code:checked with a dcterms:source, or code:unchecked without.",
        )
    return FactBasis(word), checked_against


def _need(entry: Entry, predicate: str, name: str) -> str:
    values = entry.facts.get(predicate, ())
    if len(values) != 1:
        raise entry.error(
            f"needs one {name}, has {len(values)}", f"Give it one {name}."
        )
    return values[0]


def _slug(iri: str | None) -> str | None:
    return slug_of(iri) if iri else None


def _day(entry: Entry, predicate: str) -> date | None:
    values = entry.facts.get(predicate)
    if not values:
        return None
    try:
        days = {date.fromisoformat(value) for value in values}
    except ValueError:
        raise entry.error(
            f"has {values[0]!r} as a date", "Write a real day, such as 2013-04-01."
        ) from None
    if len(days) > 1:
        raise entry.error("has two values of one date bound", "Keep one of them.")
    return days.pop()
