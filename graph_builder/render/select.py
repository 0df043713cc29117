"""A part of the network: of one topic, proposition or actor, or of some days."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from graph_builder.query.lookup import find_entity
from graph_builder.query.saved import Kind
from graph_builder.render.network import Evidence, Line, Network
from graph_builder.render.views import ViewKind

if TYPE_CHECKING:
    from pyoxigraph import Store


@dataclass(frozen=True, slots=True)
class Selection:
    """What to draw, by name, slug or IRI; whatever is None leaves nothing out."""

    topic: str | None = None
    proposition: str | None = None
    actor: str | None = None
    since: date | None = None
    until: date | None = None

    @property
    def opening(self) -> ViewKind | None:
        """The kind of view that shows all of it; None where the usual one does."""
        if self.topic:
            return ViewKind.TOPIC
        return ViewKind.ALL if self.actor else None


def select_network(network: Network, selection: Selection, store: "Store") -> Network:
    """Return the lines that match all of `selection`, with whatever they join.

    An actor's lines are its own and those in which somebody speaks for it. Words that
    can have been said between `since` and `until`, both included, are kept; where a day
    is given, undated words are not.

    Raises:
        QueryError: the graph has nothing by a name, or several things.
    """

    def find(kind: Kind, name: str | None) -> str | None:
        return name and find_entity(kind, name, store).value

    topic = find(Kind.TOPIC, selection.topic)
    proposition = find(Kind.PROPOSITION, selection.proposition)
    actor = find(Kind.ACTOR, selection.actor)
    about = _list_propositions(network, topic)
    lines = tuple(
        line
        for line in _cut_days(network.lines, selection.since, selection.until)
        if (topic is None or line.proposition in about)
        and proposition in {None, line.proposition}
        and (actor is None or actor in {line.holder, *line.bodies})
    )
    return _keep(network, lines)


def _list_propositions(network: Network, topic: str | None) -> frozenset[str]:
    found = (one.propositions for one in network.topics if one.iri == topic)
    return frozenset().union(*found)


def _cut_days(
    lines: Iterable[Line], since: date | None, until: date | None
) -> Iterable[Line]:
    for line in lines:
        kept = tuple(one for one in line.evidence if _is_within(one, since, until))
        if kept:
            yield replace(line, evidence=kept)


def _is_within(evidence: Evidence, since: date | None, until: date | None) -> bool:
    if since is None and until is None:
        return True
    first, last = str(since or date.min), str(until or date.max)
    return bool(evidence.day) and evidence.day >= first and evidence.since <= last


def _keep(network: Network, lines: tuple[Line, ...]) -> Network:
    spoken_for = {(line.holder, body) for line in lines for body in line.bodies}
    ties = tuple(tie for tie in network.ties if (tie.person, tie.body) in spoken_for)
    used = {iri for line in lines for iri in (line.holder, line.proposition)}
    used |= {tie.body for tie in ties}
    return replace(
        network,
        nodes={iri: node for iri, node in network.nodes.items() if iri in used},
        lines=lines,
        ties=ties,
    )
