"""The press seed's pairs: who agrees with whom there, and who does not."""

import os
from pathlib import Path

import pytest

from graph_builder import build_graph, open_store
from graph_builder.networks import (
    Aggregation,
    Mode,
    Request,
    StatementTable,
    gather_statements,
    list_edges,
    make_network,
    prepare_dna,
    read_dna,
    write_dna,
)

CORPUS = os.environ.get("POLICYGRAPH_CORPUS")
pytestmark = pytest.mark.skipif(
    not CORPUS, reason="POLICYGRAPH_CORPUS names no folder with the seeds"
)

ALIKE = {("Field", "Hakin"), ("Farrar", "Field"), ("Farrar", "Hakin"),
         ("Lansley", "Vautrey")}  # fmt: skip
UNLIKE = {
    (min(one, other), max(one, other))
    for one in ("Field", "Hakin", "Farrar")
    for other in ("Lansley", "Vautrey")
}


@pytest.fixture(scope="module")
def pulse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert CORPUS
    (seed,) = Path(CORPUS, "seeds").glob("pulse*.txt")
    folder = tmp_path_factory.mktemp("pulse")
    build_graph([seed], folder)
    return folder


def read(folder: Path) -> StatementTable:
    return gather_statements(open_store(folder))


@pytest.mark.parametrize(
    ("aggregate", "pairs"),
    [(Aggregation.CONGRUENCE, ALIKE), (Aggregation.CONFLICT, UNLIKE)],
)
def test_the_pairs_are_exactly_these(
    pulse: Path, aggregate: Aggregation, pairs: set[tuple[str, str]]
) -> None:
    request = Request(Mode.ONE, "person", "proposition", "agreement", aggregate)
    found = {
        tuple(sorted((edge.source.split()[-1], edge.target.split()[-1])))
        for edge in list_edges(make_network(read(pulse), request))
    }
    assert found == pairs


def test_the_undated_article_goes_to_dna_on_the_users_day_alone(
    pulse: Path, tmp_path: Path
) -> None:
    from datetime import date

    table = read(pulse)

    def read_text(digest: str) -> str:
        return (pulse / "renditions" / f"{digest}.txt").read_bytes().decode("utf-8")

    assert prepare_dna(table, read_text).statements == ()
    contents = prepare_dna(table, read_text, {"": date(2012, 2, 1)})
    path = tmp_path / "pulse.dna"
    path.write_bytes(write_dna(contents))
    coded = read_dna(path)
    words = dict(zip(table.iris, table.texts, strict=True))
    assert len(coded) == len(contents.statements) > 5
    assert all(
        text == words[iri] for iri, text in zip(coded.iris, coded.texts, strict=True)
    )
