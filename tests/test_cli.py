"""The command line: what it prints where, and with which code it ends."""

import json
from pathlib import Path

import pytest

from graph_builder.cli import main
from graph_builder.cli.main import VERBS

ARTICLE = """Board backs new clinic

Ada Thornley, chair of the Nether Carrow Health Board, said on Monday: "We support the
opening of the clinic at Low Fell."
"""


@pytest.fixture
def article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "clinic.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    (folder / "clinic.txt").write_text(ARTICLE, encoding="utf-8")
    assert run("build", str(folder / "clinic.txt"), "-o", str(folder / "out")) == 0
    return folder / "out"


def run(*words: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(words))
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(
    verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(verb, "--help") == 0
    assert "Usage: policygraph" in capsys.readouterr().out


def test_help_lists_every_verb(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    printed = capsys.readouterr().out
    assert all(f"\n  {verb} " in printed for verb in VERBS)


def test_extract_prints_a_list_of_documents(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("extract", str(article), "--format", "json") == 0
    (document,) = json.loads(capsys.readouterr().out)
    assert document["id"] == "clinic"
    assert [person["name"] for person in document["people"]] == ["Ada Thornley"]
    (statement,) = document["statements"]
    assert statement["speaker"] == "Ada Thornley"
    quote = ARTICLE[statement["start"] : statement["end"]]
    assert quote.startswith("We support the\nopening")


def test_queries_are_listed_with_their_summaries(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("query") == 0
    assert "who-opposes" in capsys.readouterr().out


def test_a_saved_query_prints_rows_only_on_stdout(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("query", "sources", "--from", str(built)) == 0
    assert capsys.readouterr().out.startswith("file,")


def test_a_question_of_ones_own_is_read_from_a_file(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    question = tmp_path / "people.rq"
    question.write_text(
        "SELECT ?who WHERE { ?p a <http://xmlns.com/foaf/0.1/Person> ; "
        "<http://www.w3.org/2000/01/rdf-schema#label> ?who } ORDER BY ?who",
        encoding="utf-8",
    )
    assert run("query", "--sparql", str(question), "--from", str(built)) == 0
    assert capsys.readouterr().out == "who\nAda Thornley\n"


def test_what_build_wrote_conforms(built: Path) -> None:
    assert run("validate", str(built)) == 0


def test_render_writes_a_page_where_it_is_told(built: Path, tmp_path: Path) -> None:
    page = tmp_path / "drawn.html"
    assert run("render", "--from", str(built), "-o", str(page)) == 0
    assert page.read_bytes() == (built / "network.html").read_bytes()


WRONG = [
    pytest.param(["biuld"], 2, "Did you mean 'build'?", id="unknown verb"),
    pytest.param(["build"], 2, "Missing argument", id="no path"),
    pytest.param(["build", "missing.txt"], 3, "missing.txt", id="missing file"),
    pytest.param(["build", "empty.txt"], 3, "empty", id="empty file"),
    pytest.param(["build", "noise.txt"], 3, "noise.txt", id="binary file"),
    pytest.param(["build", "hollow"], 3, "hollow", id="folder without files"),
    pytest.param(["build", "clinic.txt", "-o", "taken"], 5, "taken", id="no folder"),
    pytest.param(["build", "clinic.txt", "--meta", "date"], 2, "'='", id="meta"),
    pytest.param(
        ["build", "clinic.txt", "--meta", "date=soon"], 2, "soon", id="wrong date"
    ),
    pytest.param(
        ["build", "clinic.txt", "--registry", "taken"], 3, "taken", id="registry"
    ),
    pytest.param(["build", "clinic.txt", "--meta", "day=x"], 2, "'day'", id="key"),
    pytest.param(
        ["build", "clinic.txt", "--codebook", "bare.ttl"], 3, "nothing", id="bare"
    ),
    pytest.param(
        ["build", "clinic.txt", "--judgements", "taken"], 2, "line 1", id="judgements"
    ),
    pytest.param(["query", "who-oppose"], 2, "who-opposes", id="unknown query"),
    pytest.param(["query", "--sparql", "gone.rq"], 2, "gone.rq", id="no question"),
    pytest.param(["query", "sources", "--from", "gone"], 3, "gone", id="no graph"),
    pytest.param(["validate", "gone"], 3, "gone", id="nothing to validate"),
    pytest.param(["render", "--from", "gone"], 3, "gone", id="nothing to draw"),
]


@pytest.mark.parametrize(("words", "code", "said"), WRONG)
def test_bad_input_is_told_plainly(
    words: list[str],
    code: int,
    said: str,
    article: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (article.parent / "empty.txt").write_bytes(b"")
    (article.parent / "noise.txt").write_bytes(bytes(range(256)) * 8)
    (article.parent / "taken").write_bytes(b"not a folder, not Turtle")
    (article.parent / "bare.ttl").write_bytes(b"")
    (article.parent / "hollow").mkdir()
    before = sorted(article.parent.rglob("*"))
    assert run(*words) == code
    told = capsys.readouterr()
    assert said in told.err
    assert not told.out
    assert "Traceback" not in told.err
    assert sorted(article.parent.rglob("*")) == before


@pytest.mark.parametrize("verb", ["build", "extract"])
def test_of_several_unreadable_inputs_each_is_named(
    verb: str, article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (article.parent / "empty.txt").write_bytes(b"")
    (article.parent / "noise.txt").write_bytes(bytes(range(256)) * 8)
    assert run(verb, "noise.txt", "gone.txt", "empty.txt") == 3
    told = capsys.readouterr().err.splitlines()
    warned = [line for line in told if line.startswith("Warning: ")]
    assert len(warned) == 3
    for name in ("noise.txt", "gone.txt", "empty.txt"):
        assert sum(name in line for line in warned) == 1
    assert "Error: None of the 3 inputs could be read." in told


def test_strict_turns_an_unreadable_input_into_code_3(article: Path) -> None:
    (article.parent / "empty.txt").write_bytes(b"")
    assert run("build", ".", "--strict") == 3
    assert (article.parent / "output" / "graph.ttl").is_file()


def test_an_unknown_parameter_is_named(
    built: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("query", "who-opposes", "propositon=x", "--from", str(built))
    assert run(*words) == 2
    assert "proposition" in capsys.readouterr().err


SECOND = """@prefix person: <https://w3id.org/policygraph/id/person/> .
person:ada-thornley a <http://xmlns.com/foaf/0.1/Person> ;
  <http://www.w3.org/2000/01/rdf-schema#label> "Ada Thornley"@en .
"""
CODES = ("ZZ1,NHS NETHER CARROW CCG,,,,,,,,,20130401,", "ZZ2,LOW FELL TRUST,,,,,,,,,,")


def test_an_import_prints_what_changed_and_the_registry_is_sound(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bodies = article.parent / "bodies.csv"
    bodies.write_text("\n".join(CODES), encoding="utf-8")
    assert run("registry", "import", str(bodies)) == 0
    assert "added: 2 bodies\n" in capsys.readouterr().out
    assert run("registry", "import", str(bodies)) == 0
    assert "as before: 2 bodies\n" in capsys.readouterr().out
    assert run("registry", "check", "my-registry.ttl") == 0
    assert capsys.readouterr().out == "sound: 2 bodies\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (SECOND, "sound: 1 people\n"),
        (SECOND.replace("label>", "lable>"), "line 2: person 'ada-thornley' needs one"),
        ("a b", "line 1 is not Turtle"),
    ],
)
def test_a_registry_is_checked_by_file_and_line(
    article: Path, capsys: pytest.CaptureFixture[str], content: str, said: str
) -> None:
    own = article.parent / "own.ttl"
    own.write_text(content, encoding="utf-8")
    assert run("registry", "check", str(own)) == (0 if said.startswith("s") else 1)
    assert said in capsys.readouterr().out


def test_an_import_into_no_folder_says_so(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bodies = article.parent / "bodies.csv"
    bodies.write_text("\n".join(CODES), encoding="utf-8")
    assert run("registry", "import", str(bodies), "-o", "no/where.ttl") == 5
    assert "Give another file with -o." in capsys.readouterr().err


def test_a_missing_file_is_named_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("build", "nowhere.txt") == 3
    printed = capsys.readouterr().err
    assert printed.count("nowhere.txt") == 1


@pytest.mark.parametrize("verb", ["validate", "render", "publish", "serve", "status"])
def test_a_verb_takes_its_folder_by_place_or_by_name_but_not_both(
    verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = str(tmp_path / "nowhere")
    assert run(verb, nowhere) == run(verb, "--from", nowhere) == 3
    assert capsys.readouterr().err.count("There is nothing at") == 2
    assert run(verb, nowhere, "--from", nowhere) == 2
    assert "not both" in capsys.readouterr().err
