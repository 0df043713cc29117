"""The codebook's verbs, as typed."""

from pathlib import Path

import pytest

from graph_builder.cli import main

TURTLE = """@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix pg: <https://w3id.org/policygraph/def#> .
@prefix proposition: <https://w3id.org/policygraph/id/proposition/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix topic: <https://w3id.org/policygraph/id/topic/> .
topic:moats a skos:Concept ; skos:prefLabel "Moats"@en .
proposition:moat-drained a pg:Proposal ; dcterms:subject topic:moats ;
  skos:prefLabel "The moat should be drained."@en ;
  skos:altLabel "draining the moat"@en .
"""


def run(*words: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    return int(ended.value.code or 0)


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "own.ttl"
    file.write_text(TURTLE, encoding="utf-8")
    return file


def test_a_codebook_goes_out_as_a_table_and_comes_back(
    own: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run("codebook", "export", str(own)) == 0
    Path("own.csv").write_bytes(capsysbinary.readouterr().out)
    assert run("codebook", "import", "own.csv") == 0
    assert b"my-codebook.ttl: 1 topics, 1 propositions" in capsysbinary.readouterr().out
    assert run("codebook", "check", "my-codebook.ttl", "own.csv") == 0
    assert capsysbinary.readouterr().out == b"sound: 2 topics, 2 propositions\n"


def test_a_fault_is_printed_with_its_line_and_ends_with_one(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own.write_text(TURTLE.replace("topic:moats ;", "topic:ponds ;"), encoding="utf-8")
    assert run("codebook", "check", str(own)) == 1
    assert "line 7: proposition 'moat-drained' has the unknown topic" in (
        capsys.readouterr().out
    )


def test_a_faulty_table_is_not_imported(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del own
    Path("own.csv").write_text("kind,slug\n", encoding="utf-8")
    assert run("codebook", "import", "own.csv") == 3
    assert "lacks the columns" in capsys.readouterr().err
    assert not Path("my-codebook.ttl").exists()


def test_candidates_are_grouped_for_reading_and_as_a_table(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del own
    assert run("demo", "-o", "out") == 0
    capsys.readouterr()
    assert run("codebook", "suggest", "--from", "out", "--most", "2") == 0
    assert capsys.readouterr().out.startswith("1. ")
    assert run("codebook", "suggest", "--from", "out", "-f", "csv") == 0
    assert capsys.readouterr().out.startswith("group,terms,wording,positions,for,")


def test_suggesting_needs_a_graph(
    own: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    del own
    assert run("codebook", "suggest", "--from", "nowhere") == 3
    assert capsys.readouterr().err
