"""A sound graph, one fault at a time: each is caught by the constraint meant for it."""

import json
from functools import cache

import pytest
from pyoxigraph import Quad, Store

from graph_builder.emit import emit_registry, emit_source
from graph_builder.validate import ValidationReport, validate_graph
from graph_builder.vocabulary import PREFIXES
from tests.emit.invented import (
    SHA256,
    TEXT,
    make_codebook,
    make_registry,
    make_resolution,
)

SOURCE = f"source:{SHA256[:16]}"
LONG_SPAN = f"<{PREFIXES['source']}{SHA256[:16]}/span-0-450"
WARNINGS = {"C15", "C23", "C24", "C38"}

# ?sharing endorses ?backing, ?denying disputes ?mocking; ?said, ?shared and ?added are
# utterances, the last conveyed in the one before it.
WHO = """
  ?sharing pg:endorses ?backing ; pg:expressedIn ?shared .
  ?denying pg:disputes ?mocking .
  ?backing pg:expressedIn ?said .
  ?added pg:conveyedIn ?shared .
  ?shared pg:evidence ?span .
  ?span oa:hasSelector ?words , ?place .
  ?words a oa:TextQuoteSelector .
  ?place a oa:TextPositionSelector .
  ?work a pg:Work .
  ?name pg:namingOf person:una-marrack .
"""

# The constraint, what is taken out of the graph and what is put in.
MUTATIONS = [
    ("C01", "person:tor-helvin rdfs:label ?x", ""),
    ("C01", "", 'person:tor-helvin rdfs:label "Tor"@fr'),
    ("C01", "", 'person:tor-helvin rdfs:label "Tor"@en'),
    ("C02", "?sharing pg:holder ?x", ""),
    ("C03", "", "?sharing pg:stance code:oppose"),
    ("C03", "?sharing pg:stance ?x", "?sharing pg:stance code:merger"),
    ("C04", "?sharing pg:onProposition ?x", ""),
    ("C05", "?sharing pg:evidence ?x", ""),
    ("C06", "?sharing pg:expressedIn ?x", ""),
    ("C07", "?words oa:exact ?x", "?words oa:exact 'he shared the doctors views'"),
    ("C08", f"{SOURCE} pg:charLength ?x", f"{SOURCE} pg:charLength 100"),
    ("C09", "?span oa:hasSelector ?place", ""),
    ("C09", "?place a oa:TextPositionSelector", "?place a oa:FragmentSelector"),
    (
        "C10",
        "?span oa:hasSource ?x",
        f"""?span oa:hasSource source:other .
        ?shared pg:evidence {LONG_SPAN}> .
        {LONG_SPAN}> a pg:Span ; oa:hasSource {SOURCE} ;
          oa:hasSelector {LONG_SPAN}-position> , {LONG_SPAN}-quote> .
        {LONG_SPAN}-position> a oa:TextPositionSelector ; oa:start 0 ; oa:end 5 .
        {LONG_SPAN}-quote> a oa:TextQuoteSelector ; oa:exact "Ferry" .
        ?sharing pg:evidence ?span .
        source:other a pg:Source ; prov:specializationOf work:other ;
          pg:sha256 "{"0" * 64}" ; pg:charLength 900 ; pg:rendition "text 1" ;
          pg:isExcerpt false .
        work:other a pg:Work ; dcterms:type code:article ;
          pg:dateBasis code:unstated""",
    ),
    ("C11", "?shared pg:mode ?x", ""),
    ("C11", "?shared pg:evidence ?x", ""),
    ("C11", "", "?added pg:speaker person:una-marrack"),
    ("C12", "?added pg:conveyedIn ?x", "?added pg:conveyedIn ?added"),
    ("C13", "", "?added pg:inCapacity tenure:una-marrack--skerry-chair"),
    (
        "C14",
        "?said pg:dateEarliest ?x ; pg:dateLatest ?y",
        '?said pg:dateEarliest "1999-01-01"^^xsd:date ; '
        'pg:dateLatest "1999-01-02"^^xsd:date',
    ),
    (
        "C15",
        "?said pg:dateEarliest ?x",
        '?said pg:dateEarliest "2001-01-15"^^xsd:date',
    ),
    ("C16", "tenure:tor-helvin--brin-deputy pg:attestedBy ?x", ""),
    ("C17", "?work pg:dateLatest ?x", '?work pg:dateLatest "2002-03-01"^^xsd:date'),
    ("C17", "?work pg:dateLatest ?x", '?work pg:dateLatest "2002-02-30"^^xsd:date'),
    ("C17", "?work pg:dateLatest ?x", '?work pg:dateLatest "next week"@en'),
    (
        "C17",
        "",
        '?name pg:endLatest "1999-06-01"^^xsd:date',
    ),
    ("C18", "code:merger a ?x", ""),
    ("C18", "", "person:tor-helvin dcterms:relation person:nobody"),
    ("C19", "", "person:tor-helvin dcterms:relation _:somebody"),
    ("C19", "", "_:somebody a skos:Concept"),
    ("C20", "?mocking pg:holder ?x", "?mocking pg:holder person:tor-helvin"),
    ("C21", "?backing pg:condition ?x", ""),
    ("C21", "?backing pg:condition ?x", '?backing pg:condition "if it rains"@en'),
    ("C22", "", "?sharing pg:endorses ?denying"),
    ("C22", "", "?sharing pg:endorses ?sharing"),
    ("C23", "", "?said pg:contextGap true"),
    (
        "C24",
        "",
        f"""?shared pg:evidence {LONG_SPAN}> .
        {LONG_SPAN}> a pg:Span ; oa:hasSource {SOURCE} ;
          oa:hasSelector {LONG_SPAN}-position> , {LONG_SPAN}-quote> .
        {LONG_SPAN}-position> a oa:TextPositionSelector ; oa:start 0 ; oa:end 450 .
        {LONG_SPAN}-quote> a oa:TextQuoteSelector ;
          oa:exact {json.dumps(TEXT[:450])}""",
    ),
    ("C25", "proposition:ferry-clinics pg:incompatibleWith ?x", ""),
    ("C25", "proposition:ferry-clinics dcterms:subject ?x", ""),
    (
        "C25",
        "proposition:clinics-stay-ashore skos:prefLabel ?x",
        "proposition:clinics-stay-ashore skos:prefLabel "
        '"FERRY clinics should open."@en',
    ),
    ("C26", "?sharing pg:tier ?x", ""),
    ("C26", "?sharing pg:confidence ?x", "?sharing pg:confidence 1.5"),
    ("C27", "", "proposition:clinics-a-folly a pg:CandidateProposition"),
    ("C28", "?x pg:dueText ?y", ""),
    ("C29", f"{SOURCE} pg:sha256 ?x", f'{SOURCE} pg:sha256 "not a digest"'),
    ("C30", "?work dcterms:type ?x", ""),
    ("C31", "?work pg:dateBasis ?x", "?work pg:dateBasis code:unstated"),
    ("C31", "?added pg:dateEarliest ?x ; pg:dateLatest ?y", ""),
    ("C32", "", "tenure:una-marrack--skerry-chair org:member person:tor-helvin"),
    ("C33", "tenure:una-marrack--skerry-chair pg:factBasis ?x", ""),
    ("C33", "tenure:una-marrack--skerry-chair dcterms:source ?x", ""),
    ("C34", "post:brin-deputy org:postIn ?x", ""),
    ("C35", "?x skosxl:literalForm ?y", ""),
    ("C36", "?x pg:successionType ?y", ""),
    ("C37", "proposition:clinics-a-folly skos:prefLabel ?x", ""),
    (
        "C38",
        "proposition:clinics-a-folly skos:prefLabel ?x",
        'proposition:clinics-a-folly skos:prefLabel "We support ferry clinics."@en',
    ),
    ("C39", "", '?sharing pg:reviewedBy "Jo Reeve"'),
    ("C39", "", "?sharing pg:review code:oppose"),
    ("C40", "", "?backing a pg:Withdrawn"),
]


@cache
def list_sound() -> tuple[Quad, ...]:
    registry, codebook = make_registry(), make_codebook()
    quads = emit_source(make_resolution(registry, codebook), registry, codebook)
    return (*quads, *emit_registry(registry, codebook, quads))


def check(store: Store) -> ValidationReport:
    return validate_graph(store, texts={SHA256: TEXT})


def mutate(out: str, put: str) -> Store:
    store = Store()
    store.extend(
        [Quad(quad.subject, quad.predicate, quad.object) for quad in list_sound()]
    )
    store.update(
        f"DELETE {{ {out} }} INSERT {{ {put} }} WHERE {{ {WHO} {out} }}",
        prefixes=dict(PREFIXES),
    )
    return store


def test_the_sound_graph_has_no_finding() -> None:
    assert list(check(mutate("", "")).lines()) == [
        "The graph conforms: 0 violations, 0 warnings."
    ]


@pytest.mark.parametrize(("constraint", "out", "put"), MUTATIONS)
def test_a_fault_is_caught_by_its_constraint_alone(
    constraint: str, out: str, put: str
) -> None:
    store = mutate(out, put)
    assert {one.triple for one in store} != {one.triple for one in list_sound()}
    report = check(store)
    assert {one.constraint for one in report.results} == {constraint}
    assert report.conforms == (constraint in WARNINGS)


def test_every_constraint_has_a_fault() -> None:
    assert {row[0] for row in MUTATIONS} == {f"C{n:02}" for n in range(1, 41)}
