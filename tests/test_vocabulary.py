"""The vocabulary in Python and in Turtle is one vocabulary, and all of it is used."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest
import rdflib
from pyoxigraph import NamedNode
from rdflib import OWL, RDF, RDFS, SKOS, Literal, URIRef

import graph_builder
from graph_builder.model import (
    Basis,
    DateWindow,
    Explicitness,
    FactBasis,
    Genre,
    Mode,
    SpeechAct,
    Stance,
    Tier,
    Work,
)
from graph_builder.resources import find_resource, list_resources
from graph_builder.slugs import hash_parts, make_slug, slug_work
from graph_builder.vocabulary import (
    BASE,
    CODE,
    DEF,
    PREFIXES,
    REUSED,
    mint_person,
    mint_position,
    mint_tenure,
    mint_utterance,
    mint_work,
    terms,
)

PACKAGE = Path(graph_builder.__file__).parent
SCHEMA = "https://schema.org/"
KINDS = {OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty}


def load(name: str) -> rdflib.Graph:
    return rdflib.Graph().parse(find_resource("ontology") / name)


ONTOLOGY = load("policygraph.ttl")
CODES = load("codes.ttl")
IN_PYTHON = {
    name: value.value
    for name, value in vars(terms).items()
    if isinstance(value, NamedNode)
}
IN_TURTLE = {str(term) for kind in KINDS for term in ONTOLOGY.subjects(RDF.type, kind)}


def test_python_and_turtle_have_the_same_terms() -> None:
    ours = {iri for iri in IN_PYTHON.values() if iri.startswith(DEF)}
    assert ours == IN_TURTLE


def test_no_term_has_two_names() -> None:
    assert len(set(IN_PYTHON.values())) == len(IN_PYTHON)


@pytest.mark.parametrize("term", sorted(IN_TURTLE))
def test_a_term_says_what_it_is(term: str) -> None:
    node = URIRef(term)
    for predicate in (RDFS.label, RDFS.comment):
        (text,) = ONTOLOGY.objects(node, predicate)
        assert isinstance(text, Literal)
        assert (text.language, bool(text.strip())) == ("en", True)
    assert list(ONTOLOGY.objects(node, RDFS.isDefinedBy)) == [URIRef(DEF[:-1])]
    is_class = (node, RDF.type, OWL.Class) in ONTOLOGY
    for name in ("domainIncludes", "rangeIncludes"):
        ends = list(ONTOLOGY.objects(node, URIRef(SCHEMA + name)))
        assert bool(ends) != is_class
        assert all(str(end) in IN_TURTLE for end in ends if str(end).startswith(DEF))
    assert is_class == bool(list(ONTOLOGY.objects(node, RDFS.subClassOf)))
    assert node.removeprefix(DEF)[0].isupper() == is_class


def test_no_domain_or_range_infers_a_type_from_a_slip() -> None:
    assert not list(ONTOLOGY.subject_objects(RDFS.domain))
    assert not list(ONTOLOGY.subject_objects(RDFS.range))


def find_words(pattern: str, files: Iterable[Path]) -> set[str]:
    return {
        word
        for file in files
        for word in re.findall(pattern, file.read_text(encoding="utf-8"))
    }


def list_ours(*packages: str) -> set[str]:
    """Our terms that the modules of these stages name, as they stand in Turtle."""
    files = (file for name in packages for file in (PACKAGE / name).rglob("*.py"))
    names = find_words(r"terms\.([A-Z0-9_]+)", files)
    return {IN_PYTHON[name].removeprefix(DEF) for name in names & set(IN_PYTHON)}


def list_curated() -> list[Path]:
    files = (*list_resources("ontology", ".ttl"), *list_resources("demo", ".ttl"))
    return [file for file in files if file.name != "policygraph.ttl"]


def test_every_term_is_written_by_the_program_or_in_the_authorities() -> None:
    written = list_ours("emit", "validate") | find_words(r"\bpg:(\w+)", list_curated())
    assert {iri.removeprefix(DEF) for iri in IN_TURTLE} - written == set()


def test_every_term_is_read_by_a_query_a_shape_or_a_loader() -> None:
    asked = (*list_resources("queries", ".rq"), *list_resources("shapes", ".ttl"))
    read = list_ours("registry", "codebook") | find_words(r"\bpg:(\w+)", asked)
    assert {iri.removeprefix(DEF) for iri in IN_TURTLE} - read == set()


@pytest.mark.parametrize(
    ("scheme", "words"),
    [
        ("stance", Stance),
        ("mode", Mode),
        ("speech-act", SpeechAct),
        ("explicitness", Explicitness),
        ("basis", Basis),
        ("fact-basis", FactBasis),
        ("genre", Genre),
        ("tier", [tier for tier in Tier if tier is not Tier.REJECTED]),
    ],
)
def test_a_code_list_has_the_words_of_the_model(scheme: str, words: list[str]) -> None:
    listed = CODES.subjects(SKOS.inScheme, URIRef(f"{CODE}scheme/{scheme}"))
    assert {str(code) for code in listed} == {CODE + word for word in words}


def test_a_code_is_a_labelled_and_explained_concept_of_one_list() -> None:
    for concept in CODES.subjects(RDF.type, SKOS.Concept):
        for predicate in (SKOS.prefLabel, SKOS.definition, SKOS.inScheme):
            assert len(list(CODES.objects(concept, predicate))) == 1, concept


def test_the_authorities_use_no_code_that_is_not_listed() -> None:
    listed = {str(code).removeprefix(CODE) for code in CODES.subjects(RDF.type)}
    assert find_words(r"\bcode:([\w-]+)", list_curated()) <= listed


def test_turtle_files_have_the_base_and_the_prefixes_of_the_program() -> None:
    for file in (
        *list_resources("shapes", ".ttl"),
        *list_resources("ontology", ".ttl"),
    ):
        prefixes = re.findall(r"^@prefix (\w+): <(.*)> \.$", file.read_text(), re.M)
        for name, iri in prefixes:
            known = PREFIXES.get(name, BASE)
            assert iri.startswith(known) if name not in REUSED else iri == known, file


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("NHS Skerry CCG", "nhs-skerry-ccg"),
        ("Doctor's League", "doctors-league"),
        ("Škerry & Sons", "skerry-sons"),
        ("../../etc/passwd", "etc-passwd"),
        ("<script>alert(1)</script>", "script-alert-1-script"),
        ("x> <urn:a> <urn:b> .", "x-urn-a-urn-b"),
        ("島", "fcf6e3a149c8"),
        ("", "055539df4a0b"),
    ],
)
def test_a_slug_is_safe_wherever_it_stands(text: str, slug: str) -> None:
    assert make_slug(text) == slug


def test_a_long_slug_is_cut_and_stays_apart_from_others() -> None:
    one, other = make_slug("a" * 90 + "b"), make_slug("a" * 90 + "c")
    assert one != other
    assert len(one) == len(other) == 93


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (("a", "bc"), ("ab", "c"), False),
        (("a b",), ("a \n b",), True),
        (("e\u0301",), ("\u00e9",), True),
        (("a", ""), ("a",), False),
    ],
)
def test_a_hash_folds_spaces_and_accents_and_keeps_parts_apart(
    one: tuple[str, ...], other: tuple[str, ...], *, is_same: bool
) -> None:
    assert (hash_parts(*one) == hash_parts(*other)) == is_same


def test_iris_are_minted_from_what_things_are() -> None:
    work = mint_work("gazette-a-title")
    una = mint_person("una")
    first, second = (mint_utterance(work, una, "No.", nth) for nth in (1, 2))
    assert first.value.startswith(work.value + "/u-")
    assert first != second
    assert mint_position(work, first.value).value.startswith(work.value + "/p-")
    assert mint_tenure("una--chair").value == f"{BASE}id/tenure/una--chair"


@pytest.mark.parametrize(
    ("work", "window", "slug"),
    [
        (
            Work(Genre.ARTICLE, "A title", "Gazette"),
            DateWindow(date(2011, 6, 1), date(2011, 6, 1), Basis.STATED),
            "gazette-2011-06-01-a-title",
        ),
        # An inferred day may change with the registry; the work does not.
        (
            Work(Genre.ARTICLE, "A title", "Gazette"),
            DateWindow(date(2011, 6, 1), None, Basis.INFERRED),
            "gazette-a-title",
        ),
        # Two papers may print one headline on one day.
        (Work(Genre.ARTICLE, "A title"), DateWindow(), f"a-title-{hash_parts('text')}"),
        (Work(Genre.ARTICLE), DateWindow(), hash_parts("text")),
    ],
)
def test_a_work_is_named_by_venue_day_and_title(
    work: Work, window: DateWindow, slug: str
) -> None:
    assert slug_work(work, window, "text") == slug
