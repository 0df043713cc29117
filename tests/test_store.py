from pathlib import Path

import pytest
from pyoxigraph import DefaultGraph, NamedNode, Quad, Store
from rdflib import Dataset, Graph, Literal, URIRef

from graph_builder.errors import StoreError
from graph_builder.store import as_store, make_store, open_store

FIXTURE = Path(__file__).parent / "queries" / "fixture.trig"

TURTLE = "<urn:a> <urn:b> <urn:c> . <urn:a> <urn:b> 'words' ."
TRIG = f"<urn:g> {{ {TURTLE} }} <urn:h> {{ <urn:a> <urn:b> <urn:c> }}"
LINE = "<urn:a> <urn:b> <urn:c>"


def count_default(store: Store) -> int:
    return len(list(store.quads_for_pattern(None, None, None, DefaultGraph())))


@pytest.mark.parametrize(
    ("name", "text", "triples", "graphs"),
    [
        ("graph.trig", TRIG, 2, 2),
        ("merged.ttl", TURTLE, 2, 0),
        ("lines.nt", f"{LINE} .\n", 1, 0),
        ("lines.nq", f"{LINE} <urn:g> .\n{LINE} <urn:h> .\n", 1, 2),
        ("CAPITALS.TTL", TURTLE, 2, 0),
    ],
)
def test_a_file_is_opened_with_everything_once_in_the_default_graph(
    tmp_path: Path, name: str, text: str, triples: int, graphs: int
) -> None:
    (tmp_path / name).write_text(text)
    store = open_store(tmp_path / name)
    assert count_default(store) == triples
    assert len(list(store.named_graphs())) == graphs


def test_an_output_folder_is_opened_by_its_graph(tmp_path: Path) -> None:
    (tmp_path / "graph.trig").write_text(TRIG)
    (tmp_path / "run.ttl").write_text("<urn:run> <urn:at> 'noon' .")
    assert count_default(open_store(str(tmp_path))) == 2


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("missing.ttl", None, "nothing at"),
        ("empty.ttl", b"", "no statements"),
        ("comment.trig", b"# nobody\n", "no statements"),
        ("cut.ttl", b"<urn:a> <urn:b> <urn:", "damaged"),
        ("binary.ttl", b"\x00\x01\xff\xfe", "damaged"),
        ("latin.ttl", b"<urn:a> <urn:b> '\xe9' .", "damaged"),
        ("notes.txt", b"words", "not of a kind"),
        ("no-ending", b"words", "not of a kind"),
    ],
)
def test_what_cannot_be_opened_is_said_with_a_remedy(
    tmp_path: Path, name: str, content: bytes | None, problem: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(StoreError, match=problem) as caught:
        open_store(tmp_path / name)
    assert caught.value.remedy.endswith(".")


def test_a_folder_without_a_graph_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"holds no graph\.trig"):
        open_store(tmp_path)


def test_rdflib_graphs_are_taken_as_they_are() -> None:
    graph = Graph().parse(data=TURTLE, format="turtle")
    assert count_default(as_store(graph)) == 2


def test_an_rdflib_dataset_keeps_its_graphs() -> None:
    node = URIRef("urn:a")
    dataset = Dataset()
    dataset.graph(URIRef("urn:g")).add((node, node, node))
    dataset.graph(URIRef("urn:h")).add((node, node, node))
    dataset.default_graph.add((node, node, Literal("words")))
    store = as_store(dataset)
    assert count_default(store) == 2
    assert set(store.named_graphs()) == {NamedNode("urn:g"), NamedNode("urn:h")}


def test_a_store_that_was_opened_here_is_taken_as_it_is() -> None:
    store = open_store(FIXTURE)
    assert as_store(store) is store


def test_a_store_whose_graphs_are_not_merged_is_refused() -> None:
    node = NamedNode("urn:a")
    store = Store()
    store.add(Quad(node, node, node, node))
    with pytest.raises(StoreError, match="default graph is empty"):
        as_store(store)


def test_nothing_is_an_answer_to_an_empty_graph() -> None:
    assert len(as_store(Graph())) == 0
    assert len(make_store([])) == 0
