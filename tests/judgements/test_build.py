"""Decisions on who is who, applied at every build and undone by taking them out."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Store

from graph_builder.errors import JudgementError
from graph_builder.pipeline import build_graph, load_authorities
from graph_builder.report import BuildReport
from graph_builder.store import open_store
from graph_builder.vocabulary import ID, PREFIXES, mint_body, mint_person, terms

HEAD = "".join(f"@prefix {name}: <{base}> .\n" for name, base in PREFIXES.items())


def seat(person: str, place: str, start: str) -> str:
    slug = place.lower()
    return (
        f'post:mp-{slug} a org:Post ; rdfs:label "Member for {place}"@en ; '
        f'org:postIn body:assembly ; pg:constituency "{place}" .\n'
        f"tenure:{person}--{slug} a pg:Tenure ; org:member person:{person} ; "
        f"org:organization body:assembly ; pg:post post:mp-{slug} ; "
        f'pg:startEarliest "{start}"^^xsd:date ; pg:startLatest "{start}"^^xsd:date ; '
        "pg:factBasis code:unchecked .\n"
    )


REGISTRY = (
    HEAD
    + 'body:assembly a org:Organization ; rdfs:label "Wessmoor Assembly"@en ; '
    + "org:classification code:legislature .\n"
    + "".join(
        f'person:{slug} a foaf:Person ; rdfs:label "{name}"@en .\n'
        for slug, name in (
            ("ada-quill", "Ada Quill"),
            ("adela-quill", "Adela Quill"),
            ("bo-thorn", "Bo Thorn"),
            ("cy-marsh", "Cy Marsh"),
        )
    )
    + seat("bo-thorn", "Reedham", "2005-05-05")
    + seat("cy-marsh", "Fenwick", "2005-05-05")
)
PAPERS = {
    "first.txt": "New clinic planned\n\nAda Quill said: “We support the new clinic.”\n",
    "other.txt": "Clinic delayed\n\nUna Vole said: “I oppose the new clinic.”\n\n"
    "Dan Vole said: “The new clinic should be built.”\n",
}


def build(folder: Path, *lines: str) -> tuple[Store, BuildReport]:
    (folder / "in").mkdir(exist_ok=True)
    for name, text in PAPERS.items():
        (folder / "in" / name).write_text(text, encoding="utf-8")
    (folder / "own.ttl").write_text(REGISTRY, encoding="utf-8")
    (folder / "judgements.txt").write_text("\n".join(lines), encoding="utf-8")
    authorities = load_authorities(
        [folder / "own.ttl"], (), [folder / "judgements.txt"], with_shipped=False
    )
    report = build_graph([folder / "in"], folder / "out", authorities=authorities)
    return open_store(folder / "out"), report


def speakers(store: Store) -> set[str]:
    quads = store.quads_for_pattern(None, terms.SPEAKER, None, None)
    return {_end(quad.object) for quad in quads}


def replaced(store: Store) -> set[tuple[str, str]]:
    term = terms.DCTERMS_IS_REPLACED_BY
    return {
        (_end(quad.subject), _end(quad.object))
        for quad in store.quads_for_pattern(None, term, None, None)
    }


def _end(node: object) -> str:
    assert isinstance(node, NamedNode)
    return node.value.removeprefix(ID)


def minted(store: Store, name: str) -> str:
    (slug,) = (one for one in speakers(store) if one.startswith(f"person/{name}"))
    return slug


def test_a_minted_speaker_becomes_the_registrys_and_comes_apart_again(
    tmp_path: Path,
) -> None:
    before, _ = build(tmp_path)
    own = minted(before, "una-vole")
    line = f"same <{ID}person/bo-thorn> <{ID}{own}>"
    after, report = build(tmp_path, line)
    assert own not in speakers(after)
    assert "person/bo-thorn" in speakers(after)
    assert replaced(after) == {(own, "person/bo-thorn")}
    assert report.conforms
    assert not report.cautions
    undone, _ = build(tmp_path)
    assert speakers(undone) == speakers(before)
    assert (tmp_path / "out" / "graph.ttl").read_bytes()
    assert not replaced(undone)


def test_entries_of_the_registry_become_one_with_all_their_names(
    tmp_path: Path,
) -> None:
    after, _ = build(tmp_path, "same person:adela-quill person:ada-quill")
    assert "person/adela-quill" in speakers(after)
    assert replaced(after) == {("person/ada-quill", "person/adela-quill")}
    assert not list(
        after.quads_for_pattern(mint_person("ada-quill"), terms.RDFS_LABEL, None, None)
    )


def test_who_is_not_the_registrys_person_is_somebody_else(tmp_path: Path) -> None:
    before, _ = build(tmp_path)
    assert "person/ada-quill" in speakers(before)
    work = json.loads((tmp_path / "out" / "report.json").read_bytes())
    (first,) = (one for one in work["documents"] if one["name"] == "first.txt")
    line = f'is "Ada Quill" in <{first["work"]}> person:ada-quill-of-low-fell'
    after, report = build(tmp_path, line)
    assert "person/ada-quill-of-low-fell" in speakers(after)
    assert "person/ada-quill" not in speakers(after)
    assert report.conforms
    assert not report.cautions


def test_speakers_of_one_surname_are_not_merged_unasked(tmp_path: Path) -> None:
    store, _ = build(tmp_path)
    assert len([one for one in speakers(store) if "-vole" in one]) == 2


def test_what_bears_on_nothing_is_reported_with_its_line(tmp_path: Path) -> None:
    lines = ("# none", "not-same person:ada-quill person:nobody-at-all")
    _, report = build(tmp_path, *lines)
    (row,) = report.cautions
    assert row["line"] == 2
    assert "bore on nothing" in row["problem"]


def test_nobody_sits_for_two_places_at_one_time(tmp_path: Path) -> None:
    with pytest.raises(JudgementError, match=r"line 1 .*Reedham and Fenwick"):
        build(tmp_path, "same person:bo-thorn person:cy-marsh")


def test_a_body_by_another_name_is_the_registrys(tmp_path: Path) -> None:
    paper = "Talks\n\nThe Nether Carrow Forum opposed the new clinic.\n"
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "forum.txt").write_text(paper, encoding="utf-8")
    line = "same body:assembly body:nether-carrow-forum"
    after, report = build(tmp_path, line)
    assert not report.cautions
    assert ("body/nether-carrow-forum", "body/assembly") in replaced(after)
    assert not _mentions(after, mint_body("nether-carrow-forum"))


def _mentions(store: Store, body: NamedNode) -> Sequence[object]:
    return list(store.quads_for_pattern(None, terms.MENTIONS, body, None))
