"""Which part of the registry and the codebook goes with a source."""

from itertools import pairwise

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.emit import emit_registry, settle_labels
from graph_builder.emit.actors import Names
from graph_builder.emit.links import link_facts
from graph_builder.model import Tenure
from graph_builder.vocabulary import (
    BASE,
    CODE,
    REGISTRY_GRAPH,
    mint_body,
    mint_source_graph,
    terms,
)
from tests.emit.invented import make_codebook, make_registry
from tests.emit.reading import emit_article, emit_slice, read_about, read_all, shorten


@pytest.mark.parametrize(
    ("kind", "predicate", "texts"),
    [
        ("Person", "label", ["Una Marrack"]),
        ("Post", "label", ["Chair"]),
        ("Tenure", "label", ["Una Marrack as Chair of Skerry Health Council"]),
        (
            "Organization",
            "label",
            [
                "East Skerry Council",
                "Skerry Assembly",
                "Skerry Gazette",
                "Skerry Health Council",
            ],
        ),
        (
            "Proposition",
            "prefLabel",
            [
                "Clinics should stay ashore.",
                "Ferry clinics should open.",
                "Ferry clinics waste money.",
            ],
        ),
    ],
)
def test_the_slice_holds_what_the_source_leans_on_and_no_more(
    kind: str, predicate: str, texts: list[str]
) -> None:
    rows = read_all(emit_slice(), kind)
    assert sorted(text for row in rows for text in row[predicate]) == texts


def test_a_tenure_has_its_bounds_its_basis_and_what_it_was_checked_against() -> None:
    assert {
        ("label", "Una Marrack as Chair of Skerry Health Council"),
        ("startLatest", "2001-01-31"),
        ("factBasis", "checked"),
        ("source", "Skerry Yearbook 2001"),
    } <= read_about(emit_slice(), "una-marrack--skerry-chair")


def test_a_succession_brings_its_other_ends() -> None:
    facts = read_about(emit_slice(), "skerry-2001")
    assert ("label", "East Skerry Council to Skerry Health Council") in facts
    assert ("successionType", "merger") in facts


def test_a_naming_has_the_name_its_bearer_and_its_dates() -> None:
    (row,) = read_all(emit_slice(), "Naming")
    assert row["literalForm"] == {"Dr Marrack"}
    assert row["namingOf"] == {"una-marrack"}
    assert row["endEarliest"] == {"2004-06-01"}


def test_incompatibility_is_written_both_ways() -> None:
    pair = "ferry-clinics", "clinics-stay-ashore"
    for one, other in pairwise((*pair, pair[0])):
        assert ("incompatibleWith", other) in read_about(emit_slice(), one)


def test_topics_come_with_wider_ones() -> None:
    assert ("broader", "care") in read_about(emit_slice(), "islands")
    assert ("prefLabel", "Care") in read_about(emit_slice(), "care")


def test_how_to_recognise_a_proposition_stays_in_the_codebook() -> None:
    predicates = {quad.predicate for quad in emit_slice()}
    assert not predicates & {terms.PATTERN, terms.CONTRARY_PATTERN}


def test_every_iri_of_ours_is_described() -> None:
    quads = [*emit_article(), *emit_slice()]
    described = {
        str(quad.subject) for quad in quads if quad.predicate == terms.RDF_TYPE
    }
    used = {
        str(quad.object)
        for quad in quads
        if isinstance(quad.object, NamedNode)
        and quad.object.value.startswith(BASE)
        and "/def#" not in quad.object.value
    }
    assert used <= described


def test_the_code_lists_come_whole() -> None:
    quads = emit_registry(make_registry(), make_codebook(), [])
    assert {quad.graph_name for quad in quads} == {REGISTRY_GRAPH}
    codes = {quad.subject for quad in quads if CODE in str(quad.subject)}
    assert codes == {quad.subject for quad in quads}
    assert len(codes) > 60


def test_one_label_stands_and_the_others_become_alternatives() -> None:
    body = mint_body("brin")

    def name(label: str, graph: NamedNode) -> Quad:
        return Quad(body, terms.RDFS_LABEL, Literal(label, language="en"), graph)

    sources = [mint_source_graph(digit * 64) for digit in "abc"]
    quads = [
        name("BRIN LEAGUE", sources[0]),
        name("Brin League", sources[1]),
        name("Brin League", sources[2]),
    ]
    settled = settle_labels(quads)
    assert [shorten(quad.predicate) for quad in settled] == [
        "altLabel",
        "label",
        "label",
    ]
    settled = settle_labels([*quads, name("The Brin League", REGISTRY_GRAPH)])
    assert [shorten(quad.predicate) for quad in settled] == [*["altLabel"] * 3, "label"]


@pytest.mark.parametrize(
    ("post", "label"),
    [
        (None, "Una as member of Skerry League"),
        ("Chair", "Una as Chair of Skerry League"),
        ("Chair of the Skerry League", "Una as Chair of the Skerry League"),
        ("Secretary for Ferries", "Una as Secretary for Ferries, Skerry League"),
    ],
)
def test_a_tenure_is_called_after_person_post_and_body(
    post: str | None, label: str
) -> None:
    names = Names({"una": "Una"}, {"league": "Skerry League"}, {"post": post or ""})
    assert names.of_tenure(Tenure("t", "una", "league", post and "post")) == label


@pytest.mark.parametrize(
    ("identifier", "link"),
    [
        ("wikidata:Q17", "http://www.wikidata.org/entity/Q17"),
        (
            "parlparse:uk.org.publicwhip/person/17",
            "https://www.theyworkforyou.com/mp/17",
        ),
        ("uk.org.publicwhip/person/17", "https://www.theyworkforyou.com/mp/17"),
        ("mnis:17", "https://members.parliament.uk/member/17"),
        (
            "ods:01A",
            "https://directory.spineservices.nhs.uk/ORD/2-0-0/organisations/01A",
        ),
        ("wikidata:Q17> <x", None),
        ("other:17", None),
    ],
)
def test_an_identifier_of_a_known_scheme_is_a_link(
    identifier: str, link: str | None
) -> None:
    found = [value.value for _, value in link_facts([identifier])]
    assert found == ([link] if link else [])
