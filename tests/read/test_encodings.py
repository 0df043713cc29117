"""A text reads the same in whatever encoding it comes."""

import codecs
import os
from pathlib import Path

import pytest

from graph_builder.model import Failure, Source
from tests.read.build import read_bytes

_SAMPLE = (
    "Tom\xa0Dell said: \u2018We don\u2019t need 50 beds at \xa35m \u2013 no.\u2019"
    "\r\nSo there.\n"
)
_SEEDS = ("hansard-2010-12-07-commissioning.txt", "pulse-lansley-gp-contracts.txt")
_ENCODINGS = (
    ("utf-8", b""),
    ("utf-8", codecs.BOM_UTF8),
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-16-le", b""),
    ("utf-16-be", b""),
    ("utf-32-le", codecs.BOM_UTF32_LE),
    ("utf-32-be", codecs.BOM_UTF32_BE),
    ("utf-32-le", b""),
    ("utf-32-be", b""),
    ("cp1252", b""),
    ("cp1254", b""),
    ("cp1258", b""),
    ("mac-roman", b""),
)


def _seeds() -> list[str]:
    folder = os.environ.get("POLICYGRAPH_CORPUS")
    if folder is None:
        pytest.skip("POLICYGRAPH_CORPUS is not set")
    return [Path(folder, "seeds", name).read_bytes().decode() for name in _SEEDS]


@pytest.mark.parametrize(("encoding", "mark"), _ENCODINGS)
def test_the_text_is_the_same(encoding: str, mark: bytes, tmp_path: Path) -> None:
    found = read_bytes(tmp_path, mark + _SAMPLE.encode(encoding))
    assert isinstance(found, Source)
    assert found.text == _SAMPLE


@pytest.mark.parametrize(("encoding", "mark"), _ENCODINGS)
def test_the_seeds_read_the_same(encoding: str, mark: bytes, tmp_path: Path) -> None:
    for seed in _seeds():
        found = read_bytes(tmp_path, mark + seed.encode(encoding))
        assert isinstance(found, Source)
        assert found.text == seed


@pytest.mark.parametrize(
    ("encoding", "maker"),
    [
        ("utf-8", "text 1"),
        ("utf-16-be", "text 1"),
        ("cp1252", "text 1, read as cp1252"),
        ("mac-roman", "text 1, read as mac-roman"),
    ],
)
def test_a_guessed_encoding_is_reported(
    encoding: str, maker: str, tmp_path: Path
) -> None:
    found = read_bytes(tmp_path, _SAMPLE.encode(encoding))
    assert isinstance(found, Source)
    assert found.rendition == maker


@pytest.mark.parametrize(
    "data",
    [
        "“Yes,” she said. “No.”\n".encode() + b"caf\xe9\n",
        b"undefined in Windows-1252: \x81\x8d",
        codecs.BOM_UTF16_LE + b"\x00\xd8\x41\x00",
    ],
    ids=["mixed", "undefined", "lone-surrogate"],
)
def test_what_no_encoding_fits_is_refused(data: bytes, tmp_path: Path) -> None:
    found = read_bytes(tmp_path, data)
    assert isinstance(found, Failure)
    assert "UTF-8" in found.problem + found.remedy


def test_odd_characters_stay_where_they_are(tmp_path: Path) -> None:
    text = "so\u00adft \u200bzero \u202ebidi e\u0301 form\x0cfeed\r\nend"
    found = read_bytes(tmp_path, text.encode())
    assert isinstance(found, Source)
    assert found.text == text
