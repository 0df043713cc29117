"""gzip and zip are read like the files in them; bombs are refused at once."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from graph_builder.model import Failure, Source
from tests.read.build import SITTING, read_all, read_bytes

_TEXT = "The Dunmore Trust will close forty beds."


def _zip(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def test_a_packed_file_is_the_same_source(tmp_path: Path) -> None:
    plain = read_bytes(tmp_path, SITTING.encode(), "a.xml")
    packed = read_bytes(tmp_path, gzip.compress(SITTING.encode()), "a.xml.gz")
    assert isinstance(plain, Source)
    assert isinstance(packed, Source)
    assert (packed.sha256, packed.text) == (plain.sha256, plain.text)


def test_members_are_named_and_sorted_and_have_sidecars(tmp_path: Path) -> None:
    members = {
        "b.txt": _TEXT.encode(),
        "a/a.txt": _TEXT.encode(),
        "a/a.txt.meta.json": b'{"date": "2012"}',
        "__MACOSX/._b.txt": b"\x00",
        "c.bin": b"\x00\x01",
    }
    (tmp_path / "x.zip").write_bytes(_zip(members))
    found = read_all(tmp_path)
    names = [one.name for one in found]
    assert names == ["x.zip#a/a.txt", "x.zip#b.txt", "x.zip#c.bin"]
    assert [type(one) for one in found] == [Source, Source, Failure]
    assert isinstance(found[0], Source)
    assert found[0].metadata.window.latest is not None


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (gzip.compress(bytes(50_000_000)), "unpacks to more"),
        (gzip.compress(_TEXT.encode())[:-12], "broken"),
        (gzip.compress(gzip.compress(_TEXT.encode())), "inside an archive"),
        (_zip({"a": bytes(50_000_000)}), "unpacks to more"),
        (_zip({"a.txt": _TEXT.encode()})[:-30], "broken"),
        (_zip({"a.zip": _zip({"b.txt": b"x"})}), "inside an archive"),
        (_zip({f"{i}.txt": b"" for i in range(10_001)}), "10001 files"),
    ],
    ids=["gz", "gz-cut", "gz-in-gz", "zip", "zip-cut", "zip-in-zip", "many"],
)
def test_hostile_archives_are_refused(data: bytes, words: str, tmp_path: Path) -> None:
    found = read_bytes(tmp_path, data, "x")
    assert isinstance(found, Failure)
    assert words in found.problem


def test_a_bad_member_does_not_stop_the_others(tmp_path: Path) -> None:
    data = _zip({"a": bytes(50_000_000), "b.txt": _TEXT.encode()})
    (tmp_path / "x.zip").write_bytes(data)
    assert [type(one) for one in read_all(tmp_path / "x.zip")] == [Failure, Source]


@pytest.mark.parametrize(
    "name", ["../a.txt", "b/../../a.txt", "/etc/a.txt", "C:\\a.txt", "..\\a.txt"]
)
def test_a_name_that_leads_out_of_the_archive_is_reported(
    name: str, tmp_path: Path
) -> None:
    (tmp_path / "x.zip").write_bytes(_zip({name: b"Words.", "b.txt": _TEXT.encode()}))
    found = read_all(tmp_path / "x.zip")
    (refused,) = (one for one in found if isinstance(one, Failure))
    assert "outside its archive" in refused.problem
    assert [one.name for one in found if one is not refused] == ["x.zip#b.txt"]


def test_a_lying_size_is_found_out(tmp_path: Path) -> None:
    data = bytearray(_zip({"a.txt": _TEXT.encode() * 100}))
    at = data.rfind(b"PK\x01\x02") + 24
    data[at : at + 4] = (3).to_bytes(4, "little")
    found = read_bytes(tmp_path, bytes(data), "x.zip")
    assert isinstance(found, Failure)
