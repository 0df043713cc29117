"""A network in print: agreement in blue, contradiction in orange and dashed."""

from collections.abc import Mapping
from dataclasses import replace

from graph_builder.networks.canvas import (
    BLUE,
    GREY,
    ORANGE,
    OTHERS,
    begin_figure,
    finish_figure,
    shorten,
)
from graph_builder.networks.coalitions import Coalitions
from graph_builder.networks.edges import make_graph
from graph_builder.networks.layout import lay_out
from graph_builder.networks.network import Network, make_network
from graph_builder.networks.request import Aggregation, Mode, Request
from graph_builder.networks.table import StatementTable

_STYLES = {1: (BLUE, "solid"), -1: (ORANGE, "dashed"), 0: (GREY, "dotted")}


def draw_network(
    network: Network, form: str = "png", colours: Mapping[str, str] | None = None
) -> bytes:
    """Return a picture: agreement in blue, contradiction in orange and dashed.

    Raises:
        ResourceError: matplotlib is not installed.
    """
    figure, axes = begin_figure(10, 8)
    graph = make_graph(network, with_evidence=False)
    places = lay_out(graph)
    heaviest = max((d["weight"] for *_, d in graph.edges(data=True)), default=1.0)
    for one, other, data in graph.edges(data=True):
        colour, style = _STYLES[data["sign"]]
        (x1, y1), (x2, y2) = places[one], places[other]
        width = 0.5 + 3.5 * data["weight"] / heaviest
        axes.plot(
            [x1, x2],
            [y1, y2],
            color=colour,
            linestyle=style,
            linewidth=width,
            alpha=0.6,
            zorder=1,
        )
    for node, data in graph.nodes(data=True):
        x, y = places[node]
        marker = "s" if data["bipartite"] else "o"
        axes.scatter(
            [x],
            [y],
            s=90,
            marker=marker,
            color=(colours or {}).get(node, "#222222"),
            zorder=2,
        )
        axes.annotate(
            shorten(data["label"]),
            (x, y),
            xytext=(0, 7),
            textcoords="offset points",
            ha="center",
            fontsize=8,
            zorder=3,
        )
    axes.set_axis_off()
    axes.invert_yaxis()
    axes.margins(0.15)
    return finish_figure(figure, form)


def draw_coalitions(
    table: StatementTable, request: Request, found: Coalitions, form: str = "png"
) -> bytes:
    """Return the picture of who agrees and contradicts, coloured by coalition.

    Raises:
        ResourceError: matplotlib is not installed.
    """
    wanted = replace(
        request, mode=Mode.ONE, aggregate=Aggregation.SUBTRACT, window=None
    )
    colours = {
        actor: OTHERS[number % len(OTHERS)]
        for number, group in enumerate(found.groups)
        for actor in group
    }
    return draw_network(make_network(table, wanted), form, colours)
