"""One event in several files: told of, and counted once when somebody says so."""

import re
from pathlib import Path

import pytest

from graph_builder.model import (
    Genre,
    Judgements,
    Layout,
    Part,
    Passage,
    Source,
    Span,
    Work,
)
from graph_builder.networks import gather_statements
from graph_builder.pipeline.alike import list_alike
from graph_builder.query import run_query
from graph_builder.segment import compare_sketches, sketch_text
from graph_builder.store import open_store
from graph_builder.vocabulary import mint_work, terms
from tests.judgements.wessfold import FRONT, PAPER, WORK, build, write_inputs

OTHER = "low-fell-courier-2012-05-05-row-over-low-fell"
SECOND = FRONT.replace("Wessfold Echo", "Low Fell Courier").replace("05-04", "05-05")


def make_copy() -> str:
    """The same report with another head, a line of furniture, and one word changed."""
    text = PAPER.replace("4 May 2012", "5 May 2012\n\nShare this page with a friend.")
    return SECOND + text.replace("tea.", "cake.")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("copies")
    write_inputs(place, {"row.md": FRONT + PAPER, "copy.md": make_copy()})
    return place


def test_texts_nearly_the_same_are_told_of_with_the_line_to_paste(
    folder: Path,
) -> None:
    (row,) = build(folder).cautions
    assert re.search(r"nearly the same text as copy\.md \(\d\d%\)", row["problem"])
    assert f"same work:{OTHER} work:{WORK}" in row["remedy"]


def test_said_to_be_one_they_are_one_work_with_two_sources_counted_once(
    folder: Path,
) -> None:
    build(folder)
    alone = len(set(gather_statements(open_store(folder / "out")).iris)) // 2
    assert alone == 3
    report = build(folder, f"same work:{WORK} work:{OTHER}")
    store = open_store(folder / "out")
    assert len(set(gather_statements(store).iris)) == alone
    sources = list(
        store.quads_for_pattern(
            None, terms.PROV_SPECIALIZATION_OF, mint_work(WORK), None
        )
    )
    assert len({quad.subject for quad in sources}) == 2
    for position in {
        quad.subject for quad in store.quads_for_pattern(None, terms.HOLDER, None, None)
    }:
        spans = store.quads_for_pattern(position, terms.EVIDENCE, None, None)
        assert len({str(quad.object).partition("/span")[0] for quad in spans}) == 2
    assert report.conforms
    assert not report.cautions


def test_said_to_be_two_they_are_not_told_of_again(folder: Path) -> None:
    assert not build(folder, f"not-same work:{WORK} work:{OTHER}").cautions


def test_of_files_with_the_same_bytes_both_are_named(tmp_path: Path) -> None:
    write_inputs(tmp_path, {"a.md": FRONT + PAPER, "b.md": FRONT + PAPER})
    build(tmp_path)
    store = open_store(tmp_path / "out")
    rows = run_query("sources", store).list_records()
    assert [(row["file"], row["copy_of"]) for row in rows] == [
        ("a.md", None),
        ("b.md", "a.md"),
    ]
    assert len(gather_statements(store)) == 3


def sketch(text: str) -> tuple[int, ...]:
    source = Source("a.txt", "0" * 64, text)
    passages = (Passage(Span(0, len(text)), Part.PARAGRAPH),)
    return sketch_text(source, Layout(Work(Genre.ARTICLE), passages))


def words(start: int, end: int) -> str:
    return " ".join(f"word{n}" for n in range(start, end))


def test_a_sketch_tells_how_much_two_texts_have_in_common() -> None:
    whole = sketch(words(0, 1000))
    assert compare_sketches(whole, whole) == 1
    assert compare_sketches(whole, sketch(words(2000, 3000))) == 0
    assert abs(compare_sketches(whole, sketch(words(50, 1000))) - 0.95) < 0.1
    assert sketch("Too short to tell.") == ()


def test_ten_thousand_texts_are_compared_in_no_time() -> None:
    heads = [
        {
            "sketch": [place * 64 + n for n in range(64)],
            "document": {"name": f"{place}.txt", "work": f"work:{place}"},
        }
        for place in range(10_000)
    ]
    heads[7_000]["sketch"] = heads[3]["sketch"]
    (row,) = list_alike(heads, Judgements())
    assert row["name"] == "7000.txt"
