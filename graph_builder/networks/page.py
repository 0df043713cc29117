"""A network as one page: the picture, and beneath it the evidence of every edge."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from graph_builder.errors import LimitError
from graph_builder.networks.edges import (
    can_list_evidence,
    list_edges,
    make_graph,
)
from graph_builder.networks.layout import lay_out
from graph_builder.networks.network import Network
from graph_builder.networks.quotes import Quote, read_quotes

_WIDTH, _HEIGHT, _MARGIN = 1000, 720, 90
_MOST_EDGES = 5_000
_WORDS = {1: "agree", -1: "contradict each other", 0: "do both"}
_CLASSES = {1: "agrees", -1: "differs", 0: "both"}


@dataclass(frozen=True, slots=True)
class _Dot:
    x: float
    y: float
    label: str
    kind: str


@dataclass(frozen=True, slots=True)
class _Line:
    number: int
    one: _Dot
    other: _Dot
    kind: str
    says: str
    weight: str
    width: float
    quotes: tuple[Quote, ...]


def write_page(network: Network) -> bytes:
    """Return the page as UTF-8: no script, nothing fetched, every quote in place.

    An edge is a link to its row, which opens on its quotes, oldest first.

    Raises:
        LimitError: there are too many edges to look at.
    """
    from jinja2 import Environment, FileSystemLoader

    if np.count_nonzero(network.weights) > _MOST_EDGES or not can_list_evidence(
        network
    ):
        raise LimitError(
            "There are too many edges for a page.",
            "Narrow it to a topic, a range of dates or fewer actors, or choose json.",
        )
    folder = Path(__file__).parent
    environment = Environment(loader=FileSystemLoader(folder), autoescape=True)
    dots = _place_dots(network)
    lines = _draw_lines(network, dots)
    text = environment.get_template("page.html.jinja").render(
        request=network.request,
        dots=[dots[key] for key in sorted(dots)],
        lines=lines,
        statements=len(network.chosen),
        width=_WIDTH,
        height=_HEIGHT,
    )
    return text.encode("utf-8")


def _place_dots(network: Network) -> dict[str, _Dot]:
    graph = make_graph(network, with_evidence=False)
    places = lay_out(graph)
    return {
        node: _Dot(
            x=round(_MARGIN + (places[node][0] + 1) / 2 * (_WIDTH - 2 * _MARGIN), 1),
            y=round(_MARGIN + (places[node][1] + 1) / 2 * (_HEIGHT - 2 * _MARGIN), 1),
            label=data["label"],
            kind="column" if data["bipartite"] else "row",
        )
        for node, data in graph.nodes(data=True)
    }


def _draw_lines(network: Network, dots: dict[str, _Dot]) -> list[_Line]:
    edges = sorted(
        list_edges(network), key=lambda edge: (-edge.weight, edge.source, edge.target)
    )
    quotes = read_quotes(network)
    heaviest = max((edge.weight for edge in edges), default=1.0)
    return [
        _Line(
            number=number,
            one=dots[edge.source],
            other=dots[edge.target],
            kind=_CLASSES[edge.sign],
            says=_WORDS[edge.sign] if network.is_one_mode else _take_side(edge.sign),
            weight=f"{edge.weight:.6g}",
            width=round(1 + 5 * edge.weight / heaviest, 2),
            quotes=tuple(
                sorted(
                    (quotes[iri] for iri in edge.statements),
                    key=lambda quote: (quote.day, quote.iri),
                )
            ),
        )
        for number, edge in enumerate(edges, start=1)
    ]


def _take_side(sign: int) -> str:
    return {1: "for", -1: "against", 0: "both for and against"}[sign]
