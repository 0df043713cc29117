"""Single fields of a Turtle entry, each refused by name when it is wrong."""

from datetime import date

from graph_builder.model import Bounds, FactBasis
from graph_builder.subjects import Entry, slug_of
from graph_builder.vocabulary import terms


def read_bounds(entry: Entry) -> Bounds:
    """Return the four date bounds of an entry."""
    return Bounds(
        start_earliest=read_day(entry, terms.START_EARLIEST.value),
        start_latest=read_day(entry, terms.START_LATEST.value),
        end_earliest=read_day(entry, terms.END_EARLIEST.value),
        end_latest=read_day(entry, terms.END_LATEST.value),
    )


def read_label(entry: Entry) -> str:
    """Return the label of an entry."""
    return read_one(entry, terms.RDFS_LABEL.value, "label")


def read_basis(entry: Entry) -> tuple[FactBasis, str | None]:
    """Return whether the dates were checked, and against what."""
    word = read_slug(entry.one(terms.FACT_BASIS)) or FactBasis.UNCHECKED.value
    checked_against = entry.one(terms.DCTERMS_SOURCE)
    is_known = word in (FactBasis.CHECKED, FactBasis.UNCHECKED)
    if not is_known or (word == FactBasis.CHECKED) != bool(checked_against):
        raise entry.error(
            "does not say what it was checked against",
            "Give code:checked with a dcterms:source, or code:unchecked without.",
        )
    return FactBasis(word), checked_against


def read_one(entry: Entry, predicate: str, name: str) -> str:
    """Return the only value of a predicate, which `name` calls."""
    values = entry.facts.get(predicate, ())
    if len(values) != 1:
        raise entry.error(
            f"needs one {name}, has {len(values)}", f"Give it one {name}."
        )
    return values[0]


def read_slug(iri: str | None) -> str | None:
    """Return the slug at the end of an IRI, None for none."""
    return slug_of(iri) if iri else None


def read_day(entry: Entry, predicate: str) -> date | None:
    """Return the day that is the value of a predicate, None without one."""
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
