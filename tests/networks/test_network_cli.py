"""The verbs on the command line, from a DNA file and from a graph."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from graph_builder.cli import main
from graph_builder.networks import (
    DnaContents,
    DnaDocument,
    DnaStatement,
    canvas,
    write_dna,
)
from tests.queries.engines import HERE

GRAPH = HERE / "fixture.trig"


@pytest.fixture(scope="module")
def dna(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A DNA file of two camps, a statement a month."""
    documents, statements = [], []
    for month in range(1, 7):
        day = datetime(2012, month, 1, tzinfo=UTC)
        key = f"d{month}"
        documents.append(DnaDocument(key, f"Page {month}", "x" * 99, "", "", day))
        for number, (body, sign) in enumerate(
            [("North Club", 1), ("North Trust", 1), ("South Club", 0)]
        ):
            statements.append(
                DnaStatement(
                    key, number * 9, number * 9 + 5, f"{body} chair", body, "the park",
                    sign, f"iri: s{month}-{number}",
                    dict.fromkeys(("person", "organization", "concept"), ""),
                )
            )  # fmt: skip
    path = tmp_path_factory.mktemp("dna") / "coded.dna"
    path.write_bytes(write_dna(DnaContents(tuple(documents), tuple(statements), ())))
    return path


@dataclass(frozen=True)
class Done:
    returncode: int
    stdout: str
    stderr: str


Run = Callable[..., Done]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*args: object) -> Done:
        with pytest.raises(SystemExit) as ended:
            main([str(word) for word in args])
        assert isinstance(ended.value.code, int)
        printed = capsys.readouterr()
        return Done(ended.value.code, printed.out, printed.err)

    return call


def read_rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_matrix_comes_straight_from_a_dna_file(run: Run, dna: Path) -> None:
    done = run(
        "network", "onemode", "--dna", dna, "--rows", "organization", "--cols",
        "concept", "--qualifier", "agreement", "--aggregate", "congruence",
        "--normalize", "average", "--duplicates", "acrossrange", "--compat", "dna",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[1] == '"North Club";0.000000;1.000000;0.000000'


@pytest.mark.parametrize(
    ("verb", "form", "begins"),
    [
        ("onemode", "csv", '"";'),
        ("onemode", "dl", "dl n = 3, format = fullmatrix"),
        ("twomode", "dl", "dl nr = 3, nc = 1, format = fullmatrix"),
        ("twomode", "graphml", "<?xml"),
        ("onemode", "gexf", "<?xml"),
        ("onemode", "edges", "time,source,target,weight,sign,statements"),
        ("onemode", "html", "<!DOCTYPE html>"),
        ("events", "csv", "statement,time,"),
    ],
)
def test_each_format_begins_as_it_should(
    run: Run, dna: Path, verb: str, form: str, begins: str
) -> None:
    done = run("network", verb, "--dna", dna, "--format", form)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith(begins)


def test_windows_go_to_a_file_each(run: Run, dna: Path, tmp_path: Path) -> None:
    target = tmp_path / "net.dl"
    args = ("network", "onemode", "--dna", dna, "--window", "3months", "-f", "dl")
    assert run(*args).returncode == 2
    done = run(*args, "-o", target)
    assert done.returncode == 0, done.stderr
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == ["net-1.dl", "net-2.dl", "net-3.dl", "net-4.dl"]


@pytest.mark.parametrize("window", ["3months", "3 months", "months:3", "3Months"])
def test_a_window_may_be_written_in_several_ways(
    run: Run, dna: Path, window: str
) -> None:
    done = run("network", "onemode", "--dna", dna, "--window", window, "-f", "json")
    assert len(json.loads(done.stdout)["results"]) == 4


def test_json_has_a_result_for_each_window(run: Run, dna: Path) -> None:
    done = run(
        "network", "onemode", "--dna", dna, "--window", "3 months", "--kernel",
        "gaussian", "--from", "2012-01-01", "--to", "2012-06-30", "-f", "json",
    )  # fmt: skip
    record = json.loads(done.stdout)
    assert len(record["results"]) == 2
    assert record["results"][0]["rows"] == ["North Club", "North Trust", "South Club"]


def test_coalitions_are_named(run: Run, dna: Path) -> None:
    done = run("network", "coalitions", "--dna", dna, "--method", "frustration")
    assert read_rows(done.stdout) == [
        {"coalition": "1", "actor": "North Club"},
        {"coalition": "1", "actor": "North Trust"},
        {"coalition": "2", "actor": "South Club"},
    ]
    assert "frustrated" in done.stderr


@pytest.mark.parametrize(
    ("args", "columns"),
    [
        (
            ("polarisation", "--permutations", "10"),
            {"polarisation", "chance_most", "p"},
        ),
        (("polarisation", "--measure", "dna"), {"dna_q", "cluster_0"}),
        (("polarisation", "--window", "3months"), {"time", "one_side"}),
        (("loyalty", "--window", "1month"), {"actor", "value"}),
        (("loyalty", "--turns", "--window", "1month"), {"distance"}),
        (("centrality",), {"actor", "betweenness"}),
        (("backbone",), {"concept", "backbone_loss"}),
        (("barplot",), {"concept", "statements"}),
        (("onemode", "--bootstrap", "10", "-f", "edges"), {"low", "high"}),
    ],
)
def test_each_analysis_prints_rows(
    run: Run, dna: Path, args: tuple[str, ...], columns: set[str]
) -> None:
    done = run("network", args[0], "--dna", dna, *args[1:])
    assert done.returncode == 0, done.stderr
    rows = read_rows(done.stdout)
    assert rows
    assert columns <= rows[0].keys()


@pytest.mark.parametrize(
    ("verb", "form", "magic"),
    [
        ("onemode", "png", b"\x89PNG"),
        ("coalitions", "svg", b"<?xml"),
        ("polarisation", "png", b"\x89PNG"),
        ("barplot", "svg", b"<?xml"),
    ],
)
def test_pictures_are_the_same_every_time(
    run: Run, dna: Path, tmp_path: Path, verb: str, form: str, magic: bytes
) -> None:
    pytest.importorskip("matplotlib", reason="pictures need the extra `plots`")
    files = [tmp_path / f"{number}.{form}" for number in (1, 2)]
    for file in files:
        done = run("network", verb, "--dna", dna, "-f", form, "-o", file)
        assert done.returncode == 0, done.stderr
    one, other = (file.read_bytes() for file in files)
    assert one == other
    assert one.startswith(magic)


def test_without_matplotlib_a_picture_says_what_to_install(
    run: Run, dna: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(canvas, "find_spec", lambda _: None)
    done = run("network", "onemode", "--dna", dna, "-f", "png")
    assert done.returncode == 2
    assert "pip install 'policygraph[plots]'" in done.stderr


@pytest.mark.parametrize("rows", ["person", "body", "party"])
def test_a_graph_is_asked_by_person_body_or_party(run: Run, rows: str) -> None:
    done = run("network", "twomode", "--graph", GRAPH, "--by", rows, "-f", "json")
    assert done.returncode == 0, done.stderr
    (result,) = json.loads(done.stdout)["results"]
    assert result["rows"]
    assert all(edge["statements"] for edge in result["edges"])


def test_a_folder_may_stand_after_from_too(run: Run) -> None:
    done = run("network", "events", "--from", GRAPH, "--from", "2012-01-01")
    assert done.returncode == 0, done.stderr
    assert all(row["time"] >= "2012-01-01" for row in read_rows(done.stdout))


def test_a_coding_compared_with_itself_is_the_same(run: Run, dna: Path) -> None:
    done = run("network", "compare", dna, dna, "-f", "json")
    (found,) = json.loads(done.stdout)
    assert (found["spearman"], found["adjusted_rand"]) == (pytest.approx(1.0), 1.0)


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("--window", "soon"), 2, "is no window"),
        (("--window", "9years"), 2, "longer than the range"),
        (("--from", "2013-01-01"), 2, "No statements are left"),
        (("--to", "2012-13-01"), 2, "is no day"),
        (("--from", "yesterday"), 2, "is no day"),
        (("--rows", "actress"), 2, "no variable 'actress'"),
        (("--only", "organization=North Club"), 2, "Only one organization"),
        (("--type", "Annotation"), 3, "no statement type 'Annotation'"),
        (("--scale", "3"), 2, "is no scale"),
        (("--kernel", "uniform"), 2, "A kernel needs a window"),
    ],
)
def test_what_makes_no_sense_is_a_sentence(
    run: Run, dna: Path, args: tuple[str, ...], code: int, words: str
) -> None:
    done = run("network", "onemode", "--dna", dna, *args)
    assert done.returncode == code
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


def test_an_unknown_topic_is_named_with_those_there_are(run: Run) -> None:
    done = run("network", "onemode", "--graph", GRAPH, "--topic", "weather")
    assert done.returncode == 2
    assert "Choose one of:" in done.stderr


def test_help_lists_every_verb(run: Run) -> None:
    done = run("network", "--help")
    for verb in ("twomode", "onemode", "events", "coalitions", "compare"):
        assert verb in done.stdout
