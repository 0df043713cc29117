"""Metadata come from the user, a sidecar, front matter: in this order."""

import json
from datetime import date
from pathlib import Path

import pytest

from graph_builder.model import Failure, Metadata, Source
from graph_builder.model.days import find_day, read_window
from graph_builder.read import read_sources
from tests.read.build import read_bytes, read_text

_FRONT = """---
title: "Beds: a plan"
date: 2012-03-04
publisher: Dunmore Gazette
url: https://gazette.example/beds
author: nobody
---

The trust will close beds.
"""


def test_front_matter_is_read_and_stays_in_the_text(tmp_path: Path) -> None:
    source = read_text(tmp_path, _FRONT)
    metadata = source.metadata
    assert source.text == _FRONT
    assert (metadata.title, metadata.publisher) == ("Beds: a plan", "Dunmore Gazette")
    assert metadata.url == "https://gazette.example/beds"
    assert metadata.window.earliest == date(2012, 3, 4)
    assert [mark.name for mark in source.marks] == ["front-matter"]


@pytest.mark.parametrize(
    "text",
    [
        "---\nNot front matter at all.\n---\nMore.",
        "---\ntitle: never closed\n",
        "--\na: b\n--",
    ],
)
def test_other_blocks_are_text(text: str, tmp_path: Path) -> None:
    source = read_text(tmp_path, text)
    assert source.metadata == Metadata()
    assert not source.marks


def test_the_user_goes_before_the_sidecar_before_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(_FRONT)
    sidecar = {"date": "2013", "publisher": "Sidecar"}
    (tmp_path / "page.txt.meta.json").write_text(json.dumps(sidecar))
    (source,) = read_sources([tmp_path], Metadata(publisher="User"))
    assert isinstance(source, Source)
    assert source.metadata.publisher == "User"
    assert source.metadata.window.latest == date(2013, 12, 31)
    assert source.metadata.title == "Beds: a plan"


@pytest.mark.parametrize(
    ("front", "word"),
    [("date: 31 February 2012", "date"), ("url: javascript:alert(1)", "url")],
)
def test_impossible_metadata_are_refused(front: str, word: str, tmp_path: Path) -> None:
    found = read_bytes(tmp_path, f"---\n{front}\n---\nText.".encode())
    assert isinstance(found, Failure)
    assert word in found.problem


@pytest.mark.parametrize("sidecar", ["[1]", "{", '{"date": "soon"}'])
def test_a_broken_sidecar_is_a_failure(sidecar: str, tmp_path: Path) -> None:
    (tmp_path / "page.txt.meta.json").write_text(sidecar)
    found = read_bytes(tmp_path, b"Some text.")
    assert isinstance(found, Failure)
    assert "page.txt.meta.json" in found.problem


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Tuesday 7th December 2010", "2010-12-07"),
        ("published 07 Dec 2010, 10.30am", "2010-12-07"),
        ("December 7, 2010", "2010-12-07"),
        ("7/12/2010", "2010-12-07"),
        ("2010-12-07T10:30:00Z", "2010-12-07"),
        ("on the 1st of May 2016", "2016-05-01"),
        ("31 February 2010, then 3 March 2010", "2010-03-03"),
        ("(13 years, 5 months ago)", None),
        ("in May 2016", None),
    ],
)
def test_a_printed_day_is_found(words: str, day: str | None) -> None:
    found = find_day(words)
    assert (str(found[0]) if found else None) == day


@pytest.mark.parametrize(
    ("value", "earliest", "latest"),
    [
        ("2010-12-07", "2010-12-07", "2010-12-07"),
        ("7 December 2010", "2010-12-07", "2010-12-07"),
        ("2012-02", "2012-02-01", "2012-02-29"),
        ("December 2010", "2010-12-01", "2010-12-31"),
        ("2010", "2010-01-01", "2010-12-31"),
        ("2010-12-01/2011-01-31", "2010-12-01", "2011-01-31"),
    ],
)
def test_a_date_may_be_a_window(value: str, earliest: str, latest: str) -> None:
    window = read_window(value)
    assert window is not None
    assert (str(window.earliest), str(window.latest)) == (earliest, latest)


@pytest.mark.parametrize("value", ["soon", "2010-13", "2010-12-07/2010-12-01", ""])
def test_what_is_no_date_is_none(value: str) -> None:
    assert read_window(value) is None
