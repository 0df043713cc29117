"""Who is in the middle of what is agreed on."""

from dataclasses import dataclass

from graph_builder.networks.request import Request
from graph_builder.networks.signed import make_positive_graph, make_signed
from graph_builder.networks.table import StatementTable


@dataclass(frozen=True, slots=True)
class Centrality:
    """An actor's place in the network of those who agree more than they differ.

    `degree` is the number of them, `strength` the sum of the weights, `betweenness` the
    share of shortest paths through the actor, where a heavier edge is a shorter way.
    `opponents` are those with whom it differs more than it agrees.
    """

    actor: str
    degree: int
    strength: float
    betweenness: float
    opponents: int


def measure_centrality(
    table: StatementTable, request: Request
) -> tuple[Centrality, ...]:
    """Return the centrality of each row of `request`, the strongest first.

    Raises:
        QueryError: as `make_network`.
        LimitError: as `make_network`.
    """
    from networkx import betweenness_centrality

    signed = make_signed(table, request)
    graph = make_positive_graph(signed)
    for _, _, data in graph.edges(data=True):
        data["length"] = 1 / data["weight"]
    between = betweenness_centrality(graph, weight="length")
    strength = dict(graph.degree(weight="weight"))
    opponents = (signed.balance < 0).sum(axis=1)
    found = [
        Centrality(
            actor=actor,
            degree=graph.degree(actor),
            strength=float(strength[actor]),
            betweenness=float(between[actor]),
            opponents=int(opponents[at]),
        )
        for at, actor in enumerate(signed.actors)
    ]
    return tuple(sorted(found, key=lambda one: (-one.strength, one.actor)))
