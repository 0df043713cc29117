"""What is damaged, newer or locked: said, healed where it can be, and never lost."""

import fcntl
import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from graph_builder import build_graph, open_store
from graph_builder.cli import main
from graph_builder.deliver import MANIFEST, finish_delivery, list_altered, read_manifest
from graph_builder.errors import OutputError, StoreError
from tests.builds.invented import build, make_authorities, make_text, write_corpus
from tests.published import hash_published


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("built")
    write_corpus(place / "in", {f"{n}.txt": make_text(n) for n in range(4)})
    build(place / "in", place / "out")
    return place


@pytest.fixture
def output(built: Path, tmp_path: Path) -> Path:
    shutil.copytree(built / "in", tmp_path / "in")
    return shutil.copytree(built / "out", tmp_path / "out")


def build_again(output: Path) -> list[str]:
    """Return what a build of the same corpus announces."""
    said: list[str] = []
    build_graph(
        [output.parent / "in"],
        output,
        authorities=make_authorities(),
        announce=said.append,
    )
    return said


def spoil_current(output: Path) -> None:
    (output / "store" / "1" / "quads" / "CURRENT").write_bytes(b"nonsense")


def spoil_contents(output: Path) -> None:
    (output / "store" / "1" / "contents.json").write_bytes(b"{")


def cut_tables(output: Path) -> None:
    for file in (output / "store" / "1" / "quads").glob("*.sst"):
        file.write_bytes(file.read_bytes()[:100])


@pytest.mark.parametrize("spoil", [spoil_current, spoil_contents, cut_tables])
def test_a_damaged_store_is_said_and_made_anew(
    spoil: Callable[[Path], None], output: Path, built: Path
) -> None:
    spoil(output)
    with pytest.raises(StoreError, match="damaged") as caught:
        open_store(output)
    assert "Build again" in caught.value.remedy
    (said,) = build_again(output)
    assert "damaged" in said
    assert hash_published(output) == hash_published(built / "out")
    assert set(open_store(output)) == set(open_store(built / "out"))


def test_a_store_of_a_newer_version_is_left_alone(
    output: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contents = output / "store" / "1" / "contents.json"
    row = json.loads(contents.read_bytes())
    contents.write_text(json.dumps({**row, "format": 99}), encoding="utf-8")
    with pytest.raises(StoreError, match="format 99"):
        open_store(output)
    before = hash_published(output)
    with pytest.raises(SystemExit) as ended:
        main(["build", str(output.parent / "in"), "-o", str(output)])
    assert ended.value.code == 3
    assert "another folder" in capsys.readouterr().err
    assert hash_published(output) == before


def test_without_its_store_a_folder_is_read_by_its_dump(output: Path) -> None:
    shutil.rmtree(output / "store")
    assert len(open_store(output))


def test_without_its_store_an_older_dump_is_no_substitute(output: Path) -> None:
    (output.parent / "in" / "0.txt").write_text(make_text(30), encoding="utf-8")
    build(output.parent / "in", output, with_dumps=False)
    shutil.rmtree(output / "store")
    with pytest.raises(StoreError, match="older"):
        open_store(output)
    assert len(open_store(output / "graph.trig"))


def scribble(output: Path) -> None:
    (output / "cache.sqlite").write_bytes(b"no database at all" * 100)


def flip(column: str) -> Callable[[Path], None]:
    def spoil(output: Path) -> None:
        with closing(sqlite3.connect(output / "cache.sqlite")) as link:
            link.execute(f"UPDATE crops SET {column} = x'00'")  # noqa: S608
            link.commit()

    return spoil


@pytest.mark.parametrize("spoil", [scribble, flip("quads"), flip("files")])
def test_a_damaged_cache_is_made_anew(
    spoil: Callable[[Path], None], output: Path, built: Path
) -> None:
    spoil(output)
    shutil.rmtree(output / "store")
    shutil.rmtree(output / "renditions")
    assert build_again(output)
    assert hash_published(output) == hash_published(built / "out")
    assert not list_altered(output)


def test_a_head_that_is_not_what_was_kept_is_made_again(
    output: Path, built: Path
) -> None:
    with closing(sqlite3.connect(output / "cache.sqlite")) as link:
        link.execute("UPDATE crops SET head = replace(head, 'clinic', 'prison')")
        link.commit()
    build_again(output)
    assert hash_published(output) == hash_published(built / "out")


def test_a_lock_left_by_the_dead_is_taken_over(output: Path) -> None:
    owner = {"pid": 4711, "host": "elsewhere", "since": "2026-01-02 03:04:05"}
    (output / ".lock").write_text(json.dumps(owner), encoding="utf-8")
    (said,) = build_again(output)
    assert "Process 4711 on elsewhere, since 2026-01-02 03:04:05," in said
    assert not build_again(output)


def test_a_lock_of_the_living_is_respected(output: Path) -> None:
    with (output / ".lock").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(OutputError, match="is building") as caught:
            build_again(output)
    assert "--wait" in caught.value.remedy
    assert not build_again(output)


def test_a_delivery_that_was_decided_is_read_and_then_finished(output: Path) -> None:
    decided = output / ".delivery"
    (decided / "renditions").mkdir(parents=True)
    moved = ("graph.ttl", MANIFEST)
    manifest = read_manifest(output)
    for name in moved:
        (output / name).rename(decided / name)
    (output / MANIFEST).write_text('{"files": {"gone.txt": {}}}', encoding="utf-8")
    (output / "gone.txt").write_text("of the delivery before", encoding="utf-8")
    assert read_manifest(output) == manifest
    assert not list_altered(output)
    finish_delivery(output)
    finish_delivery(output)
    assert read_manifest(output) == manifest
    assert not list_altered(output)
    assert not decided.exists()
    assert not (output / "gone.txt").exists()
