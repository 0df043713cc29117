"""Two builds side by side: exactly what differs, and why."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from graph_builder.cli import main
from graph_builder.compare import (
    FORMATS,
    Cause,
    Differences,
    compare_builds,
    write_differences,
)
from graph_builder.compare.snapshot import read_build
from graph_builder.errors import QueryError
from graph_builder.explain import explain_finding
from graph_builder.extract.stances.attitudes import VERBS
from graph_builder.pipeline import build_graph, load_authorities

PAGES = {
    "clinic.txt": """Board backs new clinic

Ada Thornley, chair of the Nether Carrow Health Board, said on Monday: "We support the
opening of the clinic at Low Fell." She added: "I welcome the closure of the old ward."
""",
    "ward.txt": """Union opposes closing the ward

Bram Kettlewell of the Low Fell Union of Porters said: "We oppose the closure of the old
ward."
""",
}
CODEBOOK = """@prefix pg: <https://w3id.org/policygraph/def#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix topic: <https://w3id.org/policygraph/id/topic/> .
@prefix proposition: <https://w3id.org/policygraph/id/proposition/> .

topic:wards a skos:Concept ; skos:prefLabel "Wards"@en .
proposition:old-ward-closes a pg:Proposition , pg:Proposal ;
  skos:prefLabel "The old ward should close."@en ;
  dcterms:subject topic:wards ;
  pg:pattern "closure of the old ward" .
"""


def write_pages(folder: Path) -> Path:
    folder.mkdir()
    for name, text in PAGES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def build(
    pages: Path,
    output: Path,
    registries: Sequence[Path] = (),
    codebooks: Sequence[Path] = (),
    judgements: Sequence[Path] = (),
) -> Path:
    authorities = load_authorities(
        registries, codebooks, judgements, with_shipped=False
    )
    build_graph([pages], output, authorities=authorities)
    return output


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_pages(tmp_path_factory.mktemp("corpus") / "pages")


@pytest.fixture(scope="module")
def old(pages: Path) -> Path:
    return build(pages, pages.parent / "old")


@pytest.fixture(scope="module")
def alone(pages: Path) -> Path:
    """Return a build of one document of the two."""
    return build(pages / "ward.txt", pages.parent / "alone")


@pytest.fixture(scope="module")
def bereft(pages: Path) -> Path:
    """Return a build by rules that have a row less."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delitem(VERBS, "welcome")
        return build(pages, pages.parent / "bereft")


def list_causes(differences: Differences) -> set[Cause]:
    found = (*differences.added, *differences.gone, *differences.changed)
    return {cause for one in found for cause, _ in one.why}


def test_the_same_documents_built_again_do_not_differ(
    old: Path, pages: Path, tmp_path: Path
) -> None:
    differences = compare_builds(old, build(pages, tmp_path / "new"))
    assert not differences
    assert differences.made_from == ()


def test_a_row_less_takes_away_exactly_what_it_found(old: Path, bereft: Path) -> None:
    differences = compare_builds(old, bereft)
    assert not differences.added
    assert not differences.changed
    (gone,) = differences.gone
    assert gone.position.rule == "attitude/welcome"
    assert gone.why == ((Cause.RULE, "attitude/welcome no longer finds it"),)
    (added,) = compare_builds(bereft, old).added
    assert added.why == ((Cause.RULE, "attitude/welcome finds it now"),)


def test_a_row_made_less_sure_changes_the_confidence_of_its_own_alone(
    old: Path, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (row,) = VERBS["welcome"]
    monkeypatch.setitem(VERBS, "welcome", (row._replace(sure=0.45),))
    differences = compare_builds(old, build(pages, tmp_path / "new"))
    assert not differences.added
    assert not differences.gone
    (changed,) = differences.changed
    assert changed.position.rule == "attitude/welcome"
    assert [field.name for field in changed.fields] == ["confidence"]
    assert changed.fields[0].new == "0.45"
    assert changed.why[0][0] is Cause.RULE
    assert "cue 0.45" in changed.why[0][1]


def test_a_row_turned_round_turns_its_own_stance_alone(
    old: Path, pages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (row,) = VERBS["oppose"]
    (welcome,) = VERBS["welcome"]
    monkeypatch.setitem(VERBS, "oppose", (row._replace(stance=welcome.stance),))
    differences = compare_builds(old, build(pages, tmp_path / "new"))
    (changed,) = differences.changed
    assert not (*differences.added, *differences.gone)
    (stance,) = changed.fields
    assert (stance.name, stance.old, stance.new) == ("stance", "oppose", "support")


def test_a_proposition_added_to_the_codebook_is_why_positions_are_on_it(
    old: Path, pages: Path, tmp_path: Path
) -> None:
    codebook = tmp_path / "mine.ttl"
    codebook.write_text(CODEBOOK, encoding="utf-8")
    differences = compare_builds(
        old, build(pages, tmp_path / "new", codebooks=[codebook])
    )
    assert not (*differences.added, *differences.gone)
    assert len(differences.changed) == 2
    assert list_causes(differences) == {Cause.CODEBOOK}
    for changed in differences.changed:
        assert {field.name for field in changed.fields} == {"proposition", "tier"}
        assert changed.why == ((Cause.CODEBOOK, "codebook: mine.ttl changed"),)


def test_a_judgement_on_who_it_is_is_why_the_holder_differs(
    old: Path, alone: Path, pages: Path, tmp_path: Path
) -> None:
    holder = next(
        one.position.holder_iri
        for one in compare_builds(old, alone).gone
        if one.position.holder == "Ada Thornley"
    )
    lines = tmp_path / "lines.txt"
    lines.write_text(
        f"same <{holder}> person:edie-low by R on 2026-01-02 because asked\n",
        encoding="utf-8",
    )
    registry = tmp_path / "registry.ttl"
    registry.write_text(
        "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
        "@prefix person: <https://w3id.org/policygraph/id/person/> .\n"
        'person:edie-low a foaf:Person ; rdfs:label "Edie Low"@en .\n',
        encoding="utf-8",
    )
    before = build(pages, tmp_path / "before", registries=[registry])
    after = build(pages, tmp_path / "after", registries=[registry], judgements=[lines])
    differences = compare_builds(before, after)
    assert not (*differences.added, *differences.gone)
    assert len(differences.changed) == 2
    for changed in differences.changed:
        assert [field.name for field in changed.fields] == ["holder"]
        ((cause, what),) = changed.why
        assert cause is Cause.JUDGEMENT
        assert what == "same by R on 2026-01-02: asked (lines.txt, line 1)"


def test_a_document_more_and_a_text_changed_are_told_apart(
    old: Path, alone: Path, tmp_path: Path
) -> None:
    differences = compare_builds(alone, old)
    assert list_causes(differences) == {Cause.TEXT}
    assert {what for one in differences.added for _, what in one.why} == {
        "a new document"
    }
    changed = write_pages(tmp_path / "pages")
    clinic = changed / "clinic.txt"
    clinic.write_text(PAGES["clinic.txt"].replace("old ward", "oldest ward"), "utf-8")
    differences = compare_builds(old, build(changed, tmp_path / "new"))
    assert differences
    assert list_causes(differences) == {Cause.TEXT}


def test_of_bare_files_only_what_they_hold_is_said(
    old: Path, bereft: Path, tmp_path: Path
) -> None:
    files = []
    for number, folder in enumerate((old, bereft)):
        files.append(tmp_path / f"{number}.ttl")
        shutil.copy(folder / "graph.ttl", files[-1])
    differences = compare_builds(*files)
    assert differences.made_from is None
    (gone,) = differences.gone
    assert gone.why == ((Cause.RULE, "attitude/welcome no longer finds it"),)


@pytest.mark.parametrize("form", FORMATS)
def test_each_form_says_what_and_why(form: str, old: Path, alone: Path) -> None:
    written = write_differences(compare_builds(old, alone), form)
    assert written.endswith("\n")
    assert "Ada Thornley" in written
    assert "no such document" in written


def test_the_verb_exits_with_1_when_something_differs(
    old: Path, alone: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def run(*words: str) -> object:
        with pytest.raises(SystemExit) as ended:
            main(["diff", *words])
        return ended.value.code

    assert run(str(old), str(old)) == 0
    assert capsys.readouterr().out == "No position differs.\n"
    assert run(str(old), str(alone), "--format", "json") == 1
    row = json.loads(capsys.readouterr().out)
    assert row["gone"]
    assert not row["added"]
    assert run(str(old), str(tmp_path / "nowhere")) == 3
    assert "There is nothing at" in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["reject", "withhold"])
def test_what_a_judgement_takes_out_is_gone_because_of_its_line(
    verb: str,
    old: Path,
    alone: Path,
    pages: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    welcomed = next(
        one.position
        for one in compare_builds(old, alone).gone
        if one.position.rule == "attitude/welcome"
    )
    quoted = '"' + " ".join(welcomed.words.split()).replace('"', '\\"') + '"'
    place = (
        f"at {welcomed.start}-{welcomed.end} {quoted} held-by <{welcomed.holder_iri}>"
    )
    thing = f"<{welcomed.work if verb == 'reject' else welcomed.iri}>"
    lines = tmp_path / "lines.txt"
    lines.write_text(f'{verb} {thing} {place} by R because "misread"\n', "utf-8")
    # Something else differs too: the judgement is why all the same.
    monkeypatch.setitem(VERBS, "zzz", VERBS["welcome"])
    differences = compare_builds(old, build(pages, tmp_path / "n", judgements=[lines]))
    assert not (*differences.added, *differences.changed)
    (gone,) = differences.gone
    assert gone.position.iri == welcomed.iri
    # Why something was withheld is for the file of judgements alone.
    said = "reject by R: misread" if verb == "reject" else "withhold"
    assert gone.why == ((Cause.JUDGEMENT, f"{said} (lines.txt, line 1)"),)
    if verb == "withhold":
        with pytest.raises(QueryError, match="was withdrawn"):
            explain_finding(welcomed.iri, tmp_path / "n")


def test_a_rejection_of_any_of_its_words_is_why_a_position_is_gone(
    tmp_path: Path,
) -> None:
    words = "I support it."
    text = PAGES["ward.txt"].replace("old\nward.", f"old\nward. {words}")
    text = text.replace("We oppose the", "I welcome the")
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "board.txt").write_text(text, "utf-8")
    old = build(pages, tmp_path / "old")
    position = next(
        one for one in read_build(old).positions.values() if len(one.spans) > 1
    )
    start = text.index(words)
    assert not position.start <= start < position.end
    lines = tmp_path / "lines.txt"
    lines.write_text(
        f'reject <{position.work}> at {start}-{start + len(words)} "{words}" '
        f'held-by <{position.holder_iri}> by R because "misread"\n',
        "utf-8",
    )
    gone = compare_builds(old, build(pages, tmp_path / "new", judgements=[lines])).gone
    (why,) = [one.why for one in gone if one.position.iri == position.iri]
    assert why == ((Cause.JUDGEMENT, "reject by R: misread (lines.txt, line 1)"),)


def test_grounds_name_the_line_where_a_judgement_now_stands(
    old: Path, pages: Path, tmp_path: Path
) -> None:
    holder = next(iter(read_build(old).positions.values())).holder_iri
    lines = tmp_path / "lines.txt"
    for above in ("", "# a note\n"):
        lines.write_text(f"{above}same <{holder}> person:nobody\n", "utf-8")
        again = build(pages, tmp_path / "again", judgements=[lines])
    clean = build(pages, tmp_path / "clean", judgements=[lines])
    assert any(
        '"line": 2' in file.read_text("utf-8") for file in (clean / "grounds").iterdir()
    )
    for file in (clean / "grounds").iterdir():
        assert (again / "grounds" / file.name).read_bytes() == file.read_bytes()
