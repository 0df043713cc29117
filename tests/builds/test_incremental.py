"""A build on top of others is byte for byte a clean one, and does no more than due."""

import json
import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, Store

from graph_builder import load_authorities, open_store, run_query
from graph_builder.deliver import list_altered
from graph_builder.pipeline import build_graph
from tests.builds.invented import build, make_text, write_corpus
from tests.published import hash_published


def compare_stores(one: Path, other: Path) -> None:
    """Hold two stores on disk equal, and each to its dump."""
    quads = [set(open_store(folder)) for folder in (one, other)]
    assert quads[0] == quads[1]
    dump = open_store(one / "graph.trig")
    assert set(dump) == quads[0]


def change_corpus(texts: dict[str, str], rng: random.Random) -> None:
    """Add, change or remove a document, or give one another's name."""
    act, name = rng.choice("aacrm"), f"{rng.randrange(8)}.txt"
    if act == "r" and len(texts) > 1:
        del texts[rng.choice(sorted(texts))]
    elif act == "m" and texts:
        texts[name] = texts.pop(rng.choice(sorted(texts)))
    else:
        texts[name] = make_text(rng.randrange(40))


@pytest.mark.parametrize("seed", range(2))
def test_any_sequence_of_changes_comes_to_a_clean_build(
    seed: int, tmp_path: Path
) -> None:
    rng = random.Random(seed)  # noqa: S311  # no secret hangs on it
    texts = {f"{n}.txt": make_text(n + seed) for n in range(4)}
    corpus, grown, clean = (tmp_path / name for name in ("in", "grown", "clean"))
    for _ in range(3):
        for _ in range(rng.randrange(1, 4)):
            change_corpus(texts, rng)
        write_corpus(corpus, texts)
        report = build(corpus, grown, with_dumps=rng.random() < 0.7)
    build(corpus, grown)
    assert build(corpus, clean).triples == report.triples
    assert hash_published(grown) == hash_published(clean)
    compare_stores(grown, clean)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    write_corpus(tmp_path / "in", {f"{n}.txt": make_text(n) for n in range(5)})
    return tmp_path / "in"


@pytest.fixture
def output(corpus: Path) -> Path:
    build(corpus, corpus.parent / "out")
    return corpus.parent / "out"


def list_times(output: Path) -> dict[str, int]:
    return {
        path.name: path.stat().st_mtime_ns
        for path in output.rglob("*")
        if path.is_file() and path.name not in (".lock", "LOG")
    }


def test_an_unchanged_build_does_nothing(corpus: Path, output: Path) -> None:
    before = list_times(output)
    report = build(corpus, output)
    assert report.is_unchanged
    assert list_times(output) == before
    assert report.triples
    assert len(report.documents) == 5


def test_only_what_changed_is_written(corpus: Path, output: Path) -> None:
    before = list_times(output)
    (corpus / "0.txt").write_text(make_text(30), encoding="utf-8")
    report = build(corpus, output)
    assert not report.is_unchanged
    kept = {
        name for name, time in list_times(output).items() if before.get(name) == time
    }
    assert {doc["sha256"] + ".txt" for doc in report.documents} - kept == {
        doc["sha256"] + ".txt" for doc in report.documents if doc["name"] == "0.txt"
    }


def test_a_removed_document_takes_its_claims_with_it(
    corpus: Path, output: Path
) -> None:
    (corpus / "4.txt").unlink()
    build(corpus, output)
    rows = run_query("sources", open_store(output)).list_records()
    assert len(rows) == 4
    assert len(list((output / "renditions").iterdir())) == 4


def test_without_dumps_the_store_is_new_and_the_files_are_as_they_were(
    corpus: Path, output: Path
) -> None:
    before = (output / "graph.ttl").read_bytes()
    (corpus / "0.txt").write_text(make_text(30), encoding="utf-8")
    report = build(corpus, output, with_dumps=False)
    assert (output / "graph.ttl").read_bytes() == before
    assert count_merged(open_store(output)) == report.triples
    assert not list_altered(output)
    assert build(corpus, output, with_dumps=False).is_unchanged
    assert not build(corpus, output).is_unchanged
    assert count_merged(open_store(output / "graph.ttl")) == report.triples


def count_merged(store: Store) -> int:
    return len(list(store.quads_for_pattern(None, None, None, DefaultGraph())))


def test_a_judgement_on_a_work_makes_that_work_alone_again(
    corpus: Path, output: Path
) -> None:
    first, *others = build(corpus, output).documents
    lines = output.parent / "lines.txt"
    lines.write_text(f'is "Nobody" in <{first["work"]}> person:somebody\n', "utf-8")
    made = count_crops(output)
    authorities = load_authorities((), (), [lines], with_shipped=False)
    build_graph([corpus], output, authorities=authorities)
    after = count_crops(output)
    changed = {name for name, bearing in after.items() if made[name] != bearing}
    assert changed == {first["name"]}
    assert others


def count_crops(output: Path) -> dict[str, str]:
    """Return by document's name which judgements its crop was made with."""
    with closing(sqlite3.connect(output / "cache.sqlite")) as link:
        rows = link.execute("SELECT head, bearing FROM crops").fetchall()
    return {json.loads(head)["document"]["name"]: bearing for head, bearing in rows}


def test_what_was_lost_of_a_cache_or_a_store_is_made_again(
    corpus: Path, output: Path
) -> None:
    before = hash_published(output)
    shutil.rmtree(output / "store")
    (output / "cache.sqlite").unlink()
    (output / "graph.ttl").write_text("lost", encoding="utf-8")
    build(corpus, output)
    assert hash_published(output) == before
    assert not list_altered(output)


def test_another_registry_makes_all_of_it_again(corpus: Path, output: Path) -> None:
    registry = output.parent / "own.ttl"
    registry.write_text(
        "@prefix person: <https://w3id.org/policygraph/id/person/> .\n"
        "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        'person:ada a foaf:Person ; rdfs:label "Ada Thornley"@en .\n',
        encoding="utf-8",
    )
    before = hash_published(output)
    authorities = load_authorities([registry], with_shipped=False)
    build_graph([corpus], output, authorities=authorities)
    clean = output.parent / "clean"
    build_graph([corpus], clean, authorities=authorities)
    assert hash_published(output) == hash_published(clean) != before
