"""A codebook goes to a table and back, and faults are named by file and line."""

import csv
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest

from graph_builder.codebook import (
    Wording,
    format_codebook,
    format_table,
    group_wordings,
    import_table,
    load_codebook,
)
from graph_builder.codebook.rows import COLUMNS
from graph_builder.errors import PolicyGraphError, RegistryError
from graph_builder.pipeline import (
    build_demo,
    check_codebooks,
    export_codebook,
    import_codebook,
    suggest_propositions,
)

TOPIC = {"kind": "topic", "slug": "wards", "label": "Wards"}
WARD = {
    "kind": "proposal",
    "slug": "ward-closes",
    "label": "The ward should close.",
    "topics": "wards",
    "wordings": "closing the ward\nthe ward's end",
    "patterns": r"\bward\b.{0,20}\bclos",
    "contrary_patterns": r"\bkeep\b.{0,20}\bward\b",
    "incompatible_with": "ward-grows",
}
GROWS = {
    "kind": "factual-claim",
    "slug": "ward-grows",
    "label": "The ward is growing.",
    "topics": "wards",
    "incompatible_with": "ward-closes",
}


def write(folder: Path, *rows: dict[str, str]) -> Path:
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    file = folder / "mine.csv"
    file.write_text(out.getvalue(), encoding="utf-8")
    return file


def test_the_shipped_codebook_survives_a_table(tmp_path: Path) -> None:
    shipped = load_codebook()
    file = tmp_path / "all.csv"
    file.write_text(format_table(shipped), encoding="utf-8")
    again = import_table(file, with_shipped=False)
    assert dict(again.topics) == dict(shipped.topics)
    assert dict(again.propositions) == dict(shipped.propositions)
    assert format_table(again) == format_table(shipped)


def test_the_shipped_codebook_survives_its_own_turtle(tmp_path: Path) -> None:
    shipped = load_codebook()
    file = tmp_path / "all.ttl"
    file.write_text(format_codebook(shipped), encoding="utf-8")
    again = load_codebook(file)
    assert dict(again.propositions) == dict(shipped.propositions)
    assert format_codebook(again) == format_codebook(shipped)


def test_a_table_becomes_turtle_beside_the_shipped_codebook(tmp_path: Path) -> None:
    into = tmp_path / "mine.ttl"
    counts = import_codebook(write(tmp_path, TOPIC, WARD, GROWS), into)
    assert counts == {"topics": 1, "propositions": 2}
    assert check_codebooks([into]) == counts
    ward = load_codebook(into).propositions["ward-closes"]
    assert ward.wordings == ("closing the ward", "the ward's end")
    assert [one.is_contrary for one in ward.patterns] == [False, True]


def test_lines_that_repeat_the_shipped_codebook_are_left_out(tmp_path: Path) -> None:
    file = tmp_path / "all.csv"
    file.write_text(export_codebook(), encoding="utf-8")
    assert check_codebooks([file]) == {"topics": 0, "propositions": 0}


@pytest.mark.parametrize(
    ("rows", "line", "said"),
    [
        ((TOPIC, WARD), 3, "unknown proposition 'ward-grows'"),
        ((WARD, GROWS), 2, "unknown topic 'wards'"),
        ((TOPIC, WARD, {**GROWS, "label": "the ward SHOULD close."}), 5, "label of"),
        ((TOPIC, {**WARD, "kind": "proverb"}, GROWS), 3, "unknown kind 'proverb'"),
        ((TOPIC, {**WARD, "slug": ""}, GROWS), 3, "has no slug"),
        ((TOPIC, {**WARD, "label": " "}, GROWS), 3, "has no label"),
        ((TOPIC, WARD, GROWS, TOPIC), 6, "in the table twice"),
        ((TOPIC, {**WARD, "patterns": "(a+)+"}, GROWS), 3, "backtrack"),
        ((TOPIC, {**WARD, "patterns": "(a"}, GROWS), 3, "does not compile"),
        ((TOPIC, {**WARD, "label": "It is a disgrace."}, GROWS), 3, "word of stance"),
        ((TOPIC, {**WARD, "topics": ""}, GROWS), 3, "has no topic"),
        (
            (TOPIC, {**WARD, "narrower_than": "ward-closes"}, GROWS),
            3,
            "comes round to itself",
        ),
        (({**TOPIC, "slug": "alcohol"}, WARD, GROWS), 2, "described otherwise"),
    ],
)
def test_a_fault_is_named_by_file_and_line_and_nothing_is_written(
    tmp_path: Path, rows: tuple[dict[str, str], ...], line: int, said: str
) -> None:
    file, into = write(tmp_path, *rows), tmp_path / "mine.ttl"
    with pytest.raises(RegistryError, match=re.escape(said)) as refused:
        import_codebook(file, into)
    assert refused.value.problem.startswith(f"{file}, line {line}:")
    assert refused.value.remedy
    assert not into.exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"kind,slug\n", "lacks the columns"), (b"\xff\xfe", "cannot be read")],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "mine.csv"
    file.write_bytes(content)
    with pytest.raises(PolicyGraphError, match=said):
        import_table(file)


def wording(slug: str, *lemmas: str, signs: tuple[int, ...] = (1,)) -> Wording:
    return Wording(slug, slug, lemmas, signs, frozenset({f"holder of {slug}"}))


def test_wordings_of_one_thing_are_grouped_whatever_their_order() -> None:
    wordings = [
        wording("a", "ward", "closure"),
        wording("b", "ward", "closure", "night", signs=(1, -1)),
        wording("c", "parking", "charge"),
        wording("d", "parking", "charge", "visitor", signs=(-1,)),
        wording("e", "carer"),
    ]
    groups = group_wordings(wordings)
    assert [{one.slug for one in group.wordings} for group in groups] == [
        {"a", "b"},
        {"c", "d"},
    ]
    assert groups[0].count == 3
    assert groups[0].count_sign(-1) == 1
    assert set(groups[0].terms[:2]) == {"ward", "closure"}
    assert group_wordings(reversed(wordings)) == groups


def test_one_word_in_common_groups_nothing() -> None:
    wordings = [
        wording("a", "change", "rule"),
        wording("b", "change", "notice"),
        wording("c", "change"),
        wording("d", "change"),
    ]
    assert group_wordings(wordings) == []


def test_words_that_stand_together_count_for_more() -> None:
    apart = [
        wording("a", "night", "nurse", "ward", "pay"),
        wording("b", "night", "ward", "bed", "cost"),
    ]
    beside = [replace(one, pairs=("night ward",)) for one in apart]
    near = 0.4
    assert group_wordings(apart, near=near) == []
    (group,) = group_wordings(beside, near=near)
    assert set(group.terms[:3]) == {"night ward", "night", "ward"}


def test_nothing_is_grouped_of_nothing() -> None:
    assert group_wordings([wording("a"), wording("b", "ward")]) == []


def test_a_built_graph_has_its_suggestions(tmp_path: Path) -> None:
    build_demo(tmp_path / "out")
    groups = suggest_propositions(tmp_path / "out")
    assert groups
    assert all(len(group.wordings) > 1 for group in groups)
    assert groups == suggest_propositions(tmp_path / "out")
