"""Files, folders and standard input; what cannot be read is a row, never a crash."""

import io
import os
import sys
from pathlib import Path

import pytest

from graph_builder.errors import SourceError
from graph_builder.model import Failure, Source
from graph_builder.read import read_source, read_sources
from tests.read.build import read_all, read_bytes

_TEXT = "The Dunmore Trust will close forty beds."


def test_a_folder_is_read_whole_in_the_order_of_its_paths(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/b/y.txt", ".hidden.txt", ".git/x.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_TEXT)
    assert [found.name for found in read_all(tmp_path)] == ["y.txt", "z.txt", "b.txt"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not text"),
        (b"%PDF-1.4\n\x00\x01\x02\x03", "not text"),
        (bytes(range(256)) * 20, "not text"),
        (b"<?xml version='1.0'?><feed/>", "no known kind"),
    ],
)
def test_what_is_no_document_is_a_failure(
    data: bytes, words: str, tmp_path: Path
) -> None:
    found = read_bytes(tmp_path, data)
    assert isinstance(found, Failure)
    assert words in found.problem
    assert found.remedy


def test_the_others_are_read_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\x01")
    (tmp_path / "b.txt").write_text(_TEXT)
    found = read_all(tmp_path / "missing.txt", tmp_path)
    assert [type(one) for one in found] == [Failure, Failure, Source]


def test_a_folder_without_files_is_a_failure(tmp_path: Path) -> None:
    (found,) = read_all(tmp_path)
    assert isinstance(found, Failure)
    assert "no files" in found.problem


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (found,) = read_all(tmp_path / "pipe")
    assert isinstance(found, Failure)
    assert "regular" in found.problem


@pytest.mark.parametrize("name", ["nul\0.txt", "x" * 300])
def test_impossible_names_are_failures(name: str) -> None:
    (found,) = read_all(Path(name))
    assert isinstance(found, Failure)


def test_standard_input_is_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(_TEXT.encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    source = read_source(Path("-"))
    assert (source.name, source.text) == ("stdin", _TEXT)


def test_one_file_is_one_source_or_an_error(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(_TEXT)
    assert read_source(path).text == _TEXT
    with pytest.raises(SourceError, match="no file"):
        read_source(tmp_path / "missing.txt")
    path.write_text('{"text": "One."}\n{"text": "Two."}')
    with pytest.raises(SourceError, match="2 documents"):
        read_source(path)


def test_the_hash_is_of_the_bytes_and_never_of_the_name(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(_TEXT)
    (tmp_path / "b.txt").write_text(_TEXT)
    hashes = {one.sha256 for one in read_sources([tmp_path]) if isinstance(one, Source)}
    assert len(hashes) == 1
