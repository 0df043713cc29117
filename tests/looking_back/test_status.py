"""How a build stands: what it covers, what is open, whether it is still current."""

import json
import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from graph_builder.cli import main
from graph_builder.errors import StoreError
from graph_builder.pipeline import build_graph, check_status, load_authorities
from graph_builder.status import FORMATS, write_status
from graph_builder.status.dates import Gap, find_gaps
from graph_builder.status.reasons import count_reasons

NOTE = """---
date: {day}
---
Board backs new clinic

Ada Thornley, chair of the Nether Carrow Health Board, said on Monday: "We support the
opening of the clinic at Low Fell."
"""
SILENT = """New clinic opens

The clinic at Low Fell opened in the rain. It has four rooms and stands near the road.
"""
DAYS = {"one.txt": "2011-01-03", "two.txt": "2011-03-21"}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with inputs, and what was built from them."""
    home = tmp_path_factory.mktemp("made")
    pages = home / "pages"
    pages.mkdir()
    for name, day in DAYS.items():
        (pages / name).write_text(NOTE.format(day=day), encoding="utf-8")
    (pages / "silent.txt").write_text(SILENT, "utf-8")
    (pages / "broken.txt").write_bytes(b"")
    lines = home / "lines.txt"
    lines.write_text("same person:nobody-one person:nobody-two\n", "utf-8")
    authorities = load_authorities(judgements=[lines], with_shipped=False)
    build_graph([pages], home / "out", authorities=authorities)
    return home


@pytest.fixture
def output(made: Path, tmp_path: Path) -> Path:
    """Return a copy of the build, beside a copy of its inputs."""
    shutil.copytree(made, tmp_path / "made")
    return tmp_path / "made" / "out"


@pytest.fixture
def pages(output: Path) -> Path:
    return output.parent / "pages"


def run(*words: str) -> object:
    with pytest.raises(SystemExit) as ended:
        main(["status", *words])
    return ended.value.code


def test_it_tells_what_is_covered_and_what_is_missing(output: Path) -> None:
    status = check_status(output)
    assert status.documents == 3
    assert (status.first, status.last) == (date(2011, 1, 3), date(2011, 3, 21))
    assert status.gaps == (Gap(date(2011, 1, 3), date(2011, 3, 21)),)
    assert status.gaps[0].days == 76
    assert check_status(output, gap=77).gaps == ()
    assert status.undated == ("silent.txt",)
    assert status.without_finding == ("silent.txt",)
    assert [Path(name).name for name in status.unread] == ["broken.txt"]
    assert len(status.idle) == 1
    assert "lines.txt, line 1" in status.idle[0]
    assert status.built is not None
    assert datetime.now(UTC) - status.built < timedelta(hours=1)
    assert not status.is_sound


def test_nothing_has_changed_since_a_build_that_is_new(output: Path) -> None:
    assert check_status(output).changes == ()


def test_it_tells_what_changed_since(output: Path, pages: Path) -> None:
    (pages / "one.txt").write_text("Another text.\n", "utf-8")
    (pages / "two.txt").unlink()
    (pages / "three.txt").write_text("A new text.\n", "utf-8")
    (pages / "silent.txt.meta.json").write_text("{}", "utf-8")
    (pages.parent / "lines.txt").write_text("# none\n", "utf-8")
    changes = check_status(output).changes
    assert changes is not None
    assert set(changes) == {
        ("input", "../pages/one.txt has changed"),
        ("input", "../pages/two.txt is gone"),
        ("input", "../pages/three.txt is new"),
        ("input", "../pages/silent.txt.meta.json is new"),
        ("judgements", "../lines.txt has changed"),
    }


def test_a_build_may_move_with_its_inputs(output: Path, pages: Path) -> None:
    moved = pages.parent / "moved"
    moved.mkdir()
    for path in (output, pages, pages.parent / "lines.txt"):
        path.rename(moved / path.name)
    assert check_status(moved / "out").changes == ()


def test_code_that_differs_is_a_change(output: Path) -> None:
    manifest = output / "manifest.json"
    row = json.loads(manifest.read_text("utf-8"))
    row["made_from"]["code"]["rules"] = "0" * 64
    row["made_from"]["engines"]["spacy"] = "0.1"
    manifest.write_text(json.dumps(row), "utf-8")
    changes = dict(check_status(output).changes or ())
    assert changes["code"] == "rules"
    assert changes["engine"].startswith("spacy 0.1 is now ")


def test_a_file_that_is_not_as_it_was_written_is_told(output: Path) -> None:
    (output / "graph.ttl").write_text("", "utf-8")
    assert check_status(output).unfinished == ("graph.ttl",)
    (output / "manifest.json").unlink()
    status = check_status(output)
    assert status.unfinished == ("manifest.json",)
    assert status.changes is None


@pytest.mark.parametrize(
    ("windows", "gaps"),
    [
        ([], []),
        ([("2011-01-01", "2011-01-01")], []),
        ([("2011-01-01", "2011-01-01"), ("2011-01-10", "2011-01-10")], []),
        ([("2011-01-11", "2011-01-12"), ("2011-01-01", "2011-01-01")], [9]),
        # A year's document may be of any day of it.
        (
            [
                ("2011-01-01", "2011-12-31"),
                ("2011-03-01", "2011-03-01"),
                ("2012-01-31", "2012-01-31"),
            ],
            [30],
        ),
    ],
)
def test_a_gap_is_of_days_that_no_document_may_be_of(
    windows: list[tuple[str, str]], gaps: list[int]
) -> None:
    days = [(date.fromisoformat(a), date.fromisoformat(b)) for a, b in windows]
    assert [gap.days for gap in find_gaps(days, 9)] == gaps


def test_findings_are_counted_by_reason_whoever_they_are_about() -> None:
    reasons = [
        "'Ann Roe' may be any of ann-roe, ann-roe-2; kept apart.",
        "'Bob Lee' may be any of bob-lee, bob-lee-2; kept apart.",
        "The role 'chair' of Ann Roe names no body.",
        "The role 'head' of Bob Lee names no body.",
    ]
    rows = [{"kind": "identity", "reason": reason} for reason in reasons]
    assert list(count_reasons(rows).values()) == [2, 2]


@pytest.mark.parametrize("form", FORMATS)
def test_each_form_names_what_calls_for_a_look(form: str, output: Path) -> None:
    now = datetime.now(UTC) + timedelta(days=3)
    written = write_status(check_status(output), form, now)
    assert written.endswith("\n")
    for words in ("silent.txt", "broken.txt", "lines.txt"):
        assert words in written
    if form == "text":
        assert "Built 3 days ago" in written
    else:
        assert json.loads(written)["age_seconds"] >= 3 * 86_400


def test_the_verb_takes_the_folder_either_way_and_has_a_code_for_each(
    output: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(output)) == 0
    assert run("--from", str(output), "--format", "json") == 0
    assert run(str(output), "--strict") == 1
    capsys.readouterr()
    assert run(str(output), "--from", str(output)) == 2
    assert "not both" in capsys.readouterr().err
    assert run(str(tmp_path / "nowhere")) == 3
    assert "There is nothing at" in capsys.readouterr().err
    assert run(str(tmp_path)) == 3
    assert "has no report.json" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["{", "[]", "{}"])
def test_a_damaged_report_is_an_error(text: str, tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text(text, "utf-8")
    with pytest.raises(StoreError, match="is damaged"):
        check_status(tmp_path)
