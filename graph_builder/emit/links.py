"""Identifiers that others give, as links to what they say of the same thing."""

import re
from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode

from graph_builder.emit.facts import Fact
from graph_builder.model import Person
from graph_builder.vocabulary import terms

# The same thing in another's data, or a page about it; one row for each scheme.
_FORMS: tuple[tuple[re.Pattern[str], NamedNode, str], ...] = (
    (
        re.compile(r"wikidata:(Q\d+)"),
        terms.OWL_SAME_AS,
        "http://www.wikidata.org/entity/{}",
    ),
    (
        re.compile(r"(?:parlparse:)?uk\.org\.publicwhip/person/(\d+)"),
        terms.RDFS_SEE_ALSO,
        "https://www.theyworkforyou.com/mp/{}",
    ),
    (
        re.compile(r"mnis:(\d+)"),
        terms.RDFS_SEE_ALSO,
        "https://members.parliament.uk/member/{}",
    ),
    (
        re.compile(r"ods:([A-Z0-9]{3,6})"),
        terms.RDFS_SEE_ALSO,
        "https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations/{}",
    ),
    (
        re.compile(r"ons:([EWSN]\d{8})"),
        terms.RDFS_SEE_ALSO,
        "http://statistics.data.gov.uk/id/statistical-geography/{}",
    ),
)


def link_facts(identifiers: Iterable[str]) -> Iterator[Fact]:
    """Yield a link for each identifier of a known scheme; none for any other."""
    for identifier in identifiers:
        for form, predicate, address in _FORMS:
            if match := form.fullmatch(identifier):
                yield predicate, NamedNode(address.format(match[1]))


def number_facts(person: Person | None, number: str) -> Iterator[Fact]:
    """Yield a page's identifier of a person, unless the registry has it already."""
    known = person.identifiers if person is not None else ()
    if not any(one.endswith(number) for one in known):
        yield terms.DCTERMS_IDENTIFIER, Literal(number)
        yield from link_facts((number,))
