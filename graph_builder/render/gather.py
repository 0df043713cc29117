"""Rows of the saved queries -> the network."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from graph_builder.model import Stance, Tier
from graph_builder.render.network import (
    Evidence,
    Line,
    Network,
    Node,
    NodeKind,
    Tie,
    Topic,
)
from graph_builder.render.wording import say_lead, say_role, say_spell, say_window

Row = Mapping[str, str]
"""A column that has no value is absent, or empty."""

Ask = Callable[[str], Iterable[Row]]

_KINDS = {
    "Person": NodeKind.PERSON,
    "Organization": NodeKind.BODY,
    "UnidentifiedGroup": NodeKind.GROUP,
}
_ADDRESSES = ("https://", "http://")

_Key = tuple[str, str, Stance, bool]


def gather_network(ask: Ask) -> Network:
    """Return the network that the queries `network-*` find; `ask` runs one by name.

    Rejected positions are left out, and so are roles of people who hold no position.
    """
    edges = [row for row in ask("network-edges") if row["tier"] != Tier.REJECTED]
    roles = list(ask("network-roles"))
    nodes = {
        node.iri: node
        for row in edges
        for node in (
            Node(row["holder"], row["who"], _KINDS[row["kind"]]),
            Node(row["proposition"], row["on"], NodeKind.PROPOSITION),
        )
    }
    roles = [row for row in roles if row["person"] in nodes]
    for row in roles:
        nodes.setdefault(
            row["body"], Node(row["body"], row["body_label"], NodeKind.BODY)
        )
    return Network(
        nodes=dict(sorted(nodes.items())),
        lines=tuple(_gather_lines(edges, roles)),
        ties=tuple(_gather_ties(roles)),
        topics=tuple(_gather_topics(ask("network-topics"))),
    )


def _gather_lines(edges: Sequence[Row], roles: Sequence[Row]) -> Iterable[Line]:
    bodies = {row["tenure"]: row["body"] for row in roles}
    positions: dict[str, list[Row]] = defaultdict(list)
    for row in edges:
        positions[row["position"]].append(row)
    found: dict[_Key, list[list[Row]]] = defaultdict(list)
    for rows in positions.values():
        found[_key(rows[0])].append(rows)
    for key, groups in sorted(found.items()):
        tenures = {row.get("tenure", "") for rows in groups for row in rows}
        evidence = sorted(map(_evidence, groups), key=_newest_first)
        spoken_for = sorted({bodies[one] for one in tenures if one in bodies})
        yield Line(*key, tuple(evidence), tuple(spoken_for))


def _key(row: Row) -> _Key:
    is_candidate = row["tier"] == Tier.CANDIDATE
    return row["holder"], row["proposition"], Stance(row["stance"]), is_candidate


def _newest_first(evidence: Evidence) -> tuple[int, str, tuple[str, ...]]:
    day = evidence.day or "0001-01-01"
    return -date.fromisoformat(day).toordinal(), evidence.title, evidence.words


def _evidence(rows: Sequence[Row]) -> Evidence:
    """Return the evidence of one position from its rows, one for each span and role."""
    row = rows[0]
    slices = sorted({(int(each["start"]), each["words"]) for each in rows})
    speaker = row["speaker"]
    capacities = {
        say_role(each["capacity"], speaker) for each in rows if each.get("capacity")
    }
    earliest, latest = _day(row, "from"), _day(row, "to")
    page = row.get("page") or ""
    return Evidence(
        words=tuple(words for _, words in slices),
        lead=say_lead(row["mode"], row.get("explicitness") or ""),
        speaker=speaker,
        capacity=" and ".join(sorted(capacities)) or _unknown_capacity(row),
        said=say_window(earliest, latest, row.get("basis") or ""),
        day=str(latest or earliest or ""),
        title=row["source"],
        publisher=row.get("publisher") or "",
        url=page if page.startswith(_ADDRESSES) else "",
        condition=row.get("condition") or "",
    )


def _unknown_capacity(row: Row) -> str:
    return "capacity not stated" if row["kind"] == "Person" else ""


def _gather_ties(roles: Sequence[Row]) -> Iterable[Tie]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in roles:
        start = _day(row, "from") or _day(row, "begun_by")
        end = _day(row, "until") or _day(row, "running_on")
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


def _day(row: Row, column: str) -> date | None:
    value = row.get(column)
    return date.fromisoformat(value) if value else None
