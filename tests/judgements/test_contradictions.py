"""What two lines cannot both say, and what no line may say: named, nothing applied."""

from pathlib import Path

import pytest

from graph_builder.errors import JudgementError
from graph_builder.judgements import load_judgements
from graph_builder.model import Codebook, Judgements, Proposition, Registry

CODEBOOK = Codebook(propositions={"beds": Proposition("beds", "Beds should close.")})
AT = 'work:w at 10-20 "the words" held-by person:ann'


def load(folder: Path, *lines: str) -> Judgements:
    file = folder / "judgements.txt"
    file.write_text("\n".join(lines), encoding="utf-8")
    return load_judgements([file], Registry(), CODEBOOK)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"accept {AT}", f"reject {AT}"),
        (f"reject {AT}", f"correct {AT} to-stance oppose"),
        (f"accept {AT} taking support", f"correct {AT} to-stance oppose"),
        (f"correct {AT} to-stance oppose", f"correct {AT} to-stance support"),
        (
            f"correct {AT} to-speaker person:bo",
            f"correct {AT} to-speaker person:cy to-stance oppose",
        ),
        (f"missed {AT} about proposition:beds taking support", f"reject {AT}"),
        (f"accept {AT}", f"reject {AT}a\nsame person:ann person:anna"),
        (f"accept {AT}", f"reject {AT.replace(':w', ':v')}\nsame work:w work:v"),
    ],
)
def test_lines_that_contradict_are_both_named(
    tmp_path: Path, one: str, other: str
) -> None:
    with pytest.raises(JudgementError) as raised:
        load(tmp_path, "# two minds", one, other)
    assert "line 2" in raised.value.problem
    assert "line 3" in raised.value.problem
    assert raised.value.remedy == "Take out one of the lines."


@pytest.mark.parametrize(
    "lines",
    [
        (f"accept {AT}", f'accept {AT} by "Jo"'),
        (f"accept {AT} taking support", f"reject {AT} taking oppose"),
        (f"accept {AT} about proposition:beds", f"reject {AT} about proposition:wards"),
        (f"accept {AT}", f"reject {AT.replace('10-20', '90-100')}"),
        (f"accept {AT}", f"reject {AT.replace('the words', 'the w')}"),
        (f"correct {AT} to-stance oppose", f"correct {AT} to-speaker person:bo"),
        (f"correct {AT} taking support to-stance oppose", f"accept {AT} taking oppose"),
    ],
)
def test_lines_on_different_findings_or_fields_agree(
    tmp_path: Path, lines: tuple[str, str]
) -> None:
    assert len(load(tmp_path, *lines).on_findings("w")) == 2


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        (f"missed {AT} about proposition:wards taking support", "proposition wards"),
        (f"correct {AT} to-proposition proposition:wards", "proposition wards"),
        (f'accept {AT} by "jo  reeve"', "by 'Jo Reeve' and"),
    ],
)
def test_what_cannot_be_applied_is_named_by_its_line(
    tmp_path: Path, line: str, problem: str
) -> None:
    with pytest.raises(JudgementError) as raised:
        load(tmp_path, 'same person:x person:y by "Jo Reeve"', line)
    assert problem in raised.value.problem
    assert "line 2" in raised.value.problem


def test_what_bears_on_a_work_is_its_own_lines_and_those_on_people(
    tmp_path: Path,
) -> None:
    judgements = load(
        tmp_path,
        f"accept {AT}",
        "same person:a person:b",
        "withhold person:c",
        "withhold work:v",
        'withhold work:v/p-0a at 1-2 "x" held-by person:d',
        "not-same work:w work:v",
    )
    bearing = {work: judgements.bearing_on(work) for work in ("w", "v", "other")}
    lines = {work: [one.line for one in found] for work, found in bearing.items()}
    assert lines == {"w": [2, 3, 1, 6], "v": [2, 3, 4, 5, 6], "other": [2, 3]}
