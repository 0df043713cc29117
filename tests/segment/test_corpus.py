"""The corpus, read in place: turns equal the gold, sittings are complete."""

import json
import os
import re
from pathlib import Path

import pytest

from graph_builder.model import Part
from graph_builder.read import read_source
from graph_builder.segment import segment_source

_SPEECH = re.compile(r"<speech\b([^>]*)>(.*?)</speech>", re.DOTALL)
_SITTINGS = ("2016-05-09b", "2016-05-12a", "2020-12-16b", "2021-03-12a")


@pytest.fixture
def corpus() -> Path:
    folder = os.environ.get("POLICYGRAPH_CORPUS")
    if folder is None:
        pytest.skip("POLICYGRAPH_CORPUS is not set")
    return Path(folder)


def test_the_golds_speech_turns_are_found(corpus: Path) -> None:
    wanted = found = 0
    for path in sorted((corpus / "dev" / "gold").glob("*.json")):
        gold = json.loads(path.read_text())
        names = {p["name"]: {p["name"], *p["surface"]} for p in gold["people"]}
        source = read_source(corpus / gold["text_path"])
        turns = {
            (passage.span.start, passage.span.end): passage.turn
            for passage in segment_source(source).passages
            if passage.turn is not None
        }
        for statement in gold["statements"]:
            if statement["kind"] != "speech-turn":
                continue
            wanted += 1
            turn = turns.get((statement["start"], statement["end"]))
            speaker = statement["speaker"]
            said = (turn.name or turn.office) if turn else None
            found += said in names.get(speaker, {speaker})
    assert wanted
    assert found / wanted >= 0.98


def test_no_turns_are_found_in_articles(corpus: Path) -> None:
    for path in sorted((corpus / "dev" / "gold").glob("*.json")):
        gold = json.loads(path.read_text())
        if "hansard" in gold["kind"]:
            continue
        layout = segment_source(read_source(corpus / gold["text_path"]))
        assert not [p for p in layout.passages if p.part is Part.TURN], path.name


def _attribute(attributes: str, name: str) -> str | None:
    match = re.search(rf'{name}="([^"]*)"', attributes)
    return match[1] if match else None


@pytest.mark.parametrize("name", _SITTINGS)
def test_no_speech_of_a_sitting_is_lost(corpus: Path, name: str) -> None:
    path = corpus / "hansard-xml" / f"debates{name}.xml"
    source = read_source(path)
    layout = segment_source(source)
    speeches = [
        (_attribute(attributes, "speakername"), _attribute(attributes, "person_id"))
        for attributes, _ in _SPEECH.findall(path.read_text())
    ]
    turns = [p.turn for p in layout.passages if p.turn is not None]
    plain = [p for p in layout.passages if p.part is Part.PARAGRAPH]
    spoken = [(who, identifier) for who, identifier in speeches if who]
    assert [(turn.name, turn.identifier) for turn in turns] == spoken
    assert len(turns) + len(plain) == len(speeches)
    assert str(layout.work.window.earliest) == name[:10]
    for passage in layout.passages:
        if passage.turn is not None:
            assert source.slice(passage.turn.label) == passage.turn.name


@pytest.mark.parametrize("name", _SITTINGS)
def test_every_word_of_a_sitting_is_in_its_speech(corpus: Path, name: str) -> None:
    path = corpus / "hansard-xml" / f"debates{name}.xml"
    source = read_source(path)
    bodies = [
        source.slice(p.span).split()
        for p in segment_source(source).passages
        if p.part in (Part.TURN, Part.PARAGRAPH)
    ]
    printed = [
        re.sub(r"<[^>]+>", "", words).replace("&amp;", "&").split()
        for _, words in _SPEECH.findall(path.read_text())
    ]
    assert bodies == printed
