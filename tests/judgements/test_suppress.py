"""Taking down from the command line: a line in the file, gone from the next build."""

from pathlib import Path

import pytest

from graph_builder.judgements import read_judgements
from graph_builder.model import Verdict
from graph_builder.networks import gather_statements
from graph_builder.store import open_store
from graph_builder.vocabulary import ID
from tests.judgements.wessfold import WORK, build, write_inputs
from tests.test_cli import run

OTTERS = "I oppose the clinic, which ruins Otters."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("taken-down")
    write_inputs(place)
    build(place)
    return place


def suppress(folder: Path, file: Path, *words: str) -> int:
    options = ("--from", str(folder / "out"), "--judgements", str(file))
    return run("suppress", *words, "--reason", "asked", *options)


def test_a_position_is_withheld_by_its_words_and_its_holder(
    folder: Path, tmp_path: Path
) -> None:
    table = gather_statements(open_store(folder / "out"))
    iri = table.iris[table.texts.index(OTTERS)]
    file = tmp_path / "judgements.txt"
    assert suppress(folder, file, iri.rpartition("/")[2], "--notice", "!") == 0
    (judgement,) = read_judgements(file)
    assert judgement.verdict is Verdict.WITHHOLD
    assert judgement.actors == (iri.removeprefix(ID),)
    assert judgement.finding
    assert (judgement.finding.words, judgement.finding.holder) == (
        OTTERS,
        "person/bo-thorn",
    )
    assert (judgement.reason, judgement.notice) == ("asked", "!")


def test_a_person_and_a_work_are_withheld_by_their_iri(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "judgements.txt"
    for thing in ("person:bo-thorn", f"work:{WORK}"):
        assert suppress(folder, file, thing) == 0
        assert capsys.readouterr().out.startswith(f"withhold {thing} on 2")
    kinds = [one.actors[0].partition("/")[0] for one in read_judgements(file)]
    assert sorted(kinds) == ["person", "work"]


@pytest.mark.parametrize(
    ("thing", "problem"),
    [
        ("person:nobody", "no person, position or work 'person:nobody'"),
        ("p-nothing", "p-nothing"),
    ],
)
def test_what_is_not_there_is_not_written(
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    thing: str,
    problem: str,
) -> None:
    file = tmp_path / "judgements.txt"
    assert suppress(folder, file, thing) == 2
    assert problem in capsys.readouterr().err
    assert not file.exists()
