"""Files of Discourse Network Analyzer 3: written, read back, corrected, refused."""

import base64
import hashlib
import sqlite3
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from graph_builder.errors import SourceError
from graph_builder.judgements import read_line
from graph_builder.networks import (
    DnaContents,
    DnaDocument,
    DnaJudgements,
    DnaStatement,
    Mode,
    Request,
    Unit,
    Window,
    digest_password,
    find_corrections,
    gather_statements,
    judge_corrections,
    make_networks,
    prepare_dna,
    read_dna,
    verify_password,
    write_dna,
)
from graph_builder.slugs import make_slug
from graph_builder.vocabulary import ID
from tests.queries.engines import open_fixture

TEXT = "🏥 Ada Verne: “I back the park.”\r\nBen Holt is against it.\r\n"
QUOTES = {"s-ada": "I back the park.", "s-ben": "Ben Holt is against it."}


def make_statement(iri: str, person: str, agreement: int) -> DnaStatement:
    start = TEXT.index(QUOTES[iri])
    return DnaStatement(
        document="d1",
        start=start,
        stop=start + len(QUOTES[iri]),
        person=person,
        organization="Tarn Trust",
        concept="There should be a park." + " Really." * 30,
        agreement=agreement,
        provenance=f"iri: {ID}work/page/{iri}\nstance: support\ntier: published",
        attributes={"person": f"{ID}person/{make_slug(person)}", "organization": "",
                    "concept": f"{ID}proposition/park"},
    )  # fmt: skip


def make_contents() -> DnaContents:
    from graph_builder.networks.dna_text import fit_text

    day = datetime(2012, 5, 1, tzinfo=UTC)
    document = DnaDocument("d1", "A page", fit_text(TEXT), "Gazette", "sha256: d1", day)
    statements = (
        make_statement("s-ada", "Ada Verne", 1),
        make_statement("s-ben", "Ben Holt", 0),
    )
    return DnaContents((document,), statements, ())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "coded.dna"
    path.write_bytes(write_dna(make_contents()))
    return path


def change(path: Path, *statements: str) -> None:
    with sqlite3.connect(path) as base:
        for statement in statements:
            base.execute(statement)
    base.close()


def test_what_is_written_is_read_back(file: Path) -> None:
    table = read_dna(file)
    assert table.iris == tuple(f"{ID}work/page/{name}" for name in QUOTES)
    assert table.texts == tuple(QUOTES.values())
    assert table.spans[0][0] == TEXT.index(QUOTES["s-ada"])
    assert table.column("person") == ("Ada Verne", "Ben Holt")
    assert table.column("organization") == ("Tarn Trust", "Tarn Trust")
    assert table.column("agreement") == (1, 0)
    assert table.column("person.Notes")[0] == f"{ID}person/ada-verne"
    assert table.earliest[0] == datetime(2012, 5, 1, tzinfo=UTC)
    assert "stance: support" in str(table.column("provenance")[0])


def test_sql_and_java_cut_the_same_words(file: Path) -> None:
    with sqlite3.connect(file) as base:
        rows = base.execute(
            "SELECT Text, Start, Stop, SUBSTR(Text, Start + 1, Stop - Start) "
            "FROM STATEMENTS JOIN DOCUMENTS ON DOCUMENTS.ID = DocumentId"
        ).fetchall()
    base.close()
    for text, start, stop, cut in rows:
        units = text.encode("utf-16-le")[2 * start : 2 * stop].decode("utf-16-le")
        assert cut == units
        assert cut in QUOTES.values()
        assert "\r" not in text


def test_the_file_has_what_dna_opens(file: Path) -> None:
    with sqlite3.connect(file) as base:
        settings = dict(base.execute("SELECT Property, Value FROM SETTINGS"))
        ((name, digest),) = base.execute("SELECT Name, Password FROM CODERS")
        longest = base.execute("SELECT MAX(LENGTH(Value)) FROM ENTITIES").fetchone()[0]
        blanks = base.execute("SELECT COUNT(*) FROM ENTITIES WHERE Value = ''")
        count = blanks.fetchone()[0]
        broken = base.execute("PRAGMA foreign_key_check").fetchall()
    base.close()
    assert settings["version"].startswith("3.")
    assert name == "Admin"
    assert verify_password("Admin", digest)
    assert longest < 191
    assert count == 3
    assert broken == []


def test_a_digest_is_salt_and_iterated_sha_256() -> None:
    salt, word = bytes(range(16)), "Pässwort"
    digest = hashlib.sha256(salt + unicodedata.normalize("NFC", word).encode()).digest()
    for _ in range(99_999):
        digest = hashlib.sha256(digest).digest()
    assert base64.b64decode(digest_password(word, salt)) == salt + digest
    assert not verify_password("other", digest_password(word, salt))


def test_the_same_contents_give_the_same_bytes() -> None:
    assert write_dna(make_contents()) == write_dna(make_contents())


def test_an_unchanged_file_brings_no_corrections(file: Path) -> None:
    assert find_corrections(make_contents(), read_dna(file)) == ()


ADA = 'work:page at 14-30 "I back the park." held-by person:ada-verne'
BEN = 'work:page at 33-56 "Ben Holt is against it." held-by person:ben-holt'


def judge(file: Path) -> DnaJudgements:
    contents = make_contents()
    corrections = find_corrections(contents, read_dna(file))
    return judge_corrections(corrections, contents, {"d1": TEXT}.get)


@pytest.mark.parametrize(
    ("statements", "line"),
    [
        (
            ["UPDATE DATABOOLEAN SET Value = 0 WHERE StatementId = 1"],
            f"correct {ADA} about proposition:park to-stance oppose",
        ),
        (
            ["UPDATE ENTITIES SET Value = 'Ada Verney' WHERE Value = 'Ada Verne'"],
            f"correct {ADA} about proposition:park to-speaker person:ada-verney "
            'named "Ada Verney"',
        ),
        (
            ["UPDATE STATEMENTS SET Stop = Stop - 1 WHERE ID = 1"],
            f'correct {ADA} about proposition:park to-span 14-29 "I back the park"',
        ),
        (
            [
                "UPDATE DATABOOLEAN SET Value = 0 WHERE StatementId = 1",
                "UPDATE STATEMENTS SET Start = Start + 2 WHERE ID = 1",
            ],
            f'correct {ADA} about proposition:park to-span 16-30 "back the park." '
            "to-stance oppose",
        ),
        (
            ["DELETE FROM STATEMENTS WHERE ID = 2"],
            f"reject {BEN} about proposition:park",
        ),
    ],
)
def test_what_was_changed_there_comes_back_as_a_judgement(
    file: Path, statements: list[str], line: str
) -> None:
    change(file, *statements)
    found = judge(file)
    assert found.write().decode() == f"{line}\n"
    assert not found.untold
    assert read_line(line, "", 0) == found.judgements[0]


def test_a_statement_added_there_is_one_that_was_missed(file: Path) -> None:
    change(file, "INSERT INTO STATEMENTS VALUES (3, 1, 1, 2, 11, 1)")
    for table in ("DATASHORTTEXT", "DATABOOLEAN"):
        with sqlite3.connect(file) as base:
            rows = base.execute(
                f"SELECT * FROM {table} WHERE StatementId = 1"  # noqa: S608
            ).fetchall()
            for number, row in enumerate(rows, 1000):
                marks = ", ".join("?" * len(row))
                base.execute(
                    f"INSERT INTO {table} VALUES ({marks})",  # noqa: S608
                    (number, 3, *row[2:]),
                )
        base.close()
    assert judge(file).write().decode() == (
        'missed work:page at 2-11 "Ada Verne" held-by person:ada-verne '
        "about proposition:park taking support\n"
    )


def test_what_no_line_can_say_is_left_out_with_the_reason(file: Path) -> None:
    change(file, "UPDATE ENTITIES SET Value = 'A mast' WHERE Value LIKE 'There%'")
    found = judge(file)
    assert not found.judgements
    assert "no proposition of the build is called 'A mast'" in found.untold[0]


def test_windows_run_from_the_first_document_to_the_last(file: Path) -> None:
    later = int(datetime(2012, 9, 1, tzinfo=UTC).timestamp())
    change(
        file,
        "INSERT INTO DOCUMENTS (ID, Title, Text, Date) "  # noqa: S608 - a number
        f"VALUES (2, 'Silence', 'x', {later})",
    )
    request = Request(
        Mode.TWO, "organization", "concept", window=Window(1, Unit.MONTHS)
    )
    assert len(make_networks(read_dna(file), request)) == 5


def use_version_2(path: Path) -> None:
    change(path, "UPDATE SETTINGS SET Value = '2.0 beta 25' WHERE Property = 'version'")


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def encrypt(path: Path) -> None:
    path.write_bytes(bytes(255 - byte for byte in path.read_bytes()))


def scramble(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xff" * (len(data) - 4096)
    path.write_bytes(data)


def use_foreign_type(path: Path) -> None:
    change(path, "UPDATE STATEMENTTYPES SET Label = 'Annotation'")


def lose_a_table(path: Path) -> None:
    change(path, "DROP TABLE DATASHORTTEXT")


def lose_a_document(path: Path) -> None:
    change(path, "DELETE FROM DOCUMENTS")


def misdate(path: Path) -> None:
    change(path, "UPDATE DOCUMENTS SET Date = 9223372036854775807")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (use_version_2, "file of DNA 2.0 beta 25"),
        (cut_short, "cut short"),
        (encrypt, "encrypted"),
        (scramble, "damaged"),
        (use_foreign_type, "no statement type 'DNA Statement'"),
        (lose_a_table, "lacks the table DATASHORTTEXT"),
        (lose_a_document, "statement 1 has no document"),
        (misdate, "the date of document 1 is none"),
        (Path.unlink, "cannot be read"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_file_that_is_none_is_refused_in_a_sentence(
    file: Path, spoil: Callable[[Path], object], words: str
) -> None:
    spoil(file)
    with pytest.raises(SourceError, match=words) as caught:
        read_dna(file)
    assert caught.value.remedy


def test_what_a_dna_file_cannot_hold_is_listed_with_the_reason() -> None:
    table = gather_statements(open_fixture())
    contents = prepare_dna(table, lambda _: None)
    assert contents.statements == ()
    reasons = {one.reason for one in contents.left_out}
    assert "The stored text is not there." in reasons
    assert len(contents.left_out) == len(set(table.iris))


def test_undated_documents_are_dated_by_the_user_alone() -> None:
    table = gather_statements(open_fixture())
    size = len(table)
    table = replace(table, texts=("",) * size, spans=((0, 0),) * size)
    without = prepare_dna(table, lambda _: "")
    undated = [o for o in without.left_out if o.reason.endswith("no single date.")]
    assert undated
    given = prepare_dna(table, lambda _: "", {"": date(2012, 5, 1)})
    assert len(given.statements) > len(without.statements)
