"""Rows of the saved queries -> the network."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from graph_builder.model import Stance, Tier
from graph_builder.render.evidence import Row, newest_first, read_day, read_evidence
from graph_builder.render.network import Line, Network, Node, NodeKind, Tie, Topic
from graph_builder.render.wording import say_role, say_spell

Ask = Callable[[str], Iterable[Row]]

_KINDS = {
    "Person": NodeKind.PERSON,
    "Organization": NodeKind.BODY,
    "UnidentifiedGroup": NodeKind.GROUP,
}
_PARTY = "party"

_Key = tuple[str, str, Stance, bool]


def gather_network(ask: Ask) -> Network:
    """Return the network that the queries `network-*` find; `ask` runs one by name.

    Rejected positions are left out, and so are roles of people who hold no position.
    """
    edges = [row for row in ask("network-edges") if row["tier"] != Tier.REJECTED]
    holders = {row["holder"] for row in edges}
    roles = [row for row in ask("network-roles") if row["person"] in holders]
    bodies = list(ask("network-bodies"))
    nodes = _gather_nodes(edges, roles, bodies, ask("network-names"))
    return Network(
        nodes={node.iri: node for node in sorted(nodes, key=lambda node: node.iri)},
        lines=tuple(_gather_lines(edges, roles, bodies)),
        ties=tuple(_gather_ties(roles)),
        topics=tuple(_gather_topics(ask("network-topics"))),
    )


def _gather_nodes(
    edges: Sequence[Row],
    roles: Sequence[Row],
    bodies: Sequence[Row],
    named: Iterable[Row],
) -> Iterable[Node]:
    names = defaultdict(list)
    for row in named:
        names[row["actor"]].append(row["name"])
    sorts = {row["body"]: (row.get("kind") or "").replace("-", " ") for row in bodies}
    found = {(row["body"], row["body_label"], NodeKind.BODY) for row in roles}
    found |= {(row["holder"], row["who"], _KINDS[row["kind"]]) for row in edges}
    found |= {(row["proposition"], row["on"], NodeKind.PROPOSITION) for row in edges}
    for iri, label, kind in found:
        yield Node(iri, label, kind, tuple(names[iri]), sorts.get(iri, ""))


def _gather_lines(
    edges: Sequence[Row], roles: Sequence[Row], bodies: Sequence[Row]
) -> Iterable[Line]:
    homes = {row["tenure"]: row["body"] for row in roles}
    parties = defaultdict(list)
    for row in bodies:
        if row.get("kind") == _PARTY:
            parties[row["position"]].append(row["label"])
    positions: dict[str, list[Row]] = defaultdict(list)
    for row in edges:
        positions[row["position"]].append(row)
    found: dict[_Key, list[list[Row]]] = defaultdict(list)
    for rows in positions.values():
        found[_key(rows[0])].append(rows)
    for key, groups in sorted(found.items()):
        tenures = {row.get("tenure", "") for rows in groups for row in rows}
        evidence = [read_evidence(one, parties[one[0]["position"]]) for one in groups]
        spoken_for = sorted({homes[one] for one in tenures if one in homes})
        ordered = sorted(evidence, key=newest_first)
        yield Line(*key, tuple(ordered), tuple(spoken_for))


def _key(row: Row) -> _Key:
    is_candidate = row["tier"] == Tier.CANDIDATE
    return row["holder"], row["proposition"], Stance(row["stance"]), is_candidate


def _gather_ties(roles: Sequence[Row]) -> Iterable[Tie]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in roles:
        start = read_day(row, "from") or read_day(row, "begun_by")
        end = read_day(row, "until") or read_day(row, "running_on")
        words = f"{say_role(row['role'], row['who'])}, {say_spell(start, end)}"
        found[row["person"], row["body"]].add(words)
    for (person, body), held in sorted(found.items()):
        yield Tie(person, body, tuple(sorted(held)))


def _gather_topics(rows: Iterable[Row]) -> Iterable[Topic]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        found[row["label"], row["topic"]].add(row["proposition"])
    for (label, iri), propositions in sorted(found.items()):
        yield Topic(iri, label, frozenset(propositions))
