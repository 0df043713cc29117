"""A review at the keyboard, in a pseudo-terminal."""

import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from graph_builder.judgements import read_judgements
from graph_builder.model import Verdict
from graph_builder.review import Act, Request
from graph_builder.review.cases import Case
from tests.review.rebuilding import is_anywhere, read_tiers, rebuild
from tests.review.sitting import sit
from tests.review.typing_at import COMMAND, sit_down

MINIMUM = "set a minimum number"


def test_fifty_findings_from_the_keyboard_and_a_rebuild_applies_them(
    demo: Path, tmp_path: Path
) -> None:
    file = tmp_path / "judgements.txt"
    every = sit(demo, file, tier="all").session.cases
    cases = every[:50]
    with sit_down(
        demo, "--tier", "all", "--judgements", file, "--by", "Jo Reeve"
    ) as terminal:
        for at, case in enumerate(cases):
            shown = terminal.shown.rpartition("-----\r\n")[2]
            assert f"Finding {at + 1} of {len(every)}, {at} decided" in shown
            if at % 3 == 2:
                terminal.type("r")
            elif case.is_wording:
                terminal.type("p", "slug: ")
                terminal.type(f"{MINIMUM}\r")
                terminal.type("n")
            else:
                terminal.type("a")
        assert terminal.end() == 0
        assert terminal.is_restored()
    assert "50 lines are in" in terminal.shown
    made = read_judgements(file)
    assert len(made) == 50
    assert {one.by for one in made} == {"Jo Reeve"}
    assert set(Counter(one.verdict for one in made)) == {
        Verdict.ACCEPT,
        Verdict.REJECT,
        Verdict.CORRECT,
    }
    assert rebuild(file, tmp_path / "out") == []
    check_outputs(cases, tmp_path / "out")


def check_outputs(cases: tuple[Case, ...], out: Path) -> None:
    tiers = read_tiers(out)
    for at, case in enumerate(cases):
        if at % 3 == 2:
            assert case.iri not in tiers
            assert not is_anywhere(out, case.iri)
        elif not case.is_wording:
            assert tiers[case.iri] == "published"
        else:
            assert case.iri not in tiers  # on another proposition it is another


def test_each_decision_is_in_the_file_at_once_and_undo_takes_it_out(
    demo: Path, tmp_path: Path
) -> None:
    file = tmp_path / "judgements.txt"
    with sit_down(demo, "--judgements", file, "--by", "Jo") as terminal:
        terminal.type("a")
        assert file.read_text("utf-8").startswith("accept ")
        terminal.type("t", "side: ")
        assert "There is no stance '9'" in terminal.type("9\r", "side: ")
        assert "Corrected: to-stance concern" in terminal.type("4\r")
        terminal.type("s", "++: ")
        terminal.type("+Una Volx\x7fe\r")
        lines = file.read_text("utf-8").splitlines()
        assert len(lines) == 3
        assert 'to-speaker person:una-vole named "Una Vole"' in "".join(lines)
        for left in (2, 1, 0):
            assert "The last decision is undone." in terminal.type("u")
            assert len(file.read_text("utf-8").splitlines()) == left
        assert "Nothing of this session is left to undo." in terminal.type("u")
        assert terminal.end("\x04") == 0
    assert "Nothing was decided." in terminal.shown


def test_a_review_goes_on_where_it_was_left(demo: Path, tmp_path: Path) -> None:
    file = tmp_path / "judgements.txt"
    first = sit(demo, file, by="Jo")
    for act in (Act.ACCEPT, Act.NEXT, Act.REJECT):
        first.do(Request(act))
    with sit_down(demo, "--judgements", file, "--by", "Jo") as terminal:
        assert re.search("Finding 2 of [0-9]+, 2 decided", terminal.shown)
        assert re.search("Finding 4 of [0-9]+, 2 decided", terminal.type("n"))
    assert sit(demo, file, by="Jo").session.at == 1
    assert sit(demo, file, by="Una").session.at == 0


def test_help_and_keys_that_do_nothing(demo: Path, tmp_path: Path) -> None:
    file = tmp_path / "judgements.txt"
    with sit_down(demo, "--judgements", file) as terminal:
        assert "x  split" in terminal.type("?", "n goes on.")
        assert "? lists them" in terminal.type("z", "them.")
        terminal.type("m", "missed? ")
        assert "no words 'nowhere at all'" in terminal.type("nowhere at all\r", "? ")
        terminal.type("\x1b", "\n")
        terminal.type("\x1b[A", "")  # an arrow is no key of a review
        assert terminal.end() == 0
    assert not file.exists()


@pytest.mark.parametrize(
    ("environment", "is_bold"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_words_are_marked_without_colour_too(
    demo: Path, tmp_path: Path, environment: dict[str, str], *, is_bold: bool
) -> None:
    file = tmp_path / "judgements.txt"
    with sit_down(demo, "--judgements", file, **environment) as terminal:
        assert re.search(r">>>\w", terminal.shown)
        assert "<<<" in terminal.shown
        assert ("\x1b" in terminal.shown) == is_bold


def test_ctrl_c_leaves_the_terminal_as_it_was(demo: Path, tmp_path: Path) -> None:
    with sit_down(demo, "--judgements", tmp_path / "judgements.txt") as terminal:
        terminal.process.send_signal(2)
        assert terminal.end("") == 130
        assert terminal.is_restored()
    assert "Traceback" not in terminal.shown


def test_without_a_terminal_it_says_what_to_do(demo: Path) -> None:
    done = subprocess.run(
        [*COMMAND, str(demo)], capture_output=True, text=True, check=False, input="a"
    )
    assert done.returncode == 2
    assert "standard input is not a terminal" in done.stderr
    assert "serve --review" in done.stderr
