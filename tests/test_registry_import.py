"""Reference lists of others, imported beside a shipped registry."""

import json
import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from graph_builder.errors import RegistryError
from graph_builder.model import Bounds, FactBasis, Registry
from graph_builder.registry import load_registry
from graph_builder.registry.imports import ImportReport, import_registry
from graph_builder.resources import find_resource
from graph_builder.vocabulary import PREFIXES

HEAD = "".join(f"@prefix {name}: <{base}> .\n" for name, base in PREFIXES.items())
SHIPPED = (
    HEAD
    + """
body:house-of-commons a org:Organization ; rdfs:label "House of Commons"@en .
body:reed-party a org:Organization ; rdfs:label "Reed Party"@en ;
  skos:altLabel "Reed"@en ; org:classification code:party .
body:health-office a org:Organization ; rdfs:label "Health Office"@en .
body:hill-ccg a org:Organization ; rdfs:label "NHS Hill CCG"@en ;
  dcterms:identifier "ods:01A" .
person:ada-quill a foaf:Person ; rdfs:label "Ada Quill"@en ;
  dcterms:identifier "parlparse:uk.org.publicwhip/person/17" .
post:secretary a org:Post ; rdfs:label "Secretary of State"@en ;
  org:postIn body:health-office .
tenure:ada-quill--secretary a pg:Tenure ; org:member person:ada-quill ;
  org:organization body:health-office ; pg:post post:secretary ;
  pg:startEarliest "2003-01-01"^^xsd:date ; pg:factBasis code:unchecked .
"""
)


def _person(number: int, name: str) -> Mapping[str, Any]:
    scheme = {"scheme": "everypolitician_legacy", "identifier": str(number)}
    return {"id": f"p{number}", "name": name, "identifiers": [scheme]}


def _seat(number: int, term: str, place: str, **more: str) -> Mapping[str, str]:
    return {
        "person_id": f"p{number}",
        "legislative_period_id": term,
        "area_id": place,
        "on_behalf_of_id": "reed",
        **more,
    }


POPOLO: dict[str, list[Any]] = {
    "persons": [
        _person(17, "Ada Quill"),
        _person(18, "Bo Thorn"),
        _person(19, "Bo Thorn"),
    ],
    "organizations": [{"id": "reed", "name": "Reed", "classification": "party"}],
    "areas": [{"id": "mere", "name": "Mere"}, {"id": "fell", "name": "East Fell"}],
    "events": [
        {"id": "one", "start_date": "2001-06-07", "end_date": "2005-04-11"},
        {"id": "two", "start_date": "2005-05-05"},
    ],
    "memberships": [
        _seat(17, "one", "mere"),
        _seat(17, "two", "mere"),
        _seat(18, "one", "fell", end_date="2003-02-01"),
        _seat(19, "two", "fell", start_date="2006-03-04"),
    ],
}
OFFICES = {
    "organizations": [
        {"id": "office", "name": "Health Office"},
        {"id": "health", "name": "Health"},
    ],
    "memberships": [
        {
            "id": f"moffice/{number}",
            "organization_id": body,
            "person_id": f"uk.org.publicwhip/person/{person}",
            "role": role,
            "start_date": "2004-01-01",
            "end_date": "2005-01-01",
        }
        for number, body, person, role in (
            (1, "office", 17, "Secretary of State"),
            (2, "health", 18, "Shadow Minister"),
            (3, "office", 99, "Secretary of State"),
        )
    ],
}
ODS = "\n".join(
    ",".join(f'"{cell}"' for cell in (code, name, *[""] * 8, opened, closed))
    for code, name, opened, closed in (
        ("01A", "NHS HILL CCG", "20130401", ""),
        ("01B", "NHS VALE AND MERE CCG", "20130401", "20200331"),
        ("RX1", "THE MERE-ON-SEA NHS TRUST", "19940401", ""),
    )
)
TRUSTS = [
    {
        "nhscode": "5ZZ",
        "onscode": "E1",
        "name": "Mere",
        "CCG": [
            {"code": "01A", "pcd_percent": "99.5"},
            {"code": "01B", "pcd_percent": "0.5"},
        ],
    }
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "shipped.ttl").write_text(SHIPPED, encoding="utf-8")
    (tmp_path / "people.json").write_text(json.dumps(POPOLO), encoding="utf-8")
    (tmp_path / "offices.json").write_text(json.dumps(OFFICES), encoding="utf-8")
    (tmp_path / "bodies.csv").write_text(ODS, encoding="utf-8")
    (tmp_path / "trusts.js").write_text(json.dumps(TRUSTS), encoding="utf-8")
    return tmp_path


ALL = ("people.json", "offices.json", "bodies.csv", "trusts.js")


def run(folder: Path, *names: str) -> ImportReport:
    files = [folder / name for name in names or ALL]
    return import_registry(files, folder / "own.ttl", folder / "shipped.ttl")


def load(folder: Path) -> Registry:
    return load_registry(folder / "shipped.ttl", folder / "own.ttl")


def test_people_of_one_name_are_told_apart_and_the_known_are_kept(
    folder: Path,
) -> None:
    run(folder, "people.json")
    assert list(load(folder).people) == ["ada-quill", "bo-thorn-18", "bo-thorn-19"]


def test_terms_in_a_row_are_one_spell_and_an_open_end_stays_open(
    folder: Path,
) -> None:
    run(folder, "people.json")
    tenure = load(folder).tenures["ada-quill--mp-mere"]
    start, known = date(2001, 6, 7), date(2006, 3, 4)
    assert tenure.bounds == Bounds(start, start, known, None)
    assert (tenure.basis, tenure.checked_against) == (FactBasis.CHECKED, "people.json")


def test_offices_need_people_and_leave_what_is_shipped(folder: Path) -> None:
    report = run(folder, "people.json", "offices.json")
    registry = load(folder)
    posts = [one.post for one in registry.tenures.values() if one.person == "ada-quill"]
    assert posts.count("secretary") == 1
    assert registry.bodies["health-front-bench-team"].classification == "other"
    assert report.skipped == ("Nobody is known by 'uk.org.publicwhip/person/99'.",)


def test_bodies_are_written_as_in_running_text_with_their_days(folder: Path) -> None:
    run(folder, "bodies.csv")
    bodies = load(folder).bodies
    vale = bodies["nhs-vale-and-mere-ccg"]
    assert vale.label == "NHS Vale and Mere CCG"
    assert "Vale and Mere CCG" in vale.aliases
    assert vale.bounds.end_latest == date(2020, 3, 31)
    assert bodies["mere-on-sea-nhs-trust"].label == "Mere-on-Sea NHS Trust"


def test_a_trust_passes_to_the_groups_that_took_more_than_a_sliver(
    folder: Path,
) -> None:
    run(folder, "bodies.csv", "trusts.js")
    (succession,) = load(folder).successions.values()
    assert succession.results == ("hill-ccg",)


LISTS = """<?xml version="1.0" encoding="UTF-8"?>
<standOff xmlns="http://www.tei-c.org/ns/1.0">
 <listOrg>
  <org xml:id="HC" role="parliament">
   <orgName full="yes">House of Commons</orgName></org>
  <org xml:id="party.M" role="politicalParty">
   <orgName full="yes">Moor League</orgName><orgName full="abb">ML</orgName>
   <event from="2001-01" to="2009"><label/></event></org>
 </listOrg>
 <listPerson>
  <person xml:id="VoleUna"><persName><surname>Vole</surname><forename>Una</forename>
   </persName><persName to="2004-05-01"><surname>Brook</surname><forename>Una</forename>
   </persName>
   <affiliation ref="#HC" role="member" from="2001-06-07" to="2005-04-11"/>
   <affiliation ref="#HC" role="member" from="2010-05-06"/>
   <affiliation ref="#party.M" role="head" from="2002-02-02" to="2003-03-03"/>
   <affiliation ref="#GOV" role="minister" from="2002-02-02"/>
   <idno type="URI">https://www.wikidata.org/wiki/Q1700</idno></person>
  <person xml:id="QuillAda"><persName><surname>Quill</surname><forename>Ada</forename>
   </persName><idno type="URI">https://www.theyworkforyou.com/mp/17/ada_quill/mere</idno>
  </person>
 </listPerson>
</standOff>
"""


def test_lists_of_a_corpus_give_people_names_and_offices(folder: Path) -> None:
    (folder / "lists.xml").write_text(LISTS, encoding="utf-8")
    report = run(folder, "lists.xml")
    registry = load(folder)
    assert list(registry.people) == ["ada-quill", "una-vole"]
    una = registry.people["una-vole"]
    assert una.identifiers == ("parlamint:VoleUna", "wikidata:Q1700")
    (naming,) = registry.namings
    assert (naming.text, naming.bounds.end_latest) == ("Una Brook", date(2004, 5, 1))
    held = [one for one in registry.tenures.values() if one.person == "una-vole"]
    assert [(one.body, one.post) for one in held] == [
        ("house-of-commons", None),
        ("house-of-commons", None),
        ("moor-league", "moor-league-head"),
    ]
    assert registry.bodies["moor-league"].bounds.end_latest == date(2009, 12, 31)
    assert report.skipped == ("Vole Una: no body has the id 'GOV'.",)


def test_lists_in_two_files_are_put_together(folder: Path) -> None:
    head, people = LISTS.split(" <listPerson>")
    (folder / "orgs.xml").write_text(head + "</standOff>", encoding="utf-8")
    start = LISTS.split(" <listOrg>")[0]
    (folder / "people.xml").write_text(start + " <listPerson>" + people, "utf-8")
    run(folder, "orgs.xml", "people.xml")
    before = (folder / "own.ttl").read_bytes()
    assert run(folder, "orgs.xml", "people.xml").added == {}
    assert (folder / "own.ttl").read_bytes() == before
    assert len([t for t in load(folder).tenures.values() if not t.post]) == 2


def test_a_list_with_a_document_type_is_refused(folder: Path) -> None:
    hostile = LISTS.replace("<standOff", "<!DOCTYPE x SYSTEM 'a'>\n<standOff")
    (folder / "lists.xml").write_text(hostile, encoding="utf-8")
    with pytest.raises(RegistryError, match="line 2, declares a document type"):
        run(folder, "lists.xml")


def test_other_names_are_taken_in_english_without_what_tells_pages_apart(
    folder: Path,
) -> None:
    bo = {
        **_person(20, "Bo Reed"),
        "other_names": [
            {"lang": "en", "name": "Bo Reed (politician)"},
            {"lang": "fr", "name": "Beau Roseau"},
            {"lang": "en-gb", "name": "Robert Reed"},
        ],
    }
    listed = {**POPOLO, "persons": [*POPOLO["persons"], bo]}
    (folder / "people.json").write_text(json.dumps(listed), encoding="utf-8")
    run(folder, "people.json")
    assert [one.text for one in load(folder).namings] == ["Robert Reed"]


def test_a_second_import_changes_nothing_and_says_so(folder: Path) -> None:
    first = run(folder)
    written = (folder / "own.ttl").read_bytes()
    second = run(folder)
    assert (folder / "own.ttl").read_bytes() == written
    assert (second.added, second.changed) == ({}, {})
    assert second.unchanged == first.added


def test_what_has_come_to_be_shipped_is_taken_out(folder: Path) -> None:
    run(folder)
    shipped = 'post:mp-mere a org:Post ; rdfs:label "Mere"@en ; '
    shipped += 'org:postIn body:house-of-commons ; pg:constituency "Mere" .\n'
    (folder / "shipped.ttl").write_text(SHIPPED + shipped, encoding="utf-8")
    with pytest.raises(RegistryError, match="import your lists again"):
        load(folder)
    run(folder)
    assert load(folder).posts["mp-mere"].label == "Mere"


def test_a_changed_list_is_taken_over_and_counted(folder: Path) -> None:
    run(folder, "bodies.csv")
    changed = ODS.replace("20200331", "20210331")
    (folder / "bodies.csv").write_text(changed, encoding="utf-8")
    assert run(folder, "bodies.csv").changed == {"bodies": 1}


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("plain words", "no reference list"),
        ("{}", "no reference list"),
        ("[1, 2", "breaks off"),
        ('{"persons": [{}], "memberships": [], "events": [], "areas": []}', "breaks"),
    ],
)
def test_what_is_no_list_is_refused_and_nothing_written(
    folder: Path, content: str, problem: str
) -> None:
    (folder / "odd.txt").write_text(content, encoding="utf-8")
    with pytest.raises(RegistryError, match=problem):
        run(folder, "odd.txt")
    assert not (folder / "own.ttl").exists()
    assert not list(folder.glob(".import-*"))


@pytest.mark.skipif(
    "POLICYGRAPH_CORPUS" not in os.environ,
    reason="POLICYGRAPH_CORPUS does not name the corpus",
)
def test_the_real_lists_import_whole_and_again_without_a_change(
    tmp_path: Path,
) -> None:
    lists = Path(os.environ["POLICYGRAPH_CORPUS"]) / "registry"
    names = ("uk-commons-popolo-v1.0.json", "ministers.json", "eccg.csv", "etr.csv")
    files = [lists / name for name in names]
    own = tmp_path / "own.ttl"
    import_registry(files, own)
    written = own.read_bytes()
    report = import_registry(files, own)
    assert own.read_bytes() == written
    assert not report.added
    people = load_registry(find_resource("ontology") / "registry", own).people.values()
    known = [one for one in people if any("parlparse:" in i for i in one.identifiers)]
    assert len(known) == 1337
