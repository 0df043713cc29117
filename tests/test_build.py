"""What a build promises: the same bytes, the other documents, nothing by half."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from graph_builder import build_graph, validate_output
from graph_builder.errors import OutputError, SourceError
from tests.published import hash_published

NOTES: Mapping[str, str] = {
    "clinic.txt": """Board backs new clinic

Ada Thornley, chair of the Nether Carrow Health Board, said on Monday: "We support the
opening of the clinic at Low Fell."

Bertram Quill, leader of Carrow Council, said he opposed the opening of the clinic.
""",
    "beds.txt": """Council warns on beds

Bertram Quill, leader of Carrow Council, warned that cutting beds would be a mistake.
""",
}


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    for name, text in NOTES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def build_elsewhere(paths: list[Path], output: Path, seed: str) -> dict[str, str]:
    script = (
        "import sys; from pathlib import Path; from graph_builder import build_graph;"
        "*paths, out = map(Path, sys.argv[1:]); build_graph(paths, out)"
    )
    words = [sys.executable, "-c", script, *map(str, paths), str(output)]
    subprocess.run(words, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
    return hash_published(output)


def test_order_and_hash_seed_change_no_byte(notes: Path, tmp_path: Path) -> None:
    files = sorted(notes.iterdir())
    first = build_elsewhere(files, tmp_path / "0", "0")
    assert build_elsewhere(files[::-1], tmp_path / "1", "1") == first
    assert build_elsewhere([notes], tmp_path / "2", "2") == first


def test_a_build_writes_what_it_says(notes: Path, tmp_path: Path) -> None:
    build_graph([notes], tmp_path / "out")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {
        "graph.ttl",
        "graph.trig",
        "network.html",
        "report.json",
        "run.ttl",
        "store",
        "cache.sqlite",
        ".lock",
        "renditions",
        "grounds",
        "manifest.json",
    }


def test_each_file_is_what_the_manifest_says(notes: Path, tmp_path: Path) -> None:
    build_graph([notes], tmp_path / "out")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))
    for name, facts in manifest["files"].items():
        data = (tmp_path / "out" / name).read_bytes()
        assert facts["sha256"] == hashlib.sha256(data).hexdigest()


def test_a_bad_document_never_stops_the_others(notes: Path, tmp_path: Path) -> None:
    (notes / "empty.txt").write_bytes(b"")
    (notes / "picture.txt").write_bytes(bytes(range(256)) * 8)
    report = build_graph([notes], tmp_path / "out")
    assert len(report.documents) == len(NOTES)
    assert {failure.name for failure in report.failures} == {
        str(notes / "empty.txt"),
        str(notes / "picture.txt"),
    } or {Path(failure.name).name for failure in report.failures} == {
        "empty.txt",
        "picture.txt",
    }


def test_the_same_text_twice_counts_once_and_is_said(
    notes: Path, tmp_path: Path
) -> None:
    (notes / "again.txt").write_text(NOTES["clinic.txt"], encoding="utf-8")
    report = build_graph([notes], tmp_path / "out")
    assert len(report.documents) == len(NOTES)
    (caution,) = report.cautions
    assert caution["name"].endswith("clinic.txt")
    assert "again.txt" in caution["problem"]


def test_of_two_copies_the_same_counts_in_any_order(
    notes: Path, tmp_path: Path
) -> None:
    (notes / "again.txt").write_text(NOTES["clinic.txt"], encoding="utf-8")
    files = sorted(notes.iterdir())
    build_graph(files, tmp_path / "one")
    build_graph(files[::-1], tmp_path / "two")
    assert hash_published(tmp_path / "one") == hash_published(tmp_path / "two")


@pytest.mark.parametrize("name", ["graph.ttl", "report.json", "manifest.json"])
def test_a_file_that_was_changed_or_is_gone_is_a_violation(
    name: str, notes: Path, tmp_path: Path
) -> None:
    build_graph([notes], tmp_path / "out")
    assert validate_output(tmp_path / "out").conforms
    (tmp_path / "out" / name).unlink()
    report = validate_output(tmp_path / "out")
    assert [fault.focus for fault in report.results if fault.constraint == "manifest"]
    assert not report.conforms


def test_with_nothing_to_read_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    with pytest.raises(SourceError):
        build_graph([tmp_path / "none"], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_output_that_is_a_file_is_left_alone(notes: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_bytes(b"mine")
    with pytest.raises(OutputError):
        build_graph([notes], taken)
    assert taken.read_bytes() == b"mine"


def test_every_quote_is_the_exact_slice_of_its_rendition(
    notes: Path, tmp_path: Path
) -> None:
    from graph_builder import open_store, run_sparql

    build_graph([notes], tmp_path / "out")
    answer = run_sparql(
        "PREFIX oa: <http://www.w3.org/ns/oa#> "
        "PREFIX pg: <https://w3id.org/policygraph/def#> "
        "SELECT ?sha ?start ?end ?words WHERE { ?span oa:hasSource/pg:sha256 ?sha ; "
        "oa:hasSelector [ oa:start ?start ; oa:end ?end ] , [ oa:exact ?words ] } "
        "ORDER BY ?sha ?start ?end",
        open_store(tmp_path / "out"),
    )
    records = answer.list_records()
    assert records
    for row in records:
        text = (tmp_path / "out" / "renditions" / f"{row['sha']}.txt").read_bytes()
        start, end = int(str(row["start"])), int(str(row["end"]))
        assert text.decode("utf-8")[start:end] == row["words"]
