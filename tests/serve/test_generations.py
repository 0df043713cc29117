"""A graph that is built again while it is served."""

from pathlib import Path

from pyoxigraph import Quad

from graph_builder.deliver import deliver_files
from graph_builder.emit.write import write_trig
from graph_builder.vocabulary import REGISTRY_GRAPH, mint_person, terms
from tests.publish.invented import english
from tests.serve.serving import BROWSER, Served, serving, wait_until

NAMES = "SELECT DISTINCT ?name WHERE { ?s rdfs:label ?name }"
PEOPLE = 200


def build(folder: Path, name: str) -> None:
    """Deliver a graph of many people, all of one name, as a build does."""
    quads = []
    for number in range(PEOPLE):
        person = mint_person(f"p-{number}")
        quads += [
            Quad(person, terms.RDF_TYPE, terms.FOAF_PERSON, REGISTRY_GRAPH),
            Quad(person, terms.RDFS_LABEL, english(name), REGISTRY_GRAPH),
        ]
    deliver_files(folder, {"graph.trig": write_trig(quads)}, {"made": name})


def count_generations(server: Served) -> int:
    return int(server.client.get("/healthz").json()["generation"])


def read_names(server: Served) -> list[str]:
    rows = server.ask(NAMES).json()["results"]["bindings"]
    return [row["name"]["value"] for row in rows]


def test_a_new_build_is_served_without_a_new_start(tmp_path: Path) -> None:
    build(tmp_path, "Old")
    with serving(tmp_path) as server:
        first = server.client.get("/id/person/p-1.html")
        assert "Old" in first.text
        build(tmp_path, "New")
        seen = []
        while count_generations(server) < 2:
            # One state of the graph and never two, in every answer meanwhile.
            seen.append(read_names(server))
            page = server.client.get("/people.html").text
            assert {"Old" in page, "New" in page} == {True, False}
        assert all(names in (["Old"], ["New"]) for names in seen)
        assert read_names(server) == ["New"]
        tag = {"if-none-match": first.headers["etag"]}
        second = server.client.get("/id/person/p-1.html", headers=tag)
        assert second.status_code == 200
        assert "New" in second.text
        form = server.client.get("/query/names-of", headers={"accept": BROWSER}).text
        assert "New" in form
        assert "Old" not in form
        # The process that held the old graph is let go.
        assert wait_until(lambda: not Path(f"/proc/{server.spawner}").exists())


def test_what_cannot_be_opened_leaves_what_was(tmp_path: Path) -> None:
    folder = tmp_path / "built"
    build(folder, "Old")
    with serving(folder) as server:
        deliver_files(folder, {"graph.trig": b"not RDF at all {"}, {"made": "badly"})
        for _ in range(30):
            assert read_names(server) == ["Old"]
        folder.rename(tmp_path / "elsewhere")
        for _ in range(10):
            assert read_names(server) == ["Old"]
        build(folder, "New")
        assert wait_until(lambda: read_names(server) == ["New"])
