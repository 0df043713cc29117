"""Files for other tools, read back by them."""

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace

import networkx as nx
import pytest

from graph_builder.networks import (
    Aggregation,
    Mode,
    Network,
    Normalisation,
    StatementTable,
    Unit,
    VariableKind,
    Window,
    list_events,
    make_network,
    make_networks,
    write_csv,
    write_dl,
    write_edges,
    write_events,
    write_gexf,
    write_graphml,
    write_json,
    write_page,
)
from tests.networks.invented import Said, ask, make

SAID: list[Said] = [
    ('Ada\'s "Club"', "park", 1, "2012-01-01"),
    ("Ben", "park", 0, "2012-02-01"),
    ("Ben", "road", 1, "2012-03-01"),
]

CSV = """\
"";"Ada's 'Club'";"Ben"
"Ada's 'Club'";0;-1
"Ben";-1;0"""

DL = """\
dl nr = 2, nc = 2, format = fullmatrix
row labels:
"Adas Club"
"Ben"
col labels:
"park"
"road"
data:
 1.000000 0.000000
 -0.500000 0.500000"""


def test_a_matrix_is_written_as_dna_writes_it() -> None:
    assert write_csv(make_network(make(SAID), ask())).decode() == CSV
    request = ask(Mode.TWO, normalise=Normalisation.ACTIVITY)
    assert write_dl(make_network(make(SAID), request)).decode() == DL


def test_a_half_is_rounded_up_as_java_does() -> None:
    # 1 / 128 has seven decimal places and ends in 5.
    said: list[Said] = [("Ada", f"c{n}", 1) for n in range(128)]
    request = ask(Mode.TWO, Aggregation.IGNORE, Normalisation.ACTIVITY)
    assert b";0.007813" in write_csv(make_network(make(said), request))


HOSTILE = "</script>\x00\x1f<b>&\ud800"


@pytest.mark.parametrize("label", ["Ben", "Ünïcode 🏥", HOSTILE])
def test_graphml_is_read_back_by_networkx(label: str) -> None:
    said: list[Said] = [("Ada", "park", 1), (label, "park", 0)]
    written = write_graphml(make_network(make(said), ask()))
    graph = nx.read_graphml(io.BytesIO(written))
    ((_, _, data),) = graph.edges(data=True)
    assert data == {"weight": 1.0, "sign": -1, "statements": "s0 s1"}
    if label is not HOSTILE:
        assert {name for _, name in graph.nodes(data="label")} == {"Ada", label}


def test_gexf_is_read_back_with_the_time_of_each_edge() -> None:
    networks = make_networks(make(SAID), replace(ask(), window=Window(2, Unit.MONTHS)))
    graph = nx.read_gexf(io.BytesIO(write_gexf(networks)))
    ((_, _, data),) = graph.edges(data=True)
    assert (data["weight"], data["sign"]) == (1.0, -1)
    assert data["spells"] == [("2012-01-01", "2012-03-01")]


def test_gexf_without_windows_dates_an_edge_by_its_statements() -> None:
    graph = nx.read_gexf(io.BytesIO(write_gexf([make_network(make(SAID), ask())])))
    ((_, _, data),) = graph.edges(data=True)
    assert data["spells"] == [
        ("2012-01-01", "2012-01-01"),
        ("2012-02-01", "2012-02-01"),
    ]


def test_json_holds_matrix_and_evidence() -> None:
    record = json.loads(write_json(make_networks(make(SAID), ask())))
    (result,) = record["results"]
    assert record["n_filtered"] == 3
    assert result["cols"] == "=rows"
    assert result["matrix"] == [[0, -1], [-1, 0]]
    assert result["edges"][0]["statements"] == ["s0", "s1"]


def test_lists_are_read_back_by_the_csv_module() -> None:
    network = make_network(make(SAID), ask())
    (edge,) = csv.DictReader(io.StringIO(write_edges([network]).decode()))
    assert (edge["source"], edge["weight"], edge["sign"]) == (SAID[0][0], "1.0", "-1")
    events = write_events(list_events(make(SAID), ask()))
    rows = list(csv.DictReader(io.StringIO(events.decode())))
    assert [row["text"] for row in rows] == ["words 0", "words 1", "words 2"]


def test_a_page_runs_nothing_and_shows_the_words() -> None:
    said: list[Said] = [("<script>alert(1)</script>", "park", 1), ("Ben", "park", 0)]
    page = write_page(make_network(make_with_titles(said), ask())).decode()
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "“words 0”" in page
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page


def make_with_titles(said: list[Said]) -> StatementTable:
    table = make(said)
    titles = tuple("Gazette" for _ in said)
    return replace(
        table,
        kinds={**table.kinds, "document.title": VariableKind.SHORT},
        columns={**table.columns, "document.title": titles},
    )


@pytest.mark.parametrize(
    "write", [write_csv, write_dl, write_graphml], ids=["csv", "dl", "graphml"]
)
def test_the_same_network_gives_the_same_bytes(
    write: Callable[[Network], bytes],
) -> None:
    one, other = (make_network(make(SAID), ask()) for _ in range(2))
    assert write(one) == write(other)
