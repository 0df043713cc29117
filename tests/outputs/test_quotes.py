"""Every position in every output carries its words, or leads to them by its IRI."""

import contextlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph_builder.cli import main
from graph_builder.pipeline import build_demo
from graph_builder.query import list_queries, render_answer, run_query
from graph_builder.resources import find_resource
from graph_builder.store import open_store
from graph_builder.vocabulary import code
from tests.outputs.shown import POSITION, READERS, Shown, show_rdf, show_rows

# What a question cannot be asked without.
NEEDED = {
    "position-timeline": {"actor": "rosalind-achterby"},
    "who-held-which-post": {"on": "2012-09-02"},
}
# Counts of statements in a grid: no position stands in it, and no stance.
GRIDS = ("onemode.csv", "twomode.csv", "onemode.dl")


def call(*words: str | Path) -> bytes:
    """Return what the command line prints."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(io.StringIO()),
        pytest.raises(SystemExit) as ended,
    ):
        main([str(word) for word in words])
    assert ended.value.code in {0, None}, words
    out.flush()
    return out.buffer.getvalue()


@pytest.fixture(scope="module")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo in every form that there is."""
    folder = tmp_path_factory.mktemp("outputs")
    demo = folder / "demo"
    build_demo(demo)
    call("publish", "--from", demo, "-o", folder / "site", "--candidates")
    call("dna", "export", "--from", demo, "-o", folder / "demo.dna", "--tier", "all")
    for form in ("graphml", "gexf", "edges", "csv", "html", "json"):
        for verb in ("onemode", "twomode"):
            words = call("network", verb, "--graph", demo, "-f", form)
            (folder / f"{verb}.{form}").write_bytes(words)
    (folder / "onemode.dl").write_bytes(
        call("network", "onemode", "--graph", demo, "-f", "dl")
    )
    (folder / "events.csv").write_bytes(call("network", "events", "--graph", demo))
    for form in ("html", "svg", "graphml", "gexf"):
        into = folder / f"render.{form}"
        call("render", "--from", demo, "-f", form, "-o", into)
    for form in ("html", "json"):
        card = call("show", "Rosalind Achterby", "--from", demo, "-f", form)
        (folder / f"card.{form}").write_bytes(card)
    (folder / "extract.json").write_bytes(
        call("extract", find_resource("demo") / "documents")
    )
    return folder


@pytest.fixture(scope="module")
def quotes(outputs: Path) -> dict[str, str]:
    """The words of each position, as the graph has them."""
    shown = show_rdf(outputs / "demo" / "graph.ttl")
    return {one.positions[0]: one.text for one in shown}


def is_borne_out(shown: Shown, quotes: dict[str, str]) -> bool:
    text = " ".join(shown.text.split())
    if shown.positions and all(
        any(known.endswith(one.rpartition("/")[2]) for known in quotes)
        for one in shown.positions
    ):
        return True
    return any(
        " ".join(words.split()) in text
        for quote in quotes.values()
        for words in quote.split("\n")
        if words
    )


def test_the_graph_has_the_words_of_every_position(
    outputs: Path, quotes: dict[str, str]
) -> None:
    texts = [
        file.read_text("utf-8") for file in (outputs / "demo/renditions").iterdir()
    ]
    assert quotes
    for position, words in quotes.items():
        assert words, position
        for part in words.split("\n\n"):
            assert any(part in text for text in texts), position


def test_every_position_in_every_file_has_its_words_or_leads_to_them(
    outputs: Path, quotes: dict[str, str]
) -> None:
    bare, kinds = [], set()
    for file in sorted(outputs.rglob("*")):
        reader = READERS.get(file.suffix)
        if reader is None or file.name in GRIDS or "grounds" in file.parts:
            continue
        for shown in reader(file):
            kinds.add(file.suffix)
            if not is_borne_out(shown, quotes):
                bare.append(shown)
    assert bare == []
    assert kinds == set(READERS)


@pytest.mark.parametrize("name", GRIDS)
def test_a_grid_names_no_stance(outputs: Path, name: str) -> None:
    text = (outputs / name).read_text("utf-8")
    assert "support" not in text
    assert "/p-" not in text


def ask_all(demo: Path) -> Iterator[tuple[str, str]]:
    store = open_store(demo)
    for query in list_queries():
        given = NEEDED.get(query.name, {})
        if query.name == "evidence-of":
            row = run_query("network-edges", store).list_records()[0]
            given = {"position": str(row["position"])}
        yield query.name, render_answer(run_query(query, store, **given), "csv")


def test_every_saved_question_that_tells_a_stance_tells_its_words(
    outputs: Path, quotes: dict[str, str]
) -> None:
    bare, asked = [], set()
    for name, table in ask_all(outputs / "demo"):
        for shown in show_rows(name, table):
            asked.add(name)
            if not is_borne_out(shown, quotes):
                bare.append(shown)
    assert bare == []
    assert len(asked) > 10


def test_a_report_names_no_position_that_the_graph_lacks(
    outputs: Path, quotes: dict[str, str]
) -> None:
    report = (outputs / "demo/report.json").read_text("utf-8")
    assert code("support").value not in report
    assert set(POSITION.findall(report)) <= set(quotes)


def test_a_stance_without_words_is_found_out(quotes: dict[str, str]) -> None:
    assert not is_borne_out(Shown("x", "Ada Marlow: support", ()), quotes)
    assert not is_borne_out(Shown("x", "for", ("https://x/p-000000000000",)), quotes)
