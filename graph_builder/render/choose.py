"""What each view shows: one proposition, one topic, or everything."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from graph_builder.render.network import Line, Network
from graph_builder.render.sides import Side, count_sides
from graph_builder.render.summarise import summarise_lines
from graph_builder.render.views import NODES_AT_MOST, View, ViewKind
from graph_builder.render.wording import clip


def choose_views(network: Network) -> tuple[View, ...]:
    """Return the views, the most contested proposition first; none of an empty network.

    A view with more nodes than fit draws the holders with the most evidence and says
    so. Most contested is where the smaller camp of published positions is largest. A
    proposition that only candidates are about is left to the table, unless nothing is
    published at all.
    """
    by_proposition = _offer_propositions(network)
    views = [
        _view(network, ViewKind.PROPOSITION, iri, network.nodes[iri].label, indices)
        for iri, indices in sorted(
            by_proposition.items(), key=lambda item: _contest(network, *item)
        )
    ]
    for topic in network.topics:
        chosen = [
            index
            for iri in sorted(topic.propositions)
            for index in by_proposition.get(iri, ())
        ]
        if chosen:
            views.append(
                _view(network, ViewKind.TOPIC, topic.iri, topic.label, sorted(chosen))
            )
    everything = sorted(index for held in by_proposition.values() for index in held)
    if views and len(network.nodes) <= NODES_AT_MOST[ViewKind.ALL]:
        views.append(
            _view(network, ViewKind.ALL, "all", "All propositions", everything)
        )
    if views:
        views.append(_overlook(everything))
    return tuple(views)


def _overlook(everything: Iterable[int]) -> View:
    return View(
        kind=ViewKind.OVERVIEW,
        key="overview",
        label="Parties and kinds of body, by topic",
        summary="How many are quoted, or reported, for and against. Choose a count.",
        nodes=(),
        lines=tuple(everything),
        ties=(),
    )


def open_view(
    views: Sequence[View], network: Network, opening: ViewKind | None = None
) -> int:
    """Return which view comes first: the first of a kind, if one is asked for.

    Without, or where there is none, it is the most contested proposition or, where the
    network is too large to draw, the overview.
    """
    kinds = [view.kind for view in views]
    if opening is None and len(network.nodes) > NODES_AT_MOST[ViewKind.ALL]:
        opening = ViewKind.OVERVIEW
    return kinds.index(opening) if opening in kinds else 0


def _offer_propositions(network: Network) -> dict[str, list[int]]:
    by_proposition: dict[str, list[int]] = defaultdict(list)
    published = set()
    for index, line in enumerate(network.lines):
        by_proposition[line.proposition].append(index)
        if not line.is_candidate:
            published.add(line.proposition)
    offered = published or set(by_proposition)
    return {iri: by_proposition[iri] for iri in by_proposition if iri in offered}


def _contest(
    network: Network, iri: str, indices: list[int]
) -> tuple[int, int, str, str]:
    sides = count_sides(network.lines[index] for index in indices)
    camps = [sides[side] + sides[Side.BOTH] for side in (Side.FOR, Side.AGAINST)]
    return -min(camps), -sum(sides.values()), network.nodes[iri].label, iri


def _view(
    network: Network, kind: ViewKind, key: str, label: str, indices: Iterable[int]
) -> View:
    indices = tuple(indices)
    lines = [network.lines[index] for index in indices]
    drawn = _choose_nodes(lines, NODES_AT_MOST[kind])
    ties = list(_find_ties(network, lines, drawn))
    room = NODES_AT_MOST[kind] - len(drawn)
    bodies = sorted({network.ties[tie].body for tie in ties} - drawn)[:room]
    shown = drawn | set(bodies)
    left_out = len({line.holder for line in lines} - drawn)
    return View(
        kind=kind,
        key=key,
        label=clip(label, 160),
        summary=summarise_lines(network, kind, lines, left_out),
        nodes=tuple(sorted(shown)),
        lines=tuple(
            index
            for index, line in zip(indices, lines, strict=True)
            if {line.holder, line.proposition} <= drawn
        ),
        ties=tuple(tie for tie in ties if network.ties[tie].body in shown),
    )


def _choose_nodes(lines: list[Line], at_most: int) -> set[str]:
    propositions: Counter[str] = Counter()
    holders: Counter[str] = Counter()
    for line in lines:
        weight = len(line.evidence) * (1 if line.is_candidate else 1000)
        propositions[line.proposition] += weight
        holders[line.holder] += weight
    chosen = _most(propositions, at_most // 3 or 1)
    return chosen | _most(holders, at_most - len(chosen))


def _most(weights: Counter[str], number: int) -> set[str]:
    ranked = sorted(weights, key=lambda iri: (-weights[iri], iri))
    return set(ranked[:number])


def _find_ties(network: Network, lines: list[Line], drawn: set[str]) -> Iterator[int]:
    spoken_for = {(line.holder, body) for line in lines for body in line.bodies}
    for index, tie in enumerate(network.ties):
        if tie.person in drawn and (tie.person, tie.body) in spoken_for:
            yield index
