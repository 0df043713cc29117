"""Whole sittings: every speech with its speaker, every question with its answers."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import pytest
from lxml import etree
from pyoxigraph import Literal, NamedNode, Quad

from graph_builder.emit import emit_registry, emit_source
from graph_builder.model import Codebook, Part, Registry, Resolution
from graph_builder.pipeline.sources import Authorities, resolve_source
from graph_builder.read import read_source
from graph_builder.registry import import_registry, load_registry
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


@pytest.fixture(scope="module")
def resolved(registry: Registry) -> dict[str, tuple[Resolution, list[Quad]]]:
    """The two shorter sittings, one of them of 2016, resolved and as quads."""
    done = {}
    for file in sorted(SITTINGS, key=lambda each: each.stat().st_size)[:2]:
        authorities = Authorities(registry, Codebook())
        _, resolution = resolve_source(read_source(file), authorities)
        quads = emit_source(resolution, registry, Codebook())
        quads += emit_registry(registry, Codebook(), quads)
        done[file.name] = (resolution, quads)
    return done


def test_every_speaker_is_in_the_graph_by_number_and_as_a_link(
    resolved: dict[str, tuple[Resolution, list[Quad]]],
) -> None:
    for name, (_, quads) in resolved.items():
        numbers = list(number_speakers(quads))
        speeches = list(list_speeches(CORPUS / "hansard-xml" / name))
        assert sorted(numbers) == sorted(speech.number for speech in speeches)
        links = {
            quad.object.value
            for quad in quads
            if quad.predicate == terms.RDFS_SEE_ALSO
            and isinstance(quad.object, NamedNode)
        }
        base = "https://www.theyworkforyou.com/mp/"
        assert {f"{base}{number}" for number in numbers if number} <= links


def number_speakers(quads: list[Quad]) -> Iterator[str]:
    """Yield the number of the speaker of each speech turn, '' for none."""
    numbers = {
        quad.subject: match[1]
        for quad in quads
        if quad.predicate == terms.DCTERMS_IDENTIFIER
        and isinstance(quad.object, Literal)
        and (match := NUMBER.search(quad.object.value))
    }
    turns = {
        quad.subject
        for quad in quads
        if quad.predicate == terms.MODE and str(quad.object).endswith("speech-turn>")
    }
    for quad in quads:
        if quad.predicate == terms.SPEAKER and quad.subject in turns:
            assert isinstance(quad.object, NamedNode)
            yield numbers.get(quad.object, "")


def test_the_speakers_of_2016_are_the_registrys_by_number(
    registry: Registry, resolved: dict[str, tuple[Resolution, list[Quad]]]
) -> None:
    resolution, _ = resolved["debates2016-05-12a.xml"]
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


def test_every_question_has_its_answer(
    resolved: dict[str, tuple[Resolution, list[Quad]]],
) -> None:
    resolution, _ = resolved["debates2016-05-12a.xml"]
    asked = {
        passage.span
        for passage in resolution.layout.passages
        if passage.turn is not None and passage.turn.question
    }
    answered = {said.span for one in resolution.utterances for said in one.replies_to}
    assert asked
    assert asked <= answered
