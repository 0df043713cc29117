"""The data set described: VoID, and DCAT as DCAT-AP 3 wants it."""

from collections.abc import Iterator, Sequence

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, serialize

from graph_builder.publish.dataset import (
    CC_BY,
    DATASET,
    PARLIAMENT,
    TITLE,
    Dataset,
    Licence,
)
from graph_builder.publish.dumps import GZIP, Dump, NamedGraph
from graph_builder.publish.saying import (
    WRITTEN,
    make_part,
    say,
    say_english,
    say_type,
)
from graph_builder.version import __version__
from graph_builder.vocabulary import (
    DEF,
    ID,
    REUSED,
    terms,
)

_ENGLISH = "http://publications.europa.eu/resource/authority/language/ENG"


def write_dataset(dataset: Dataset) -> tuple[bytes, list[Quad]]:
    """Return the description as Turtle, and its quads."""
    quads = sorted(set(_describe(dataset)), key=str)
    data = serialize(quads, format=RdfFormat.TURTLE, prefixes=WRITTEN) or b""
    return data, quads


def _describe(dataset: Dataset) -> Iterator[Quad]:
    publisher, licence = make_part("publisher"), NamedNode(CC_BY)
    common = (
        ("dcterms:title", say_english(TITLE)),
        ("dcterms:description", say_english(dataset.description)),
        ("dcterms:publisher", publisher),
        ("dcterms:license", licence),
        ("dcterms:language", NamedNode(_ENGLISH)),
        ("dcterms:rights", make_part("quotations")),
    )
    catalogue = make_part("catalogue")
    yield from say(catalogue, say_type("dcat:Catalog"), ("dcat:dataset", DATASET))
    yield from say(catalogue, *common, ("foaf:homepage", NamedNode(dataset.address)))
    yield from say(
        publisher, say_type("foaf:Agent"), ("foaf:name", Literal(dataset.publisher))
    )
    yield from say(licence, say_type("dcterms:LicenseDocument"))
    yield from say(NamedNode(_ENGLISH), say_type("dcterms:LinguisticSystem"))
    yield from say(
        make_part("quotations"),
        say_type("dcterms:RightsStatement"),
        ("rdfs:label", say_english(" ".join(map(_say_licence, dataset.licences[1:])))),
        ("rdfs:seeAlso", NamedNode(PARLIAMENT)),
    )
    yield from say(DATASET, say_type("dcat:Dataset"), say_type("void:Dataset"), *common)
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
    yield from say(
        DATASET,
        ("void:triples", Literal(dataset.triples)),
        ("void:uriSpace", Literal(ID)),
        ("dcat:version", Literal(__version__)),
        ("dcat:landingPage", NamedNode(dataset.address)),
    )
    for word in ("health policy", "NHS", "Hansard", "positions"):
        yield from say(DATASET, ("dcat:keyword", say_english(word)))
    for prefix in ("dcterms", "foaf", "oa", "org", "prov", "skos", "skosxl"):
        yield from say(DATASET, ("void:vocabulary", NamedNode(REUSED[prefix])))
    yield from say(DATASET, ("void:vocabulary", NamedNode(DEF)))
    if dataset.example:
        yield from say(DATASET, ("void:exampleResource", NamedNode(dataset.example)))


def _describe_period(days: tuple[str, str] | None) -> Iterator[Quad]:
    if days:
        period = make_part("period")
        first, last = (Literal(day, datatype=terms.XSD_DATE) for day in days)
        yield from say(DATASET, ("dcterms:temporal", period))
        yield from say(
            period,
            say_type("dcterms:PeriodOfTime"),
            ("dcat:startDate", first),
            ("dcat:endDate", last),
        )


def _describe_file(file: Dump, address: str) -> Iterator[Quad]:
    iri, place = make_part(file.name), NamedNode(address + file.path)
    form, media = NamedNode(file.file_type), NamedNode(file.form.media_type)
    yield from say(DATASET, ("dcat:distribution", iri), ("void:dataDump", place))
    yield from say(
        iri,
        say_type("dcat:Distribution"),
        ("dcterms:title", say_english(file.title)),
        ("dcterms:description", say_english(f"All named graphs: {file.title}.")),
        ("dcat:accessURL", NamedNode(address + "dataset.html")),
        ("dcat:downloadURL", place),
        ("dcat:mediaType", media),
        ("dcterms:format", form),
        ("dcterms:license", NamedNode(CC_BY)),
        ("dcterms:rights", make_part("quotations")),
    )
    yield from say(form, say_type("dcterms:MediaTypeOrExtent"))
    yield from say(media, say_type("dcterms:MediaType"))
    if file.is_packed:
        yield from say(iri, ("dcat:compressFormat", NamedNode(GZIP)))
        yield from say(NamedNode(GZIP), say_type("dcterms:MediaType"))


def _describe_graphs(graphs: Sequence[NamedGraph], address: str) -> Iterator[Quad]:
    for graph in graphs:
        iri = NamedNode(graph.iri)
        yield from say(DATASET, ("void:subset", iri))
        yield from say(
            iri,
            say_type("void:Dataset"),
            ("dcterms:title", say_english(graph.title)),
            ("void:triples", Literal(graph.triples)),
            ("void:dataDump", NamedNode(f"{address}{graph.path}.ttl")),
        )
