"""Files of decisions: what a line says, and what two lines cannot both say."""

from pathlib import Path

import pytest

from graph_builder.errors import JudgementError
from graph_builder.judgements import load_judgements
from graph_builder.model import Codebook, Judgements, Person, Registry, Verdict

REGISTRY = Registry(people={"ada-quill": Person("ada-quill", "Ada Quill")})
CODEBOOK = Codebook()


def load(folder: Path, *lines: str) -> Judgements:
    file = folder / "judgements.txt"
    file.write_text("\n".join(lines), encoding="utf-8")
    return load_judgements([file], REGISTRY, CODEBOOK)


def test_a_line_is_a_verdict_its_actors_and_what_is_said_about_it(
    tmp_path: Path,
) -> None:
    (one, named) = load(
        tmp_path,
        "# who is who",
        "",
        "same person:a <https://w3id.org/policygraph/id/person/b>"
        ' by "Jo Reeve" on 2024-05-01 because "the same \\"Ada\\""',
        'is "Dr  Quill" in work:gazette-2011 person:a',
    ).all
    assert (one.verdict, one.actors, one.line) == (
        Verdict.SAME,
        ("person/a", "person/b"),
        3,
    )
    assert (one.by, one.on, one.reason) == ("Jo Reeve", "2024-05-01", 'the same "Ada"')
    assert (named.name, named.actors) == ("Dr  Quill", ("person/a",))
    assert named.work == "gazette-2011"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("merge person:a person:b", "begins with 'merge'"),
        ("same person:a", "names 1 actors, not two"),
        ("same person:a person:a", "names one actor twice"),
        ("same person:a body:b", "names a person and a body"),
        ("same person:a topic:b", "has 'topic:b' for a person or a body"),
        ("not-same person:a ../b", "has '../b' for a person or a body"),
        ('is "Dr Quill" person:a', "is not a name, 'in', a work and an actor"),
        ('is "Dr Quill" in person:a person:a', "has 'person:a' for a work"),
        ("same person:a person:b on friday", "Invalid isoformat"),
    ],
)
def test_a_bad_line_is_named_with_what_to_write(
    tmp_path: Path, line: str, problem: str
) -> None:
    with pytest.raises(JudgementError, match=r"judgements\.txt, line 2") as raised:
        load(tmp_path, "# first", line)
    assert problem in raised.value.problem
    assert raised.value.remedy.startswith(("Write it as: ", "Begin with: "))


def test_a_chain_makes_one_of_all_and_the_registrys_entry_stays(
    tmp_path: Path,
) -> None:
    judgements = load(
        tmp_path, "same person:x person:y", "same person:y person:ada-quill"
    )
    assert judgements.kept == {
        "person/x": "person/ada-quill",
        "person/y": "person/ada-quill",
    }


def test_without_a_registered_one_the_first_named_stays(tmp_path: Path) -> None:
    judgements = load(tmp_path, "same body:x body:y", "same body:z body:y")
    assert judgements.kept == {"body/y": "body/x", "body/z": "body/x"}


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (("same person:a person:b", "not-same person:b person:a"), (2, 1)),
        (
            (
                "same person:a person:b",
                "not-same person:a person:c",
                "same person:c person:b",
            ),
            (2, 1, 3),
        ),
        (
            ('is "Al" in work:w person:a', 'is "al" in work:w person:b'),
            (2, 1),
        ),
    ],
)
def test_lines_that_contradict_are_all_named(
    tmp_path: Path, lines: tuple[str, ...], places: tuple[int, ...]
) -> None:
    with pytest.raises(JudgementError) as raised:
        load(tmp_path, *lines)
    assert all(f"line {place}" in raised.value.problem for place in places)


def test_two_names_of_those_who_are_the_same_do_not_contradict(
    tmp_path: Path,
) -> None:
    lines = ('is "Al" in work:w person:a', 'is "Al" in work:w person:b')
    judgements = load(tmp_path, *lines, "same person:a person:b")
    assert judgements.kept == {"person/b": "person/a"}


def test_a_pair_kept_apart_keeps_apart_what_is_the_same_as_either(
    tmp_path: Path,
) -> None:
    judgements = load(
        tmp_path, "same person:a person:b", "not-same person:b person:ada-quill"
    )
    assert judgements.are_apart("person/a", "person/ada-quill")
    assert not judgements.are_apart("person/a", "person/b")


@pytest.mark.parametrize("content", [None, b"\xff\xfe\x00"])
def test_a_file_that_cannot_be_read_is_named(
    tmp_path: Path, content: bytes | None
) -> None:
    file = tmp_path / "odd.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(JudgementError, match=r"odd\.txt"):
        load_judgements([file], REGISTRY, CODEBOOK)
