"""The site as a folder: whole, its own, and apart from what it is made of."""

from pathlib import Path

import pytest

from graph_builder.cli import main
from graph_builder.deliver import deliver_files, read_manifest
from graph_builder.errors import OutputError, StoreError
from graph_builder.publish import make_settings, publish_graph
from graph_builder.publish.dumps import write_nquads
from tests.publish.invented import make_graph, position


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    file = tmp_path / "in" / "graph.nq"
    file.parent.mkdir()
    file.write_bytes(write_nquads(list(make_graph())))
    return file


@pytest.mark.parametrize("inside", ["in", "in/site", "in/deep/er"])
def test_a_site_never_stands_among_the_texts(
    inside: str, graph: Path, tmp_path: Path
) -> None:
    for source in (graph, graph.parent):
        with pytest.raises(OutputError, match="would stand inside"):
            publish_graph(source, tmp_path / inside)
    assert [path.name for path in graph.parent.iterdir()] == ["graph.nq"]


def test_what_another_verb_wrote_is_left_alone(graph: Path, tmp_path: Path) -> None:
    site = tmp_path / "built"
    deliver_files(site, {"graph.ttl": b""}, {})
    with pytest.raises(OutputError, match="what another verb wrote"):
        publish_graph(graph, site)
    assert (site / "graph.ttl").is_file()


def test_a_page_goes_when_its_thing_has_gone(graph: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish_graph(graph, site)
    page = site / f"id/work/gazette-2011/p-{1:012x}.html"
    assert page.is_file()
    graph.write_bytes(write_nquads(list(make_graph(positions=0))))
    publish_graph(graph, site)
    assert not page.exists()
    assert position(1).value not in (site / "dump/policygraph.nq").read_text("utf-8")


def test_a_failure_leaves_the_old_site(graph: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    publish_graph(graph, site)
    before = read_manifest(site)
    graph.write_bytes(b"<broken")
    with pytest.raises(StoreError):
        publish_graph(graph, site)
    assert read_manifest(site) == before


def test_a_graph_without_positions_still_has_a_site(tmp_path: Path) -> None:
    file = tmp_path / "in" / "graph.nq"
    file.parent.mkdir()
    file.write_bytes(write_nquads(list(make_graph(positions=0))))
    publish_graph(file, tmp_path / "site")
    assert main_code("publish", "--check", str(tmp_path / "site")) == 0


@pytest.mark.parametrize(
    ("address", "contact"),
    [
        ("javascript:alert(1)", ""),
        ("https://example.org/a b", ""),
        ("https://example.org/\nRewriteRule", ""),
        ("//example.org", ""),
        ("https://example.org/?q", ""),
        ("", "javascript:alert(1)"),
        ("", "data:text/html,x"),
        ("", 'mailto:a"b@example.org'),
        ("", "us@example.org"),
    ],
)
def test_only_an_address_is_taken_for_one(address: str, contact: str) -> None:
    with pytest.raises(OutputError):
        make_settings(address, contact)


def test_an_address_ends_in_one_slash() -> None:
    for address in ("https://example.org", "https://example.org/"):
        assert make_settings(address).address == "https://example.org/"


def main_code(*words: str) -> int:
    with pytest.raises(SystemExit) as stopped:
        main(list(words))
    assert isinstance(stopped.value.code, int)
    return stopped.value.code


def test_the_verb_publishes_and_checks(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = str(tmp_path / "site")
    assert main_code("publish", "--from", str(graph), "-o", site) == 0
    assert "No --url was given" in capsys.readouterr().err
    assert main_code("publish", "--check", site) == 0
    (tmp_path / "site" / "people.html").unlink()
    assert main_code("publish", "--check", site) == 1
    assert "leads nowhere" in capsys.readouterr().out
    inside = str(graph.parent / "site")
    assert main_code("publish", "--from", str(graph), "-o", inside) == 5
