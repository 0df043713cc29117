"""The data set describes itself as VoID and DCAT-AP want it, and its files agree."""

import gzip
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse
from rdflib import Graph, URIRef

from graph_builder.publish.jsonld import make_context
from graph_builder.publish.quotation import PRESS_LIMIT
from graph_builder.vocabulary import BASE, CATALOGUE, DEF, REUSED, SERVICE, terms

SHAPES = Path(__file__).parent / "dcat-ap.ttl"
DATASET = URIRef(BASE + "dataset")
PARTS = {
    "catalogue": URIRef(BASE + "dataset#catalogue"),
    "data set": DATASET,
    "distribution": URIRef(BASE + "dataset#nq"),
    "publisher": URIRef(BASE + "dataset#publisher"),
}
NEEDED = [
    ("catalogue", "dcterms:title"),
    ("catalogue", "dcterms:description"),
    ("catalogue", "dcterms:publisher"),
    ("data set", "dcterms:title"),
    ("data set", "dcterms:description"),
    ("distribution", "dcat:accessURL"),
    ("distribution", "dcterms:license"),
    ("publisher", "foaf:name"),
]
FORMS = {
    ".nq": RdfFormat.N_QUADS,
    ".trig": RdfFormat.TRIG,
    ".jsonld": RdfFormat.JSON_LD,
}


def conforms(graph: Graph) -> bool:
    from pyshacl import validate

    result, _, _ = validate(graph, shacl_graph=Graph().parse(SHAPES))
    return bool(result)


@pytest.fixture
def description(site: Path) -> Graph:
    return Graph().parse(site / "dataset.ttl")


def test_the_description_meets_the_profile(description: Graph) -> None:
    assert conforms(description)


@pytest.mark.parametrize(("part", "name"), NEEDED)
def test_it_would_not_without(part: str, name: str, description: Graph) -> None:
    prefix, _, local = name.partition(":")
    predicate = URIRef((REUSED | CATALOGUE)[prefix] + local)
    description.remove((PARTS[part], predicate, None))
    assert not conforms(description)


def read(path: Path, form: RdfFormat) -> set[Quad]:
    return set(parse(path=str(path), format=form))


def test_every_dump_says_the_same(site: Path) -> None:
    stem = site / "dump/policygraph"
    found = [read(stem.with_suffix(ending), form) for ending, form in FORMS.items()]
    assert found[0] == found[1] == found[2]
    merged = {Quad(q.subject, q.predicate, q.object) for q in found[0]}
    assert read(stem.with_suffix(".ttl"), RdfFormat.TURTLE) == merged
    for file in site.glob("dump/*.gz"):
        assert gzip.decompress(file.read_bytes()) == file.with_suffix("").read_bytes()


def test_the_named_graphs_are_the_whole(site: Path) -> None:
    quads = read(site / "dump/policygraph.nq", RdfFormat.N_QUADS)
    graphs = {q.graph_name.value for q in quads if isinstance(q.graph_name, NamedNode)}
    files = {
        BASE + path.relative_to(site).with_suffix("").as_posix()
        for path in site.glob("graph/**/*.ttl")
    }
    assert files == graphs


def test_the_lines_of_the_quads_are_sorted(site: Path) -> None:
    lines = (site / "dump/policygraph.nq").read_bytes().splitlines()
    assert lines == sorted(lines)


def test_the_triples_are_counted(site: Path, description: Graph) -> None:
    stem = site / "dump/policygraph.ttl"
    counted = description.value(DATASET, URIRef(SERVICE["void"] + "triples"))
    assert int(str(counted)) == len(read(stem, RdfFormat.TURTLE))


def test_every_file_that_is_named_is_there(site: Path, description: Graph) -> None:
    named = [
        *description.objects(None, URIRef(CATALOGUE["dcat"] + "downloadURL")),
        *description.objects(None, URIRef(SERVICE["void"] + "dataDump")),
    ]
    assert len(named) > 20
    for address in named:
        path = str(address).removeprefix("https://example.org/health/")
        assert (site / path).is_file()


def test_the_licence_of_the_graph_is_not_that_of_the_quotations(site: Path) -> None:
    page = (site / "dataset.html").read_text(encoding="utf-8")
    for words in ("CC BY 4.0", "Open Parliament Licence v3.0", "400 characters"):
        assert words in page


def test_no_quotation_of_the_press_is_long_in_the_data(site: Path) -> None:
    quads = read(site / "dump/policygraph.nq", RdfFormat.N_QUADS)
    genres = {q.subject: q.object for q in quads if q.predicate == terms.DCTERMS_TYPE}
    works = {
        q.subject: q.object
        for q in quads
        if q.predicate == terms.PROV_SPECIALIZATION_OF
        and isinstance(q.object, NamedNode)
    }
    for quad in quads:
        if quad.predicate == terms.OA_EXACT and isinstance(quad.object, Literal):
            source = NamedNode(str(quad.subject)[1:-1].rpartition("/")[0])
            genre = genres[works[source]]
            is_press = str(genre).endswith("article>")
            assert len(quad.object.value) <= PRESS_LIMIT or not is_press


def test_the_context_has_every_term_of_the_vocabulary() -> None:
    known = {
        quad.subject.value.removeprefix(DEF)
        for quad in parse(
            path=str(Path(__file__).parents[2] / "ontology/policygraph.ttl"),
            format=RdfFormat.TURTLE,
        )
        if isinstance(quad.subject, NamedNode) and "#" in quad.subject.value
    }
    assert known <= make_context().keys()


# rdflib's own reader of JSON-LD uses what rdflib has deprecated.
@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_another_reader_reads_the_json_the_same(site: Path) -> None:
    path = site / "id/person/orla-penhallick"
    turtle, jsonld = (Graph().parse(path.with_suffix(e)) for e in (".ttl", ".jsonld"))
    assert len(turtle) > 100
    assert set(turtle) == set(jsonld)
