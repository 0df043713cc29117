"""An output is whole or absent, whatever goes wrong on the way."""

import hashlib
import json
from pathlib import Path

import pytest

from graph_builder.deliver import MANIFEST, deliver_file, deliver_files, read_manifest
from graph_builder.errors import OutputError

OLD = {"a.txt": b"old a", "kept/b.txt": b"old b"}


def list_files(folder: Path) -> list[str]:
    return sorted(
        p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()
    )


def test_the_manifest_describes_each_file(tmp_path: Path) -> None:
    deliver_files(tmp_path, OLD, {"triples": 3})
    manifest = json.loads((tmp_path / MANIFEST).read_text(encoding="utf-8"))
    assert manifest["triples"] == 3
    assert manifest["files"] == {
        name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in OLD.items()
    }


def test_nothing_but_the_files_and_the_manifest_is_left(tmp_path: Path) -> None:
    deliver_files(tmp_path, OLD, {})
    assert list_files(tmp_path) == ["a.txt", "kept/b.txt", MANIFEST]


def test_a_file_of_the_last_delivery_goes_when_this_one_lacks_it(
    tmp_path: Path,
) -> None:
    deliver_files(tmp_path, OLD, {})
    deliver_files(tmp_path, {"a.txt": b"new a"}, {})
    assert list_files(tmp_path) == ["a.txt", MANIFEST]


def test_a_file_that_is_not_ours_stays(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_bytes(b"mine")
    deliver_files(tmp_path, OLD, {})
    deliver_files(tmp_path, {"a.txt": b"new a"}, {})
    assert (tmp_path / "notes.txt").read_bytes() == b"mine"


def test_a_forged_manifest_removes_nothing_outside_the_folder(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_bytes(b"precious")
    folder = tmp_path / "out"
    folder.mkdir()
    forged: object = {"files": {"../outside.txt": {}}}
    (folder / MANIFEST).write_text(json.dumps(forged), encoding="utf-8")
    deliver_files(folder, {"a.txt": b"a"}, {})
    assert outside.read_bytes() == b"precious"


def test_a_folder_that_is_a_file_is_named_and_left_alone(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_bytes(b"a file")
    with pytest.raises(OutputError, match="taken"):
        deliver_files(taken, OLD, {})
    assert taken.read_bytes() == b"a file"


def test_what_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    deliver_files(tmp_path, OLD, {})
    before = {name: (tmp_path / name).read_bytes() for name in list_files(tmp_path)}
    with pytest.raises(OutputError):
        # The second name has a file for a parent, so it cannot be staged.
        deliver_files(tmp_path, {"a.txt": b"new", "a.txt/b": b"new"}, {})
    after = {name: (tmp_path / name).read_bytes() for name in list_files(tmp_path)}
    assert after == before


def test_one_file_replaces_another_whole(tmp_path: Path) -> None:
    page = tmp_path / "deep" / "page.html"
    deliver_file(page, b"one")
    deliver_file(page, b"two")
    assert page.read_bytes() == b"two"
    assert list_files(tmp_path) == ["deep/page.html"]


def test_a_folder_without_a_manifest_has_none(tmp_path: Path) -> None:
    assert read_manifest(tmp_path) is None
