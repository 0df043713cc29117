"""Decisions that outlive the build they were made on, and those that cannot."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from graph_builder.networks import gather_statements
from graph_builder.resolve import tiers
from graph_builder.store import open_store
from tests.judgements.wessfold import (
    FRONT,
    PAPER,
    WORK,
    build,
    locate,
    write_inputs,
)

ADA = locate("We support the clinic because Herons nest nearby.")
BO = locate("I oppose the clinic, which ruins Otters.")
UNA = locate("she would welcome lower bus fares")
DAN = locate("he would rather have night nurses than tea")
LINES = (
    f"accept work:{WORK} at {ADA} held-by person:ada-quill taking support",
    f"reject work:{WORK} at {BO} held-by person:bo-thorn",
    f"correct work:{WORK} at {UNA} held-by person:una-vole to-stance concern",
    f"missed work:{WORK} at {DAN} held-by person:dan-sedge "
    "about proposition:night-nurses taking support",
)


def rebuild(folder: Path, text: str) -> tuple[Mapping[str, tuple[str, str]], list[str]]:
    """Return what is held by whom with which review, and the idle judgements."""
    folder.mkdir()
    write_inputs(folder, {"row.md": FRONT + text})
    report = build(folder, *LINES)
    table = gather_statements(open_store(folder / "out"))
    columns = (map(str, table.column(name)) for name in ("person", "stance", "tier"))
    held = {who: (stance, tier) for who, stance, tier in zip(*columns, strict=True)}
    assert report.conforms
    return held, [row["problem"] for row in report.cautions]


def test_a_clean_rebuild_keeps_what_still_has_its_span_and_lists_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    judged = {
        "Ada Quill": ("support", "published"),
        "Una Vole": ("concern", "published"),
        "Dan Sedge": ("support", "published"),
    }
    assert rebuild(tmp_path / "first", PAPER) == (judged, [])
    monkeypatch.setattr(tiers, "PUBLISHED_FROM", 0.99)
    moved = "A new first paragraph moves all that follows.\n\n" + PAPER
    assert rebuild(tmp_path / "moved", moved) == (judged, [])
    without = moved.replace("I oppose the clinic, which ruins Otters.", "I said no.")
    turned = without.replace("We support the clinic", "We oppose the clinic")
    held, idle = rebuild(tmp_path / "changed", turned)
    assert held == {name: judged[name] for name in ("Una Vole", "Dan Sedge")}
    assert len(idle) == 2
    assert all("The words are not in the text any more." in one for one in idle)


def test_a_line_with_somebody_else_is_told_whose_the_words_are(tmp_path: Path) -> None:
    line = LINES[0].replace("person:ada-quill", "person:ada-quil")
    write_inputs(tmp_path)
    (row,) = build(tmp_path, line).cautions
    assert "There is one held by person:ada-quill; did you mean that?" in row["problem"]


def test_nobody_who_was_taken_down_is_named_to_help_another_line(
    tmp_path: Path,
) -> None:
    line = LINES[0].replace("person:ada-quill", "person:una-vole")
    write_inputs(tmp_path)
    rows = build(tmp_path, line, "withhold person:ada-quill").cautions
    assert rows
    assert not any("There is one held by" in row["problem"] for row in rows)


def test_words_that_never_stood_in_the_text_are_not_said_to_have_gone(
    tmp_path: Path,
) -> None:
    line = LINES[3].replace(DAN, '0-9 "he would rather have cake"')
    write_inputs(tmp_path)
    (row,) = build(tmp_path, line).cautions
    assert row["problem"].endswith("The words are not in the text.")


def test_what_was_accepted_as_support_is_not_published_as_opposition(
    tmp_path: Path,
) -> None:
    line = LINES[0].replace("taking support", "taking oppose")
    write_inputs(tmp_path)
    (row,) = build(tmp_path, line).cautions
    assert "The position at these words is now another: support of " in row["problem"]
    assert row["line"] == 1
