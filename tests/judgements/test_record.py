"""Files that people write in together: whole lines, in their places, merged by git."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from graph_builder.errors import JudgementError
from graph_builder.judgements import insert_line, read_line
from graph_builder.model import Judgement
from graph_builder.pipeline.judge import record_judgement, remove_judgement


def line(work: str, start: int, verdict: str = "accept", by: str = "Jo") -> str:
    end = start + 9
    return (
        f'{verdict} work:{work} at {start}-{end} "words {start}" held-by person:ann'
        f' by "{by}"'
    )


def read(text: str) -> Judgement:
    judgement = read_line(text, "", 0)
    assert judgement is not None
    return judgement


def record(file: Path, *lines: str) -> None:
    for one in lines:
        record_judgement(file, read(one))


def test_lines_stand_work_by_work_in_the_order_of_the_text(tmp_path: Path) -> None:
    file = tmp_path / "judgements.txt"
    lines = [line("b", 5), line("a", 70), line("b", 1), line("a", 8), line("a", 8)]
    record(file, *lines)
    expected = [line("a", 8), line("a", 70), line("b", 1), line("b", 5)]
    assert file.read_text().splitlines() == expected


def test_no_other_line_moves_and_comments_stay() -> None:
    text = f"# ours\n{line('z', 1)}\n# of a\n{line('a', 1)}"
    assert insert_line(text, read(line("b", 1))) == f"{text}\n{line('b', 1)}\n"


def test_a_line_is_taken_out_again(tmp_path: Path) -> None:
    file = tmp_path / "judgements.txt"
    record(file, line("a", 1), line("a", 5))
    remove_judgement(file, read(line("a", 1)))
    assert file.read_text() == line("a", 5) + "\n"
    with pytest.raises(JudgementError, match="There is no line accept"):
        remove_judgement(file, read(line("a", 1)))


@pytest.mark.parametrize("before", [line("a", 1, "reject"), "nonsense"])
def test_what_would_be_unsound_is_not_written(tmp_path: Path, before: str) -> None:
    file = tmp_path / "judgements.txt"
    file.write_text(before)
    with pytest.raises(JudgementError):
        record(file, line("a", 1))
    assert file.read_text() == before


def test_those_who_write_at_once_write_whole_lines(tmp_path: Path) -> None:
    file = tmp_path / "judgements.txt"
    lines = [line("a", place) for place in range(24)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda one: record(file, one), lines))
    assert file.read_text().splitlines() == lines
    assert list(tmp_path.iterdir()) == [file]


def git(folder: Path, *words: str) -> str:
    who = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    for role in ("AUTHOR", "COMMITTER"):
        who |= {f"GIT_{role}_NAME": "A", f"GIT_{role}_EMAIL": "a@example.org"}
    done = subprocess.run(
        ["git", *words],  # noqa: S607  # whichever git the machine has
        cwd=folder,
        env={**os.environ, **who},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def commit(folder: Path, *lines: str) -> None:
    record(folder / "judgements.txt", *lines)
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "judged")


@pytest.mark.parametrize(
    ("before", "ours", "theirs"),
    [
        ([], [line("a", 1)], [line("b", 1)]),
        ([line("a", 1)], [line("a", 20), line("c", 1)], [line("a", 30)]),
        ([line("a", 1), line("c", 1)], [line("b", 1)], [line("b", 50), line("c", 2)]),
    ],
    ids=["a new file", "at one end", "in one place"],
)
def test_git_merges_what_two_have_decided(
    tmp_path: Path, before: list[str], ours: list[str], theirs: list[str]
) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / "README").write_text("ours\n")
    commit(tmp_path, line("first", 1), *before)
    git(tmp_path, "checkout", "-qb", "theirs")
    commit(tmp_path, *theirs)
    git(tmp_path, "checkout", "-q", "main")
    commit(tmp_path, *ours)
    git(tmp_path, "merge", "-q", "theirs", "-m", "both")
    merged = (tmp_path / "judgements.txt").read_text().splitlines()
    assert sorted(merged) == sorted([line("first", 1), *before, *ours, *theirs])
    record(tmp_path / "judgements.txt", line("z", 1))


def test_decisions_on_texts_apart_merge_without_any_settings(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    commit(tmp_path, *(line(work, 1) for work in "aceg"))
    (tmp_path / ".gitattributes").unlink()
    git(tmp_path, "commit", "-qam", "no settings")
    git(tmp_path, "checkout", "-qb", "theirs")
    commit(tmp_path, line("b", 1))
    git(tmp_path, "checkout", "-q", "main")
    commit(tmp_path, line("f", 1))
    git(tmp_path, "merge", "-q", "theirs", "-m", "both")
    merged = (tmp_path / "judgements.txt").read_text().splitlines()
    assert merged == [line(work, 1) for work in "abcefg"]
