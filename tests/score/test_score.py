"""Findings are measured against annotation as the annotation's own rules say."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from graph_builder.errors import SourceError
from graph_builder.score import (
    SEEDS,
    TOTAL,
    compare_runs,
    encode_run,
    load_documents,
    read_run,
    score_documents,
)
from graph_builder.score.names import Row
from graph_builder.score.tally import Tally, wilson

TEXT = 'Jane Roe, chair of the Anytown Trust, said: "We back the plan. It is sound."'
SAID = {"speaker": "Jane Roe", "kind": "direct", "start": 45, "end": 76}
GOLD: Row = {
    "id": "a",
    "kind": "news",
    "people": [{"name": "Jane Roe", "surface": ["Ms Roe"]}],
    "organisations": [{"name": "Anytown Trust", "surface": []}],
    "statements": [SAID],
    "positions": [
        {"holder": "Jane Roe", "stance": "support", "start": 45, "end": 62},
    ],
}


def score(predicted: Row, gold: Row = GOLD, measure: str = "statements") -> Tally:
    """Return the counts of one measure of one document."""
    scores = score_documents({"a": gold}, {"a": predicted}, lambda _: TEXT)
    return scores.documents["a"][measure]


@pytest.mark.parametrize(
    ("change", "hit"),
    [
        ({}, 1),
        ({"speaker": "Ms Roe"}, 1),  # another name of the same person
        ({"speaker": "Dr Roe"}, 1),  # honorifics do not count
        ({"speaker": "Anytown Trust"}, 0),
        ({"speaker": None}, 0),
        ({"end": 63}, 1),  # more than half of the words
        ({"end": 53}, 0),
        ({"start": None, "end": None}, 0),
    ],
)
def test_a_statement_needs_its_speaker_and_half_its_words(
    change: Row, hit: int
) -> None:
    assert score({"statements": [{**SAID, **change}]}).hit == hit


@pytest.mark.parametrize(
    ("gold", "predicted", "counts"),
    [
        ([SAID], [SAID, SAID], Tally(1, 2, 1)),  # the second is a false one
        ([{**SAID, "optional": True}], [SAID], Tally(0, 1, 0, 1, 1)),
        ([{**SAID, "optional": True}, SAID], [SAID], Tally(1, 1, 1, 0, 1)),
        ([{**SAID, "speaker_alt": ["Jo Poe"]}], [{**SAID, "speaker": "Jo Poe"}], None),
        ([{**SAID, "start": 0, "end": 4, "span_alt": [[45, 76]]}], [SAID], None),
    ],
)
def test_each_item_is_matched_once_and_required_ones_first(
    gold: list[Row], predicted: list[Row], counts: Tally | None
) -> None:
    found = score({"statements": predicted}, {**GOLD, "statements": gold})
    assert found == (counts or Tally(1, 1, 1))


def test_a_position_needs_its_stance_unless_that_is_left_out() -> None:
    other = {"positions": [{**GOLD["positions"][0], "stance": "oppose"}]}
    assert score(other, measure="positions").hit == 0
    assert score(other, measure="positions (no stance)").hit == 1


def test_seeds_stay_out_of_the_total() -> None:
    gold = {"seed-a": GOLD, "b": GOLD}
    sections = score_documents(gold, {}, lambda _: TEXT).sections
    assert sections[TOTAL]["statements"] == Tally(gold=1)
    assert sections[SEEDS]["statements"] == Tally(gold=1)


@pytest.mark.parametrize(
    ("hit", "of", "interval"),
    [(0, 0, (0.0, 1.0)), (196, 200, (0.950, 0.992)), (0, 10, (0.0, 0.278))],
)
def test_intervals_are_wilsons(
    hit: int, of: int, interval: tuple[float, float]
) -> None:
    assert wilson(hit, of) == pytest.approx(interval, abs=0.001)


def test_a_recorded_run_shows_gains_and_losses(tmp_path: Path) -> None:
    right = score_documents({"a": GOLD}, {"a": {"statements": [SAID]}}, lambda _: TEXT)
    wrong = score_documents({"a": GOLD}, {}, lambda _: TEXT)
    file = tmp_path / "run.json"
    file.write_text(json.dumps(encode_run(right)), encoding="utf-8")
    changes = list(compare_runs(read_run(file), wrong.documents))
    assert {change.measure for change in changes if change.is_loss} == {
        "statements",
        "statements (speaker)",
        "statements (span)",
    }


@pytest.mark.parametrize("words", ["{", "[1]", "[{}]"])
def test_what_is_no_record_is_said_to_be_none(tmp_path: Path, words: str) -> None:
    file = tmp_path / "run.json"
    file.write_text(words, encoding="utf-8")
    with pytest.raises(SourceError):
        read_run(file)


def test_a_document_needs_an_id(tmp_path: Path) -> None:
    (tmp_path / "list.json").write_text('[{"people": []}]', encoding="utf-8")
    with pytest.raises(SourceError, match="without an id"):
        load_documents(tmp_path)


@pytest.mark.skipif("POLICYGRAPH_CORPUS" not in os.environ, reason="needs the corpus")
def test_the_corpus_own_scorer_counts_alike(tmp_path: Path) -> None:
    corpus = Path(os.environ["POLICYGRAPH_CORPUS"])
    tool = corpus.parent / "tools" / "score.py"
    if not tool.exists():
        pytest.skip("the corpus comes without its scorer")
    gold = corpus / "dev" / "gold"
    documents = load_documents(gold)
    predicted = {name: _bent(row) for name, row in documents.items()}
    (tmp_path / "bent.json").write_text(json.dumps(predicted), encoding="utf-8")
    out = tmp_path / "out.json"
    command = [sys.executable, str(tool), str(gold), str(tmp_path / "bent.json")]
    subprocess.run([*command, "--json", str(out)], check=True, capture_output=True)
    theirs = json.loads(out.read_text())
    texts = {n: corpus / str(row["text_path"]) for n, row in documents.items()}
    if not all(path.exists() for path in texts.values()):
        texts = {n: gold.parent / str(r["text_path"]) for n, r in documents.items()}
    ours = score_documents(
        documents, predicted, lambda name: texts[name].read_bytes().decode("utf-8")
    )
    for section, measures in theirs.items():
        for measure, counts in measures.items():
            tally = ours.sections[section][measure]
            assert (tally.hit, tally.predicted, tally.gold, tally.optional) == (
                counts["hit"],
                counts["pred"],
                counts["gold"],
                counts["optional"],
            )


def _bent(row: Row) -> Row:
    """Return annotation with every third speaker wrong and every fourth span moved."""
    statements = [dict(item) for item in row["statements"]]
    for place, item in enumerate(statements):
        if place % 3 == 0:
            item["speaker"] = "Nobody Known"
        if place % 4 == 0:
            item["end"] = item["start"] + (item["end"] - item["start"]) // 3 + 1
    return {**row, "statements": statements, "positions": row["positions"][::2]}
