"""Facts about one subject, and the literals that they end in, in canonical form.

Oxigraph rewrites what is not canonical (0.50, @en-GB), so nothing else is written.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.model import Bounds, DateWindow, FactBasis
from graph_builder.vocabulary import code, terms

Value = NamedNode | Literal
Fact = tuple[NamedNode, Value]

_DATED = "start_earliest", "start_latest", "end_earliest", "end_latest"
_TERMS = (
    terms.START_EARLIEST,
    terms.START_LATEST,
    terms.END_EARLIEST,
    terms.END_LATEST,
)


def describe(
    graph: NamedNode, subject: NamedNode, facts: Iterable[Fact]
) -> Iterator[Quad]:
    """Yield a quad for each fact about `subject`."""
    for predicate, value in facts:
        yield Quad(subject, predicate, value, graph)


def are(*classes: NamedNode) -> Iterator[Fact]:
    """Yield the facts that the subject is of each of these classes."""
    for name in classes:
        yield terms.RDF_TYPE, name


def each(predicate: NamedNode, values: Iterable[Value]) -> Iterator[Fact]:
    """Yield a fact with `predicate` for each of the values."""
    for value in values:
        yield predicate, value


def english(text: str) -> Literal:
    """Return `text` as English, its runs of white space folded into one space."""
    return Literal(" ".join(text.split()), language="en")


def verbatim(text: str) -> Literal:
    """Return the words of a source as English, untouched."""
    return Literal(text, language="en")


def day(value: date) -> Literal:
    """Return a whole day."""
    return Literal(value.isoformat(), datatype=terms.XSD_DATE)


def number(value: int) -> Literal:
    """Return a whole number."""
    return Literal(str(value), datatype=terms.XSD_INTEGER)


def truth(*, value: bool) -> Literal:
    """Return a truth value."""
    return Literal(str(value).lower(), datatype=terms.XSD_BOOLEAN)


def share(value: float) -> Literal:
    """Return a number from 0 to 1 with at most two places, none of them trailing."""
    places = f"{value:.2f}".rstrip("0").rstrip(".")
    return Literal(places, datatype=terms.XSD_DECIMAL)


def window_facts(window: DateWindow) -> Iterator[Fact]:
    """Yield when something happened: the basis always, a bound only where known."""
    yield terms.DATE_BASIS, code(window.basis.value)
    if window.earliest:
        yield terms.DATE_EARLIEST, day(window.earliest)
    if window.latest:
        yield terms.DATE_LATEST, day(window.latest)
    if window.text:
        yield terms.DATE_TEXT, english(window.text)


def bounds_facts(bounds: Bounds) -> Iterator[Fact]:
    """Yield the known bounds of a spell."""
    for predicate, name in zip(_TERMS, _DATED, strict=True):
        value = getattr(bounds, name)
        if value:
            yield predicate, day(value)


def basis_facts(basis: FactBasis, checked_against: str | None) -> Iterator[Fact]:
    """Yield whether a dated fact was checked, and against what."""
    yield terms.FACT_BASIS, code(basis.value)
    if checked_against:
        yield terms.DCTERMS_SOURCE, Literal(checked_against)
