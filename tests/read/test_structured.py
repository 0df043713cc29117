"""XML, HTML, Markdown and JSON Lines become text with exact marks."""

import time
from datetime import date
from pathlib import Path

import pytest

from graph_builder.model import Failure, Source
from tests.read.build import (
    ARTICLE,
    DEBATE,
    DEBATE_PAGE,
    SITTING,
    read_all,
    read_bytes,
    read_text,
)


def test_a_sitting_is_headings_speeches_and_divisions(tmp_path: Path) -> None:
    source = read_text(tmp_path, SITTING)
    assert source.rendition == "parlparse-xml 1"
    assert source.text == (
        "Oral\nAnswers\n\nThe Secretary of State was asked—\n\n"
        "Ann Fell\nHow many beds & wards has the Member for Eastgate?\nAnd where?\n\n"
        "Una Roe"
    )
    assert source.metadata.title == "House of Commons, 2011-05-09"
    assert source.metadata.window.latest == date(2011, 5, 9)


def test_marks_keep_the_attributes_and_the_place(tmp_path: Path) -> None:
    source = read_text(tmp_path, SITTING)
    found = [(mark.name, source.slice(mark.span)[:22]) for mark in source.marks]
    assert found == [
        ("oral-heading", "Oral\nAnswers"),
        ("speech", "The Secretary of State"),
        ("speech", "Ann Fell\nHow many beds"),
        ("division", "Una Roe"),
    ]
    assert source.marks[2].attributes["person_id"] == "uk.org.publicwhip/person/1"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
def test_xml_is_read_in_the_encoding_it_declares(encoding: str, tmp_path: Path) -> None:
    declared = encoding.removesuffix("-sig")
    text = SITTING.replace("UTF-8", declared).replace("—", "é")
    found = read_bytes(tmp_path, text.encode(encoding), "a.xml")
    assert isinstance(found, Source), found
    assert "asked\xe9" in found.text


def test_a_tei_debate_is_heads_notes_and_utterances(tmp_path: Path) -> None:
    source = read_text(tmp_path, DEBATE)
    assert source.text == (
        "Beds\n\nMr Speaker\nOrder.\n\nAnn Fell\nHow many beds?\n[Interruption]\n"
        "And where?\n\nTom Dell\nForty beds."
    )
    assert source.metadata.title == "Minutes of Dunmore"
    assert source.metadata.window.earliest == date(2020, 12, 9)


_CANARY = "canary-text-that-must-not-leak"
_TYPES = (
    '<!DOCTYPE x [<!ENTITY e SYSTEM "file://{path}">]>',
    '<!DOCTYPE x SYSTEM "file://{path}">',
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p"> %p;]>',
    '<!DOCTYPE x PUBLIC "-//X//X" "http://127.0.0.1:9/x.dtd">',
)


@pytest.mark.parametrize("declaration", _TYPES)
@pytest.mark.parametrize("document", [SITTING, DEBATE], ids=["sitting", "tei"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_document_type_is_refused(
    declaration: str, document: str, encoding: str, tmp_path: Path
) -> None:
    canary = tmp_path / "canary"
    canary.write_text(_CANARY)
    head, rest = document.split("?>", 1)
    head = head.replace("UTF-8", encoding)
    text = f"{head}?>\n{declaration.format(path=canary)}{rest}"
    found = read_bytes(tmp_path, text.encode(encoding), "a.xml")
    assert isinstance(found, Failure)
    assert "document type" in found.problem
    assert _CANARY not in str(found)


@pytest.mark.parametrize("document", [SITTING, DEBATE], ids=["sitting", "tei"])
def test_a_cut_file_is_refused_with_its_line(document: str, tmp_path: Path) -> None:
    found = read_bytes(tmp_path, document[: len(document) * 2 // 3].encode(), "a.xml")
    assert isinstance(found, Failure)
    assert "not well-formed" in found.problem
    assert found.line


def test_inclusions_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "canary").write_text(_CANARY)
    include = (
        '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" '
        f'href="file://{tmp_path}/canary"/>'
    )
    source = read_text(tmp_path, SITTING.replace("And <i>", f"And {include}<i>"))
    assert _CANARY not in source.text


@pytest.mark.parametrize("tag", ["p", "publicwhip", "TEI"])
def test_deep_nesting_does_no_harm(tag: str, tmp_path: Path) -> None:
    text = (
        "<publicwhip>" + f"<{tag}>" * 100_000 + f"</{tag}>" * 100_000 + "</publicwhip>"
    )
    started = time.perf_counter()
    assert isinstance(read_bytes(tmp_path, text.encode(), "a.xml"), Failure)
    assert time.perf_counter() - started < 5


def test_an_article_page_is_its_text_and_metadata(tmp_path: Path) -> None:
    source = read_text(tmp_path, ARTICLE, "page.html")
    assert source.rendition.startswith("trafilatura ")
    assert source.text.startswith("Dunmore beds to close\n")
    assert "I regret it very much indeed" in source.text
    assert "alert" not in source.text
    assert source.metadata.publisher == "Dunmore Gazette"
    assert source.metadata.url == "https://gazette.example/a"
    assert source.metadata.window.earliest == date(2012, 3, 4)


def test_a_debate_page_keeps_its_speakers(tmp_path: Path) -> None:
    source = read_text(tmp_path, DEBATE_PAGE, "page.html")
    assert source.rendition == "html-lines 1"
    assert "Ann Fell\n(Dunmore) (Con)\n\nHow many beds?" in source.text.replace(
        "\n\n(", "\n("
    )


@pytest.mark.parametrize(
    "page",
    [
        "<html><body>" + "<div>" * 200_000,
        "<html><body>" + "<" * 2_000_000,
        "<html><body><p>" + "a" * 3_000_000,
        "<html><body><script>while(1){}</script>",
        "<html><body>" + "<b><i>" * 50_000 + "x",
        "<html>" + " " * 20_000_001,
    ],
    ids=["deep", "open", "long", "script", "unclosed", "large"],
)
def test_hostile_pages_end_in_time(page: str, tmp_path: Path) -> None:
    started = time.perf_counter()
    read_bytes(tmp_path, page.encode(), "page.html")
    assert time.perf_counter() - started < 15


def test_a_page_after_a_hostile_one_is_read(tmp_path: Path) -> None:
    read_bytes(tmp_path, b"<html><body>" + b"<div>" * 200_000, "page.html")
    assert read_text(tmp_path, DEBATE_PAGE, "page.html").text


def test_markdown_is_read_without_its_marks(tmp_path: Path) -> None:
    text = (
        "---\ndate: 2012-03-04\n---\n# Beds *to* close\n\nShe **said**: "
        "[“No.”](https://x.example)\n\n- one_two_three\n> quoted `code`\n\n***\n"
    )
    source = read_text(tmp_path, text, "page.md")
    assert source.text.split("---\n", 2)[2] == (
        "Beds to close\n\nShe said: “No.”\n\none_two_three\nquoted code\n\n\n"
    )
    assert source.metadata.window.earliest == date(2012, 3, 4)
    heading = next(mark for mark in source.marks if mark.name == "h1")
    assert source.slice(heading.span) == "Beds to close"


def test_json_lines_are_a_source_each(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    path.write_text(
        '{"text": "One bed.", "title": "One", "date": "2012-03-04", "publisher": "G"}\n'
        "\n"
        '{"title": "no text"}\n'
        '{"text": "half \\ud800"}\n'
        '{"text": "Two beds.", "url": "https://x.example/2"}\n'
    )
    found = read_all(path)
    assert [one.name for one in found] == [
        "x.jsonl#1",
        *(f"x.jsonl#{i}" for i in (3, 4, 5)),
    ]
    assert [type(one) for one in found] == [Source, Failure, Failure, Source]
    assert isinstance(found[0], Source)
    assert found[0].metadata.title == "One"
    assert isinstance(found[1], Failure)
    assert found[1].line == 3
