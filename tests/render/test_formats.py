"""A part of the network: as a picture, for other tools or in a notebook."""

from datetime import date
from io import BytesIO
from pathlib import Path

import networkx as nx
import pytest
from click.testing import CliRunner
from lxml import etree
from pyoxigraph import RdfFormat, serialize

from graph_builder import draw_graph
from graph_builder.cli.render import render_command
from graph_builder.errors import QueryError, ResourceError
from graph_builder.render import Network, Selection, read_network, render_as
from tests.render.hostile import HOSTILE
from tests.render.invented import make_store
from tests.render.said import CLOSURE, MERGER
from tests.render.test_hostile import place


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("graph") / "graph.nt"
    triples = {quad.triple for quad in make_store()}
    file.write_bytes(serialize(triples, format=RdfFormat.N_TRIPLES) or b"")
    return file


def list_holders(network: Network) -> set[str]:
    return {network.nodes[line.holder].label for line in network.lines}


@pytest.mark.parametrize(
    ("selection", "kept", "gone"),
    [
        (Selection(proposition=MERGER), "Gareth Umberleigh", "Orla Penhallick"),
        (Selection(actor="orla-penhallick"), "Orla Penhallick", "Bedside Voice"),
        (Selection(actor="Bedside Voice"), "Yusuf Ellingworth", "Orla Penhallick"),
        (Selection(since=date(2014, 1, 1)), "ambulance crews", "Orla Penhallick"),
        (Selection(until=date(2009, 10, 8)), "Rosalind Achterby", "ambulance crews"),
        (
            Selection(since=date(2012, 5, 1), until=date(2012, 5, 2)),
            "Griselda Oakhanger",
            "Maureen Tiddeswell",
        ),
    ],
)
def test_a_selection_keeps_what_matches_all_of_it(
    selection: Selection, kept: str, gone: str
) -> None:
    holders = list_holders(read_network(make_store(), selection))
    assert kept in holders
    assert gone not in holders


def test_a_selection_by_an_unknown_name_is_an_error() -> None:
    with pytest.raises(QueryError, match="called 'Nobody'"):
        read_network(make_store(), Selection(actor="Nobody"))


@pytest.mark.parametrize(
    ("form", "read"), [("graphml", nx.read_graphml), ("gexf", nx.read_gexf)]
)
def test_other_tools_read_the_whole_network_with_its_words(
    form: str, read: type[object]
) -> None:
    network = read_network(make_store())
    found = read(BytesIO(render_as(form, network)))  # type: ignore[call-arg]  # a reader
    assert isinstance(found, nx.MultiDiGraph)
    assert set(found) == set(network.nodes)
    assert found.number_of_edges() == len(network.lines) + len(network.ties)
    for _, _, values in found.edges(data=True):
        assert values["words"]


def test_an_svg_has_the_names_and_the_colours_of_the_page() -> None:
    drawn = render_as("svg", read_network(make_store()))
    root = etree.fromstring(drawn)
    words = " ".join("".join(map(str, one.itertext())) for one in root)
    for word in ("Orla Penhallick", "Against", "Tarnwick"):
        assert word in words
    assert b'stroke="#d55e00"' in drawn
    assert drawn == render_as("svg", read_network(make_store()))


@pytest.mark.parametrize("form", ["svg", "graphml", "gexf"])
def test_any_text_and_none_leave_sound_xml(form: str) -> None:
    etree.fromstring(render_as(form, Network()))
    said = tuple(one for text in HOSTILE for one in place(text))
    root = etree.fromstring(render_as(form, read_network(make_store(said))))
    names = {etree.QName(one).localname for one in root.iter()}
    assert not names & {"script", "img", "iframe", "image", "foreignObject"}


@pytest.mark.parametrize(("form", "told"), [("png", "browser"), ("pdf", "'pdf'")])
def test_a_form_that_cannot_be_made_says_what_can(form: str, told: str) -> None:
    with pytest.raises(ResourceError, match=told):
        render_as(form, Network())


def test_a_notebook_shows_the_page_in_a_frame_of_its_own(graph: Path) -> None:
    shown = draw_graph(graph, proposition=CLOSURE)._repr_html_()
    frame = etree.HTML(shown).find(".//iframe")
    assert frame is not None
    assert frame.get("sandbox") == "allow-scripts allow-downloads"
    assert str(frame.get("srcdoc")).startswith("<!DOCTYPE html>")
    assert shown.count("<") == 2


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["--topic", "Hospitals in Wessmoor"], "<option"),
        (["--actor", "Orla Penhallick", "-f", "svg"], "<svg"),
        (["--since", "2011-01-01", "--until", "2011-12-31", "-f", "gexf"], "<gexf"),
    ],
)
def test_the_command_writes_what_it_is_asked_for(
    graph: Path, tmp_path: Path, given: list[str], told: str
) -> None:
    target = tmp_path / "drawn"
    done = CliRunner().invoke(
        render_command, ["--from", str(graph), "-o", str(target), *given]
    )
    assert done.exit_code == 0, done.output
    assert told in target.read_text(encoding="utf-8")
