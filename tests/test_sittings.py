"""Whole sittings: every speech with its speaker, every question with its answers."""

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import pytest
from lxml import etree
from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.emit import emit_registry, emit_source
from graph_builder.extract.attribution.attribute import attribute_utterances
from graph_builder.extract.referents.find import find_referents
from graph_builder.extract.view import view_source
from graph_builder.model import (
    Codebook,
    Findings,
    Judgements,
    Part,
    Registry,
    Resolution,
)
from graph_builder.pipeline.sources import Authorities, resolve_source
from graph_builder.read import read_source
from graph_builder.registry import import_registry, load_registry
from graph_builder.resolve import resolve_findings
from graph_builder.resources import list_resources
from graph_builder.segment import segment_source
from graph_builder.vocabulary import terms

pytestmark = pytest.mark.skipif(
    "POLICYGRAPH_CORPUS" not in os.environ,
    reason="POLICYGRAPH_CORPUS does not name the corpus",
)
CORPUS = Path(os.environ.get("POLICYGRAPH_CORPUS", "."))
SITTINGS = sorted((CORPUS / "hansard-xml").glob("*.xml"))
LISTS = ("uk-commons-popolo-v1.0.json", "eccg.csv")
NUMBER = re.compile(r"person/(\d+)$")
SECONDS_TO_IMPORT = 20
IN_2016 = ("debates2016-05-09b", "debates2016-05-12a")
WITH_QUESTIONS = (*IN_2016, "debates2020-12-16b")
BEGINNING = 60


@dataclass(frozen=True, slots=True)
class Speech:
    """A speech as the file has it."""

    name: str
    number: str
    question: str | None


def list_speeches(file: Path) -> Iterator[Speech]:
    """Yield the speeches that carry a speaker, in the file's order.

    Voices from several benches have no number.
    """
    for element in etree.parse(file).iter("speech"):
        name, number = element.get("speakername"), element.get("person_id")
        if name and "".join(map(str, element.itertext())).strip():
            paragraph = element.find("p[@qnum]")
            inner = paragraph.get("qnum") if paragraph is not None else None
            question = element.get("oral-qnum") or inner
            yield Speech(name, (number or "").rpartition("/")[2], question)


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    own = tmp_path_factory.mktemp("registry") / "own.ttl"
    start = perf_counter()
    import_registry([CORPUS / "registry" / name for name in LISTS], own)
    assert perf_counter() - start < SECONDS_TO_IMPORT
    return load_registry(*list_resources("ontology/registry", ".ttl"), own)


@pytest.mark.parametrize("file", SITTINGS, ids=lambda file: file.stem)
def test_every_question_keeps_its_number(file: Path) -> None:
    turns = [
        passage.turn
        for passage in segment_source(read_source(file)).passages
        if passage.part is Part.TURN and passage.turn is not None
    ]
    numbers = [speech.question for speech in list_speeches(file)]
    assert [turn.question for turn in turns] == numbers


@dataclass(frozen=True, slots=True)
class Sitting:
    """A sitting that has been through the stages, and its graph."""

    speeches: tuple[Speech, ...]
    resolution: Resolution
    quads: list[Quad]


@pytest.fixture(scope="module")
def sittings(registry: Registry) -> dict[str, Sitting]:
    """All four sittings; their turns come from the layout, so nothing is parsed."""
    return {file.stem: resolve_turns(file, registry) for file in SITTINGS}


def resolve_turns(file: Path, registry: Registry) -> Sitting:
    """Take a sitting through every stage but the grammar of its sentences."""
    source = read_source(file)
    layout = segment_source(source)
    view = view_source(source, layout)
    referents = find_referents(view, layout, (), registry)
    utterances, _ = attribute_utterances(view, layout, (), referents)
    findings = Findings(referents=referents.in_order, utterances=utterances)
    resolution = resolve_findings(
        source, layout, findings, registry, Codebook(), Judgements()
    )
    quads = emit_source(resolution, registry, Codebook())
    quads += emit_registry(registry, Codebook(), quads)
    return Sitting(tuple(list_speeches(file)), resolution, quads)


@pytest.mark.parametrize("name", [file.stem for file in SITTINGS])
def test_every_speech_has_its_speaker_in_the_graph_by_number_and_as_a_link(
    name: str, sittings: dict[str, Sitting]
) -> None:
    quads = sittings[name].quads
    numbers = list(number_speakers(quads))
    assert numbers == [speech.number for speech in sittings[name].speeches]
    links = {
        quad.object.value
        for quad in quads
        if quad.predicate == terms.RDFS_SEE_ALSO and isinstance(quad.object, NamedNode)
    }
    base = "https://www.theyworkforyou.com/mp/"
    assert {f"{base}{number}" for number in numbers if number} <= links


def number_speakers(quads: list[Quad]) -> Iterator[str]:
    """Yield the number of the speaker of each turn, '' for none, in text order."""
    numbers = {
        actor: match[1]
        for actor, identifier in values_of(quads, terms.DCTERMS_IDENTIFIER)
        if (match := NUMBER.search(identifier))
    }
    speakers = dict(values_of(quads, terms.SPEAKER))
    spans = dict(values_of(quads, terms.EVIDENCE))
    starts = dict(values_of(quads, terms.OA_START))
    places = {
        span: int(starts[selector])
        for span, selector in values_of(quads, terms.OA_HAS_SELECTOR)
        if selector in starts
    }
    turns = [
        turn
        for turn, mode in values_of(quads, terms.MODE)
        if mode.endswith("speech-turn")
    ]
    for turn in sorted(turns, key=lambda each: places[spans[each]]):
        yield numbers.get(speakers[turn], "")


def values_of(quads: Iterable[Quad], predicate: NamedNode) -> Iterator[tuple[str, str]]:
    """Yield each subject with what it has for `predicate`."""
    for quad in quads:
        if quad.predicate == predicate:
            assert isinstance(quad.subject, NamedNode)
            assert isinstance(quad.object, NamedNode | Literal)
            yield quad.subject.value, quad.object.value


def test_the_grammar_of_its_sentences_moves_no_speech(
    registry: Registry, tmp_path: Path
) -> None:
    file = tmp_path / "beginning.xml"
    root = etree.parse(SITTINGS[0]).getroot()
    del root[BEGINNING:]
    file.write_bytes(etree.tostring(root))
    _, whole = resolve_source(read_source(file), Authorities(registry, Codebook()))
    quads = emit_source(whole, registry, Codebook())
    quads += emit_registry(registry, Codebook(), quads)
    numbers = list(number_speakers(quads))
    assert numbers
    assert numbers == list(number_speakers(resolve_turns(file, registry).quads))


@pytest.mark.parametrize("name", IN_2016)
def test_the_speakers_of_2016_are_the_registrys_by_number(
    name: str, registry: Registry, sittings: dict[str, Sitting]
) -> None:
    resolution = sittings[name].resolution
    known = {
        match[1]: person.slug
        for person in registry.people.values()
        for identifier in person.identifiers
        if (match := NUMBER.search(identifier))
    }
    turns = [one for one in resolution.utterances if one.mode == "speech-turn"]
    assert turns
    for turn in turns:
        assert turn.speaker is not None
        actor = resolution.actors[turn.speaker]
        number = (turn.speaker.identifier or "").rpartition("/")[2]
        if number in known:
            assert actor.slug == known[number]
    registered = [
        turn
        for turn in turns
        if turn.speaker and resolution.actors[turn.speaker].is_registered
    ]
    assert len(registered) >= 0.95 * len(turns)


@pytest.mark.parametrize("name", WITH_QUESTIONS)
def test_every_question_has_its_answer(name: str, sittings: dict[str, Sitting]) -> None:
    resolution = sittings[name].resolution
    asked = {
        passage.span
        for passage in resolution.layout.passages
        if passage.turn is not None and passage.turn.question
    }
    answered = {said.span for one in resolution.utterances for said in one.replies_to}
    assert asked
    assert asked <= answered
