"""What the data set says of itself: VoID, and DCAT as DCAT-AP 3 wants it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, serialize

from graph_builder.publish.dumps import GZIP, Dump, NamedGraph
from graph_builder.publish.pages import Address, Fact
from graph_builder.publish.quotation import PRESS_LIMIT
from graph_builder.version import __version__
from graph_builder.vocabulary import (
    BASE,
    CATALOGUE,
    DEF,
    ID,
    PREFIXES,
    REUSED,
    SERVICE,
    terms,
)

TITLE = "Who stands where: positions on health policy"
DESCRIPTION = (
    "Who is quoted, or reported, as for or against which health-policy proposition; "
    "where, when, in which post, and in which exact words."
)
DATASET = NamedNode(BASE + "dataset")
CC_BY = "https://creativecommons.org/licenses/by/4.0/"
PARLIAMENT = (
    "https://www.parliament.uk/site-information/copyright-parliament/"
    "open-parliament-licence/"
)
_ENGLISH = "http://publications.europa.eu/resource/authority/language/ENG"
_NAMES = REUSED | SERVICE | CATALOGUE
_WRITTEN = {k: v for k, v in PREFIXES.items() if not v.startswith(ID)} | _NAMES


@dataclass(frozen=True, slots=True)
class Licence:
    """What may be done with a part; `name` is its fragment in the data set's IRI."""

    name: str
    words: str
    address: Address | None


LICENCES = (
    Licence(
        "graph-licence",
        "The graph, that is everything but the quotations, is under",
        Address(CC_BY, "CC BY 4.0"),
    ),
    Licence(
        "quotations",
        "The quotations are not ours to license. Words of Hansard contain "
        "Parliamentary information licensed under the",
        Address(PARLIAMENT, "Open Parliament Licence v3.0"),
    ),
    Licence(
        "press",
        "Words of the press and of other publishers are theirs: they are quoted "
        f"shortly, at most {PRESS_LIMIT} characters at a time, for criticism and "
        "review, with their source. A quotation that was cut is shorter than its "
        "offsets say. No source's text is published here.",
        None,
    ),
)


@dataclass(frozen=True, slots=True)
class Dataset:
    """What the data set's page shows."""

    description: str
    facts: tuple[Fact, ...]
    files: tuple[Dump, ...]
    graphs: tuple[NamedGraph, ...]
    triples: int
    days: tuple[str, str] | None
    publisher: str
    address: str
    example: str
    licences: tuple[Licence, ...] = LICENCES


def write_dataset(dataset: Dataset) -> tuple[bytes, list[Quad]]:
    """Return the description as Turtle, and its quads."""
    quads = sorted(set(_describe(dataset)), key=str)
    data = serialize(quads, format=RdfFormat.TURTLE, prefixes=_WRITTEN) or b""
    return data, quads


def _term(name: str) -> NamedNode:
    prefix, _, local = name.partition(":")
    return NamedNode(_NAMES[prefix] + local)


def _part(name: str) -> NamedNode:
    return NamedNode(f"{DATASET.value}#{name}")


def _say(subject: NamedNode, *pairs: tuple[str, NamedNode | Literal]) -> Iterator[Quad]:
    for name, value in pairs:
        yield Quad(subject, _term(name), value)


def _english(words: str) -> Literal:
    return Literal(words, language="en")


def _type(name: str) -> tuple[str, NamedNode]:
    return "rdf:type", _term(name)


def _describe(dataset: Dataset) -> Iterator[Quad]:
    publisher, licence = _part("publisher"), NamedNode(CC_BY)
    common = (
        ("dcterms:title", _english(TITLE)),
        ("dcterms:description", _english(dataset.description)),
        ("dcterms:publisher", publisher),
        ("dcterms:license", licence),
        ("dcterms:language", NamedNode(_ENGLISH)),
        ("dcterms:rights", _part("quotations")),
    )
    catalogue = _part("catalogue")
    yield from _say(catalogue, _type("dcat:Catalog"), ("dcat:dataset", DATASET))
    yield from _say(catalogue, *common, ("foaf:homepage", NamedNode(dataset.address)))
    yield from _say(
        publisher, _type("foaf:Agent"), ("foaf:name", Literal(dataset.publisher))
    )
    yield from _say(licence, _type("dcterms:LicenseDocument"))
    yield from _say(NamedNode(_ENGLISH), _type("dcterms:LinguisticSystem"))
    yield from _say(
        _part("quotations"),
        _type("dcterms:RightsStatement"),
        ("rdfs:label", _english(" ".join(map(_say_licence, dataset.licences[1:])))),
        ("rdfs:seeAlso", NamedNode(PARLIAMENT)),
    )
    yield from _say(DATASET, _type("dcat:Dataset"), _type("void:Dataset"), *common)
    yield from _describe_contents(dataset)
    yield from _describe_period(dataset.days)
    for file in dataset.files:
        yield from _describe_file(file, dataset.address)
    yield from _describe_graphs(dataset.graphs, dataset.address)


def _say_licence(licence: Licence) -> str:
    return (
        f"{licence.words} {licence.address.label}."
        if licence.address
        else (licence.words)
    )


def _describe_contents(dataset: Dataset) -> Iterator[Quad]:
    yield from _say(
        DATASET,
        ("void:triples", Literal(dataset.triples)),
        ("void:uriSpace", Literal(ID)),
        ("dcat:version", Literal(__version__)),
        ("dcat:landingPage", NamedNode(dataset.address)),
    )
    for word in ("health policy", "NHS", "Hansard", "positions"):
        yield from _say(DATASET, ("dcat:keyword", _english(word)))
    for prefix in ("dcterms", "foaf", "oa", "org", "prov", "skos", "skosxl"):
        yield from _say(DATASET, ("void:vocabulary", NamedNode(REUSED[prefix])))
    yield from _say(DATASET, ("void:vocabulary", NamedNode(DEF)))
    if dataset.example:
        yield from _say(DATASET, ("void:exampleResource", NamedNode(dataset.example)))


def _describe_period(days: tuple[str, str] | None) -> Iterator[Quad]:
    if days:
        period = _part("period")
        first, last = (Literal(day, datatype=terms.XSD_DATE) for day in days)
        yield from _say(DATASET, ("dcterms:temporal", period))
        yield from _say(
            period,
            _type("dcterms:PeriodOfTime"),
            ("dcat:startDate", first),
            ("dcat:endDate", last),
        )


def _describe_file(file: Dump, address: str) -> Iterator[Quad]:
    iri, place = _part(file.name), NamedNode(address + file.path)
    form, media = NamedNode(file.file_type), NamedNode(file.form.media_type)
    yield from _say(DATASET, ("dcat:distribution", iri), ("void:dataDump", place))
    yield from _say(
        iri,
        _type("dcat:Distribution"),
        ("dcterms:title", _english(file.title)),
        ("dcterms:description", _english(f"All named graphs: {file.title}.")),
        ("dcat:accessURL", NamedNode(address + "dataset.html")),
        ("dcat:downloadURL", place),
        ("dcat:mediaType", media),
        ("dcterms:format", form),
        ("dcterms:license", NamedNode(CC_BY)),
        ("dcterms:rights", _part("quotations")),
    )
    yield from _say(form, _type("dcterms:MediaTypeOrExtent"))
    yield from _say(media, _type("dcterms:MediaType"))
    if file.is_packed:
        yield from _say(iri, ("dcat:compressFormat", NamedNode(GZIP)))
        yield from _say(NamedNode(GZIP), _type("dcterms:MediaType"))


def _describe_graphs(graphs: Sequence[NamedGraph], address: str) -> Iterator[Quad]:
    for graph in graphs:
        iri = NamedNode(graph.iri)
        yield from _say(DATASET, ("void:subset", iri))
        yield from _say(
            iri,
            _type("void:Dataset"),
            ("dcterms:title", _english(graph.title)),
            ("void:triples", Literal(graph.triples)),
            ("void:dataDump", NamedNode(address + graph.path)),
        )
