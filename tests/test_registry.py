"""The authority file: what it gives, and what it refuses with the line."""

from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from graph_builder.errors import RegistryError
from graph_builder.model import Bounds, FactBasis, Naming, Registry, Succession
from graph_builder.registry import format_registry, index_names, load_registry
from graph_builder.vocabulary import PREFIXES

HEAD = "".join(f"@prefix {name}: <{base}> .\n" for name, base in PREFIXES.items())
LINES_OF_HEAD = HEAD.count("\n")
PERSON = 'person:ada a foaf:Person ; rdfs:label "Ada Quill"@en .\n'
BODY = 'body:mere a org:Organization ; rdfs:label "Mere Trust"@en .\n'
OTHER = 'body:vale a org:Organization ; rdfs:label "Vale Trust"@en .\n'
POST = (
    'post:chair a org:Post ; rdfs:label "Chair of Mere Trust"@en ; '
    'skos:altLabel "Chairman"@en ; org:postIn body:mere .\n'
)
TENURE = (
    "tenure:ada--chair a pg:Tenure ; org:member person:ada ; "
    "org:organization body:mere ; pg:post post:chair ; "
    'pg:startEarliest "2010-05-11"^^xsd:date ; pg:startLatest "2010-05-12"^^xsd:date ; '
    'pg:factBasis code:checked ; dcterms:source "The roll" .\n'
)


def write(folder: Path, *blocks: str, name: str = "a.ttl") -> Path:
    file = folder / name
    file.write_text(HEAD + "".join(blocks), encoding="utf-8")
    return file


def test_a_tenure_has_its_bounds_its_post_and_its_basis(tmp_path: Path) -> None:
    registry = load_registry(write(tmp_path, PERSON, BODY, POST, TENURE))
    tenure = registry.tenures["ada--chair"]
    assert tenure.bounds == Bounds(date(2010, 5, 11), date(2010, 5, 12))
    assert (tenure.person, tenure.body, tenure.post) == ("ada", "mere", "chair")
    assert (tenure.basis, tenure.checked_against) == (FactBasis.CHECKED, "The roll")
    assert registry.posts["chair"].aliases == ("chairman",)


def test_names_are_namings_and_ambiguous_names_are_told(tmp_path: Path) -> None:
    file = write(
        tmp_path,
        PERSON.replace(" .\n", ' ; skos:altLabel "Dr Ada Quill"@en .\n'),
        "naming:ada--lady-quill a pg:Naming ; pg:namingOf person:ada ; "
        'skosxl:literalForm "Lady Quill"@en ; '
        'pg:startEarliest "2015-10-01"^^xsd:date .\n',
        BODY.replace(
            " .\n", ' ; skos:altLabel "Mere"@en ; pg:ambiguousName "Mere"@en .\n'
        ),
    )
    registry = load_registry(file)
    assert registry.namings == (
        Naming("ada", "Dr Ada Quill"),
        Naming("ada", "Lady Quill", Bounds(date(2015, 10, 1))),
    )
    assert registry.bodies["mere"].ambiguous_names == ("Mere",)
    assert index_names(registry)["lady quill"] == ("ada",)


def test_several_files_and_folders_are_one_registry(tmp_path: Path) -> None:
    (tmp_path / "more").mkdir()
    write(tmp_path / "more", BODY, name="b.ttl")
    people = write(tmp_path, PERSON)
    registry = load_registry(people, tmp_path / "more")
    assert (list(registry.people), list(registry.bodies)) == (["ada"], ["mere"])


def test_what_is_written_reads_back_the_same(tmp_path: Path) -> None:
    registry = load_registry(
        write(
            tmp_path,
            PERSON,
            BODY,
            OTHER,
            POST,
            TENURE,
            "succession:s a pg:Succession ; org:originalOrganization body:mere ; "
            "org:resultingOrganization body:vale ; pg:successionType code:merger ; "
            'pg:dateEarliest "2013-04-01"^^xsd:date .\n',
        )
    )
    text = format_registry(registry)
    again = tmp_path / "again.ttl"
    again.write_text(text, encoding="utf-8")
    back = load_registry(again)
    assert (back.tenures, back.bodies) == (registry.tenures, registry.bodies)
    assert format_registry(back) == text
    expected = Succession("s", ("mere",), ("vale",), "merger")
    assert registry.successions["s"].originals == expected.originals


def _succession(slug: str, old: str, new: str) -> str:
    return (
        f"succession:{slug} a pg:Succession ; org:originalOrganization body:{old} ; "
        f"org:resultingOrganization body:{new} ; pg:successionType code:merger .\n"
    )


@pytest.mark.parametrize(
    ("blocks", "line", "problem"),
    [
        (("person:ada a foaf:Person ;;; oops\n",), 1, "is not Turtle"),
        ((PERSON, 'person:bo a foaf:Person ; rdfs:label "Bo" , "Bob" .\n'), 2, "label"),
        ((PERSON, "person:bo a foaf:Person .\n"), 2, "needs one label, has 0"),
        (('person:bo a org:Post ; rdfs:label "Bo" .\n',), 1, "lacks its class"),
        (('topic:bo a skos:Concept ; rdfs:label "Bo" .\n',), 1, "is none of"),
        ((BODY, POST.replace("body:mere", "body:gone")), 2, "body 'gone'"),
        ((PERSON, BODY, TENURE), 3, "post 'chair'"),
        (
            (PERSON, BODY, POST, TENURE.replace("2010-05-12", "2009-05-12")),
            4,
            "ends before it begins",
        ),
        (
            (PERSON, BODY, POST, TENURE.replace("2010-05-12", "2010-02-30")),
            4,
            "'2010-02-30' as a date",
        ),
        (
            (PERSON, BODY, POST, TENURE.replace(' ; dcterms:source "The roll"', "")),
            4,
            "checked against",
        ),
        ((BODY, OTHER.replace("Vale", "Mere")), 2, "has the label of 'mere'"),
        (
            (
                BODY,
                OTHER,
                _succession("a", "mere", "vale"),
                _succession("b", "vale", "mere"),
            ),
            3,
            "leads back",
        ),
    ],
)
def test_an_unsound_entry_is_refused_with_its_line(
    tmp_path: Path, blocks: tuple[str, ...], line: int, problem: str
) -> None:
    file = write(tmp_path, *blocks)
    with pytest.raises(RegistryError) as error:
        load_registry(file)
    assert problem in error.value.problem
    assert f"{file}, line {line + LINES_OF_HEAD}" in error.value.problem


def test_one_subject_in_two_files_is_refused(tmp_path: Path) -> None:
    first, second = write(tmp_path, PERSON), write(tmp_path, PERSON, name="b.ttl")
    with pytest.raises(RegistryError, match="is described in"):
        load_registry(first, second)


@pytest.mark.parametrize("name", ["none.ttl", "folder"])
def test_a_missing_file_and_an_empty_folder_are_refused(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(RegistryError):
        load_registry(tmp_path / name)


@pytest.fixture(scope="module")
def packaged() -> Registry:
    return load_registry()


def test_the_packaged_registry_is_worth_having(packaged: Registry) -> None:
    kinds = [body.classification for body in packaged.bodies.values()]
    assert kinds.count("primary-care-trust") == 151
    assert kinds.count("strategic-health-authority") == 38
    assert kinds.count("integrated-care-body") == 42
    assert kinds.count("clinical-commissioning-group") > 240
    assert len(packaged.people) > 100


def test_no_packaged_name_means_two_people(packaged: Registry) -> None:
    shared = {
        name: slugs
        for name, slugs in index_names(packaged).items()
        if len([slug for slug in slugs if slug in packaged.people]) > 1
    }
    assert shared == {}


def test_no_packaged_identifier_is_given_twice(packaged: Registry) -> None:
    given = [
        *(name for person in packaged.people.values() for name in person.identifiers),
        *(name for body in packaged.bodies.values() for name in body.identifiers),
    ]
    assert len(given) == len(set(given))


def test_every_group_that_closed_has_a_successor(packaged: Registry) -> None:
    succeeded = {
        slug for one in packaged.successions.values() for slug in one.originals
    }
    closed = {
        body.slug
        for body in packaged.bodies.values()
        if body.classification in ("clinical-commissioning-group", "primary-care-trust")
        and body.bounds.end_latest
    }
    assert closed <= succeeded


def test_one_person_holds_the_office_of_health_secretary_on_a_day(
    packaged: Registry,
) -> None:
    spells = sorted(
        (held.bounds.start_earliest or date.min, held.bounds.end_latest, held.person)
        for held in packaged.tenures.values()
        if held.post
        in (
            "secretary-of-state-for-health",
            "secretary-of-state-for-health-and-social-care",
        )
    )
    for (_, end, _), (start, _, _) in pairwise(spells):
        assert end is not None
        assert end <= start
    assert len({person for _, _, person in spells}) == 15
