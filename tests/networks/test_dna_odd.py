"""DNA files that are sound and unusual are read; a value that cannot be is said."""

import sqlite3
from pathlib import Path

import pytest

from graph_builder.errors import SourceError
from graph_builder.networks import read_dna, write_dna
from tests.networks.test_dna_file import make_contents


@pytest.fixture
def script(tmp_path: Path) -> str:
    """A small DNA file as SQL, to be changed and made anew."""
    path = tmp_path / "plain.dna"
    path.write_bytes(write_dna(make_contents()))
    with sqlite3.connect(path) as base:
        return "\n".join(base.iterdump())


def remake(script: str, folder: Path, *changes: str, head: str = "") -> Path:
    path = folder / "odd.dna"
    with sqlite3.connect(path) as base:
        base.execute(head or "PRAGMA foreign_keys = OFF")
        base.executescript(script)
        for change in changes:
            base.execute(change)
    return path


@pytest.mark.parametrize(
    "head", ["PRAGMA encoding = 'UTF-16le'", "PRAGMA page_size = 512"]
)
def test_however_sqlite_keeps_it_the_words_are_the_same(
    head: str, script: str, tmp_path: Path
) -> None:
    table = read_dna(remake(script, tmp_path, head=head))
    assert table.texts == ("I back the park.", "Ben Holt is against it.")


def test_a_type_of_another_name_is_had_by_naming_it(
    script: str, tmp_path: Path
) -> None:
    path = remake(script, tmp_path, "UPDATE STATEMENTTYPES SET Label = 'Äußerung'")
    assert len(read_dna(path, "Äußerung")) == 2


def test_a_type_of_several_is_dnas_own_or_the_one_named(
    script: str, tmp_path: Path
) -> None:
    second = "INSERT INTO STATEMENTTYPES VALUES (2, 'Annotation', 1, 2, 3)"
    variable = "INSERT INTO VARIABLES VALUES (20, 'note', 'long text', 2)"
    path = remake(script, tmp_path, second, variable)
    assert len(read_dna(path)) == 2
    assert len(read_dna(path, "Annotation")) == 0


def test_variables_may_have_any_name(script: str, tmp_path: Path) -> None:
    changed = (
        "UPDATE VARIABLES SET Variable = 'Who; \"what\"' WHERE Variable = 'person'"
    )
    table = read_dna(remake(script, tmp_path, changed))
    assert table.column('Who; "what"') == ("Ada Verne", "Ben Holt")


def test_a_document_without_a_date_is_undated(script: str, tmp_path: Path) -> None:
    start = script.index("CREATE TABLE DOCUMENTS")
    end = script.index(";", start)
    loose = script[start:end].replace("NOT NULL", "").replace("not null", "")
    path = remake(
        script[:start] + loose + script[end:],
        tmp_path,
        "UPDATE DOCUMENTS SET Date = NULL",
    )
    assert read_dna(path).earliest == (None, None)


def test_a_value_that_is_no_number_is_said(script: str, tmp_path: Path) -> None:
    path = remake(script, tmp_path, "UPDATE DATABOOLEAN SET Value = 'yes'")
    with pytest.raises(SourceError, match="'yes' where a number should be"):
        read_dna(path)
