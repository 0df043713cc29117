"""A codebook is read whole or refused, with the file, the line and the remedy."""

import re
from pathlib import Path

import pytest

from graph_builder.codebook import load_codebook
from graph_builder.codebook.patterns import find_fault
from graph_builder.errors import RegistryError
from graph_builder.model import PropositionKind
from graph_builder.resolve.wordings import find_matches

PREFIXES = """@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix pg: <https://w3id.org/policygraph/def#> .
@prefix proposition: <https://w3id.org/policygraph/id/proposition/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix topic: <https://w3id.org/policygraph/id/topic/> .

"""
TOPIC = 'topic:wards a skos:Concept ; skos:prefLabel "Wards"@en .\n'
WARD = """proposition:ward-closes a pg:Proposal ;
  skos:prefLabel "The ward should close."@en ;
  dcterms:subject topic:wards ;
  skos:altLabel "closing the ward"@en ;
  pg:pattern "\\\\bward\\\\b.{0,20}\\\\bclos" ;
  pg:contraryPattern "keep.{0,20}ward" ;
  pg:incompatibleWith proposition:ward-stays .
"""
STAYS = """proposition:ward-stays a pg:FactualClaim ;
  skos:prefLabel "The ward is needed."@en ;
  dcterms:subject topic:wards ;
  pg:incompatibleWith proposition:ward-closes .
"""

EXCLUDES = "pg:incompatibleWith proposition:ward-stays"
NEEDED = "The ward is needed."
SECOND_LABEL = 'skos:prefLabel "x"@en ; pg:pattern'


def write(folder: Path, *parts: str) -> Path:
    file = folder / "codebook.ttl"
    file.write_text(PREFIXES + "".join(parts), encoding="utf-8")
    return file


def test_a_sound_codebook_is_read(tmp_path: Path) -> None:
    codebook = load_codebook(write(tmp_path, TOPIC, WARD, STAYS))
    ward = codebook.propositions["ward-closes"]
    assert ward.label == "The ward should close."
    assert ward.topics == ("wards",)
    assert ward.wordings == ("closing the ward",)
    assert ward.incompatible_with == ("ward-stays",)
    assert [one.is_contrary for one in ward.patterns] == [False, True]
    stays = codebook.propositions["ward-stays"]
    assert stays.kind is PropositionKind.FACTUAL_CLAIM


def test_a_folder_means_its_turtle_files(tmp_path: Path) -> None:
    write(tmp_path, TOPIC, WARD, STAYS)
    assert list(load_codebook(tmp_path).topics) == ["wards"]


@pytest.mark.parametrize(
    ("parts", "line", "said"),
    [
        ((TOPIC, WARD), 8, "unknown proposition 'ward-stays'"),
        ((WARD, STAYS), 7, "unknown topic 'wards'"),
        (
            (TOPIC, WARD.replace(EXCLUDES, "a pg:X"), STAYS),
            15,
            "does not exclude it",
        ),
        (
            (
                TOPIC,
                WARD,
                STAYS.replace("The ward is needed.", "the ward  should close."),
            ),
            15,
            "has the label of 'ward-closes'",
        ),
        (
            (TOPIC, WARD.replace("should close", "is a disgrace"), STAYS),
            8,
            "word of stance 'disgrace'",
        ),
        (
            (TOPIC, WARD.replace("keep.{0,20}ward", "(a+)+"), STAYS),
            8,
            "backtrack",
        ),
        (
            (TOPIC, WARD.replace("keep.{0,20}ward", "keep (ward"), STAYS),
            8,
            "does not compile",
        ),
        (
            (TOPIC, WARD.replace("pg:Proposal", "skos:Concept"), STAYS),
            8,
            "not exactly one of",
        ),
        (
            (TOPIC, WARD.replace("dcterms:subject topic:wards", "a pg:X"), STAYS),
            8,
            "has no topic",
        ),
        (
            (TOPIC.replace(" .", " ; skos:broader topic:wards ."), WARD, STAYS),
            7,
            "comes round to itself",
        ),
        (
            (
                TOPIC,
                WARD.replace("pg:incompatibleWith", "pg:narrowerThan"),
                STAYS.replace("pg:incompatibleWith", "pg:narrowerThan"),
            ),
            8,
            "comes round to itself",
        ),
        (
            (
                TOPIC,
                WARD.replace("pg:pattern", SECOND_LABEL),
                STAYS,
            ),
            8,
            "2 preferred labels",
        ),
    ],
)
def test_an_unsound_codebook_is_refused_with_file_and_line(
    tmp_path: Path, parts: tuple[str, ...], line: int, said: str
) -> None:
    file = write(tmp_path, *parts)
    with pytest.raises(RegistryError, match=re.escape(said)) as refused:
        load_codebook(file)
    assert refused.value.problem.startswith(f"{file}, line {line}:")
    assert refused.value.remedy


@pytest.mark.parametrize(
    ("content", "said"),
    [("topic:", "is not Turtle"), ("[] a skos:Concept .", "blank node")],
)
def test_what_is_no_codebook_is_refused(
    tmp_path: Path, content: str, said: str
) -> None:
    with pytest.raises(RegistryError, match=said):
        load_codebook(write(tmp_path, content))


def test_two_descriptions_of_one_thing_are_refused(tmp_path: Path) -> None:
    first = write(tmp_path, TOPIC, WARD, STAYS)
    second = tmp_path / "more.ttl"
    second.write_text(PREFIXES + TOPIC, encoding="utf-8")
    with pytest.raises(RegistryError, match="described in"):
        load_codebook(first, second)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RegistryError, match="cannot be read"):
        load_codebook(tmp_path / "absent.ttl")


@pytest.mark.parametrize(
    "expression", [r"\bward\b.{0,40}\bclos", r"(?:the |a )?ward", r"tackl\w* .* wards"]
)
def test_bounded_patterns_are_fit(expression: str) -> None:
    assert find_fault(expression) is None


@pytest.mark.parametrize(
    "expression", ["(a+)+", "(?:a|b)+", "(", "x*", r"(?:\w+ )*ward", "a.*b.*c.*d"]
)
def test_endless_patterns_are_unfit(expression: str) -> None:
    assert find_fault(expression) is not None


def test_the_shipped_codebook_is_sound_and_large_enough() -> None:
    codebook = load_codebook()
    assert len(codebook.topics) >= 40
    assert len(codebook.propositions) >= 120
    used = {slug for one in codebook.propositions.values() for slug in one.topics}
    above = {one.broader for one in codebook.topics.values()}
    assert set(codebook.topics) == used | (above - {None})


def test_every_shipped_proposition_can_be_recognised() -> None:
    codebook = load_codebook()
    assert [
        one.slug
        for one in codebook.propositions.values()
        if not one.patterns and not one.wordings
    ] == []


@pytest.mark.parametrize(
    "words",
    [
        "schools should put their uniforms out to competitive tendering",
        "consequential clauses ensure consistency with other legislation",
        "parliament should be able to change that law",
        "i oppose the privatisation of the land registry",
        "the railways need to end this strike action",
        "we endorse the pay freeze for councillors",
        "three tiers of management are too many",
        "we support the bank's letter",
        "a statement was made to the house",
        "they should publish them",
        "the review of the library's finances is welcome",
        "reconfiguring the car park",
    ],
)
def test_words_about_other_things_are_on_no_shipped_proposition(words: str) -> None:
    found = [one.proposition.slug for one in find_matches(words, load_codebook())]
    assert found == []
