"""Decisions at a desk: what each writes, and what is refused and written nowhere."""

import json
from pathlib import Path

import pytest

from graph_builder.cli import main
from graph_builder.errors import JudgementError, OutputError, QueryError
from graph_builder.judgements import read_judgements
from graph_builder.kept import read_rendition
from graph_builder.model import Verdict
from graph_builder.review import Act, Desk, Request, compare_files, compare_reviews
from graph_builder.review.screen import Look, write_screen
from graph_builder.review.tell import write_agreement
from tests.render.hostile import HOSTILE
from tests.review.rebuilding import read_positions, rebuild
from tests.review.sitting import sit
from tests.serve.shown import make_crowd, write_store

NURSES = "set a minimum number"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "judgements.txt"


def read_bytes(file: Path) -> bytes | None:
    return file.read_bytes() if file.exists() else None


def find_long(desk: Desk) -> str:
    """Return the finding with the most words."""
    cases = desk.session.cases
    return max(cases, key=lambda case: len(case.finding.words)).iri


@pytest.mark.parametrize(
    ("request_", "told"),
    [
        (Request(Act.ACCEPT), "accept work:"),
        (Request(Act.REJECT), "reject work:"),
        (Request(Act.STANCE, stance="Concerned"), "to-stance concern by"),
        (Request(Act.SPEAKER, speaker="dreyling"), "to-speaker person:anselm-dreyling"),
        (Request(Act.SPEAKER, speaker="++New  Trust"), 'named "New Trust"'),
        (Request(Act.PROPOSITION, proposition=NURSES), "proposition:legal-minimum"),
    ],
)
def test_a_decision_is_a_line(
    demo: Path, file: Path, request_: Request, told: str
) -> None:
    desk = sit(demo, file)
    desk.do(request_)
    (line,) = file.read_text("utf-8").splitlines()
    assert told in line
    assert line.endswith('by "Jo Reeve" on 2024-05-01')
    desk.do(Request(Act.UNDO))
    assert file.read_text("utf-8") == ""


def test_what_is_split_missed_or_corrected_twice_is_there_after_a_rebuild(
    demo: Path, file: Path, tmp_path: Path
) -> None:
    desk = sit(demo, file)
    iri = find_long(desk)
    case = next(one for one in desk.session.cases if one.iri == iri)
    start = " ".join(case.finding.words.split()[3:6])
    desk.do(Request(Act.SPLIT, words=start, proposition=NURSES, stance="1"), iri)
    cut, second = read_judgements(file)
    assert (cut.verdict, second.verdict) == (Verdict.CORRECT, Verdict.MISSED)
    assert cut.change is not None
    assert cut.change.words == " ".join(case.finding.words.split()[:3])
    assert second.finding is not None
    assert second.finding.words.startswith(start)
    missed = Request(
        Act.MISSED, words="the", speaker="Wrenfold", proposition=NURSES, stance="3"
    )
    desk.do(missed, iri)
    twice = next(one for one in desk.session.cases if one.work != case.work)
    desk.do(Request(Act.STANCE, stance="concern"), twice.iri)
    desk.do(Request(Act.PROPOSITION, proposition=NURSES), twice.iri)
    assert rebuild(file, tmp_path / "out") == []
    built = read_positions(tmp_path / "out")
    found = {" ".join(one.words.split()) for one in built}
    assert {cut.change.words, second.finding.words, "the"} <= found
    assert ("concern", "published") in {
        (one.stance, one.tier)
        for one in built
        if one.start == twice.finding.span.start and one.work.endswith(twice.work)
    }


def test_the_words_of_a_missed_position_are_the_texts_own(
    demo: Path, file: Path
) -> None:
    desk = sit(demo, file)
    case = desk.session.case
    assert case is not None
    typed = case.finding.words.replace("’", "'").replace("‘", "'")
    desk.do(Request(Act.MISSED, words=typed, proposition=NURSES, stance="for"))
    (line,) = read_judgements(file)
    assert line.finding is not None
    assert line.finding.span == case.finding.span
    source = next(one for one in read_positions(demo) if one.iri == case.iri).source
    text = read_rendition(demo, source) or ""
    start, end = line.finding.span
    assert " ".join(text[start:end].split()) == line.finding.words


def test_a_correction_is_not_contradicted_and_acceptance_goes_on(
    demo: Path, file: Path
) -> None:
    desk = sit(demo, file)
    desk.do(Request(Act.STANCE, stance="concern"))
    before = read_bytes(file)
    with pytest.raises(JudgementError, match="contradict"):
        desk.do(Request(Act.STANCE, stance="neutral"))
    with pytest.raises(JudgementError, match="contradict"):
        desk.do(Request(Act.REJECT))
    desk.do(Request(Act.ACCEPT))  # as corrected: no line, but on to the next
    assert read_bytes(file) == before
    assert desk.session.at == 1


def test_what_others_write_meanwhile_is_kept(demo: Path, file: Path) -> None:
    jo, una = sit(demo, file), sit(demo, file, by="Una Vole")
    jo.do(Request(Act.ACCEPT))
    una.do(Request(Act.NEXT))
    una.do(Request(Act.REJECT))
    file.write_text("# by hand\n" + file.read_text("utf-8"), encoding="utf-8")
    jo.do(Request(Act.NEXT))
    jo.do(Request(Act.ACCEPT))
    jo.do(Request(Act.UNDO))
    text = file.read_text("utf-8")
    assert text.startswith("# by hand\n")
    assert [one.by for one in read_judgements(file)] == ["Jo Reeve", "Una Vole"]


def test_a_file_that_others_spoil_meanwhile_is_left_alone(
    demo: Path, file: Path
) -> None:
    desk = sit(demo, file)
    file.write_text("nonsense\n", encoding="utf-8")
    with pytest.raises(JudgementError, match="line 1 begins with 'nonsense'"):
        desk.do(Request(Act.ACCEPT))
    assert file.read_text("utf-8") == "nonsense\n"
    assert desk.session.at == 0


def test_the_last_half_of_a_decision_takes_the_first_with_it(
    demo: Path, file: Path
) -> None:
    desk = sit(demo, file)
    iri = find_long(desk)
    case = next(one for one in desk.session.cases if one.iri == iri)
    words = case.finding.words.split()
    start = " ".join(words[3:6])
    split = Request(Act.SPLIT, words=start, proposition=NURSES, stance="1")
    other = sit(demo, file.with_name("other.txt"))
    other.do(split, iri)
    # Somebody rejects what the second half would add.
    text = other.book.file.read_text("utf-8").splitlines()[1]
    file.write_text(text.replace("missed ", "reject ", 1) + "\n", encoding="utf-8")
    before = read_bytes(file)
    with pytest.raises(JudgementError, match="contradict"):
        desk.do(split, iri)
    assert read_bytes(file) == before


def test_what_is_sent_twice_is_written_and_undone_once(demo: Path, file: Path) -> None:
    desk = sit(demo, file)
    iri = desk.session.cases[0].iri
    for _ in range(2):
        desk.do(Request(Act.ACCEPT), iri)
    assert len(file.read_text("utf-8").splitlines()) == 1
    assert desk.session.at == 1
    desk.do(Request(Act.UNDO))
    assert (file.read_text("utf-8"), desk.session.at) == ("", 0)


def test_what_somebody_took_out_by_hand_is_undone_without_a_word(
    demo: Path, file: Path
) -> None:
    desk = sit(demo, file)
    for _ in range(2):
        desk.do(Request(Act.ACCEPT))
    first, _ = file.read_text("utf-8").splitlines()
    file.write_text(f"{first}\n", encoding="utf-8")
    desk.do(Request(Act.UNDO))
    assert desk.session.at == 1
    desk.do(Request(Act.UNDO))
    assert (file.read_text("utf-8"), desk.session.at) == ("", 0)


def test_a_read_only_file_is_said_to_be(demo: Path, file: Path) -> None:
    file.write_text("# mine\n", encoding="utf-8")
    file.chmod(0o444)
    with pytest.raises(OutputError, match=r"read-only.*chmod u\+w"):
        sit(demo, file).do(Request(Act.ACCEPT))
    assert file.read_text("utf-8") == "# mine\n"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("nonsense\n", "line 1 begins with 'nonsense'"),
        (
            '# a\naccept work:a at 1-5 "word" held-by person:a\n'
            'reject work:a at 1-5 "word" held-by person:a\n',
            "line 2 and .*line 3 contradict each other",
        ),
        (
            'accept work:a at 1-5 "word" held-by person:a by "jo  reeve"\n',
            "line 1 is by 'jo  reeve', and you are 'Jo Reeve'",
        ),
    ],
)
def test_an_unsound_file_is_named_by_line_before_a_review_begins(
    demo: Path, file: Path, text: str, problem: str
) -> None:
    file.write_text(text, encoding="utf-8")
    with pytest.raises(JudgementError, match=problem):
        sit(demo, file)
    assert file.read_text("utf-8") == text


@pytest.mark.parametrize(
    "request_",
    [
        Request(Act.SPEAKER, speaker=" "),
        Request(Act.SPEAKER, speaker="+"),
        Request(Act.SPEAKER, speaker="Nobody Atall"),
        Request(Act.PROPOSITION, proposition="candidate-0257135bdfa9"),
        Request(Act.PROPOSITION, proposition="should"),
        Request(Act.STANCE, stance="0"),
        Request(Act.SPLIT, words=""),
        Request(Act.MISSED, words="(", proposition=NURSES, stance="1"),
    ],
)
def test_what_means_nothing_is_said_and_not_written(
    demo: Path, file: Path, request_: Request
) -> None:
    desk = sit(demo, file)
    with pytest.raises(QueryError):
        desk.do(request_)
    assert not file.exists()
    assert desk.session.at == 0


def test_a_topic_leaves_the_rest_out(demo: Path, file: Path) -> None:
    every = sit(demo, file, tier="all").session.cases
    desk = sit(demo, file, tier="all")
    desk.lay_out("all", "wessmoor-commissioning")
    assert 0 < len(desk.session.cases) < len(every)


def test_no_word_of_a_source_steers_the_terminal(tmp_path: Path, file: Path) -> None:
    crowd = write_store(make_crowd([*HOSTILE]), tmp_path / "crowd.nq")
    desk = sit(crowd, file, tier="all")
    for _ in desk.session.cases:
        lines = write_screen(desk.session, desk.explain(), Look(60))
        assert all(line.isprintable() for line in lines)
        desk.do(Request(Act.NEXT))


def compare(*words: str | Path) -> int:
    with pytest.raises(SystemExit) as ended:
        main(["review", "--compare", *map(str, words)])
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_two_reviewers_are_compared(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = tmp_path / "jo.txt", tmp_path / "una.txt"
    odds = ("Jo", Act.REJECT), ("Una", Act.ACCEPT)
    for file, (by, odd) in zip(files, odds, strict=True):
        desk = sit(demo, file, by=by)
        for act in (Act.ACCEPT, Act.REJECT, odd, Act.ACCEPT):
            desk.do(Request(act))
    assert compare(*files) == 0
    printed = capsys.readouterr().out
    # po 3/4, pe (2*3 + 2*1)/16 = 1/2: kappa 1/2. Coincidences 5 and 3: alpha 8/15.
    (kept,) = (one for one in printed.splitlines() if one.startswith("kept"))
    assert kept.split() == ["kept", "4", "75%", "0.500", "0.533"]
    assert f"no ({files[0]}, line 3); yes ({files[1]}, line 3)" in printed
    assert "undefined" not in printed
    assert compare(*files, "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["both"] == 4
    assert len(told["disagreements"]) == 1


def test_what_has_no_chance_to_measure_by_is_undefined() -> None:
    told = write_agreement(compare_reviews([], []), "text")
    assert "kept             0        -  undefined  undefined" in told
    assert "nothing was told by both" in told


def test_two_files_of_one_reviewer_are_no_comparison(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = tmp_path / "one.txt", tmp_path / "other.txt"
    for file in files:
        sit(demo, file).do(Request(Act.ACCEPT))
    with pytest.raises(JudgementError, match="are both by 'Jo Reeve'"):
        compare_files(*files)
    assert compare(files[0], tmp_path / "none.txt") == 2
    assert "cannot be read" in capsys.readouterr().err
