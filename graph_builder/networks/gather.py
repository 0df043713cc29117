"""A built graph -> the table of statements, as the saved queries find them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time
from itertools import product
from typing import TYPE_CHECKING

from graph_builder.model import Stance, Tier
from graph_builder.networks.names import name_actors
from graph_builder.networks.table import (
    DOCUMENT,
    Coded,
    StatementTable,
    Value,
    VariableKind,
    make_table,
)
from graph_builder.query import run_query

if TYPE_CHECKING:
    from pyoxigraph import Store
    from rdflib import Graph

Row = Mapping[str, object]
_Topic = tuple[str, str]

_ACTORS = {"Person": "person", "Organization": "body", "UnidentifiedGroup": "group"}
_SHORT = (
    "person",
    "body",
    "party",
    "group",
    "actor",
    "proposition",
    "topic",
    "stance",
    "tier",
    "confidence",
    "actor.iri",
    "proposition.iri",
    "topic.iri",
    f"{DOCUMENT}title",
    f"{DOCUMENT}source",
    f"{DOCUMENT}sha256",
    f"{DOCUMENT}dates",
)
KINDS = dict.fromkeys(_SHORT, VariableKind.SHORT) | {"agreement": VariableKind.BOOLEAN}


def gather_statements(
    graph: "Store | Graph", *, tiers: Collection[Tier] = (Tier.PUBLISHED,)
) -> StatementTable:
    """Return the positions of a graph as statements, those of `tiers` alone.

    Columns: person, body and group, whichever the holder is; of a person, body is every
    body spoken for in those words and party every party of that day; actor, whoever
    holds it; proposition and topic, by label; agreement, from the sign of the stance,
    empty where it has none; stance; tier; confidence; the IRIs of actor, proposition
    and topic; and of the document its title, source, sha256 and how it is dated.
    Actors of one label are told apart by their slugs. The span is the first that bears
    the position out.

    Raises:
        StoreError: the store was not opened by `open_store` or `make_store`.
    """
    rows = run_query("network-statements", graph).list_records()
    rows = [row for row in rows if row["tier"] in set(tiers)]
    bodies = run_query("network-bodies", graph).list_records()
    topics: dict[str, list[_Topic]] = defaultdict(list)
    for row in run_query("network-topics", graph).list_records():
        topics[str(row["proposition"])].append((str(row["label"]), str(row["topic"])))
    names = name_actors(
        [(str(row["holder"]), str(row["who"])) for row in rows]
        + [(str(row["body"]), str(row["label"])) for row in bodies]
        + [(str(row["proposition"]), str(row["on"])) for row in rows]
    )
    return make_table(_code(rows, _spread(bodies, names), topics, names), KINDS)


_Bodies = Mapping[str, Mapping[str, list[str]]]


def _spread(rows: Iterable[Row], names: Mapping[str, str]) -> _Bodies:
    """Return the bodies and the parties of each position, by name."""
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for row in rows:
        column = "party" if row["kind"] == "party" else "body"
        named = found[str(row["position"])][column]
        name = names[str(row["body"])]
        if name not in named:
            named.append(name)
    return found


def _code(
    rows: Iterable[Row],
    bodies: _Bodies,
    topics: Mapping[str, list[_Topic]],
    names: Mapping[str, str],
) -> Iterator[Coded]:
    seen: set[object] = set()
    for row in rows:
        # The rows of a position are in the order of its spans: the first leads.
        if row["position"] in seen:
            continue
        seen.add(row["position"])
        spoken = bodies.get(str(row["position"]), {})
        fixed = _describe(row, names)
        named: Sequence[str | None] = spoken.get("body") or [None]
        parties: Sequence[str | None] = spoken.get("party") or [None]
        about: Sequence[_Topic | tuple[None, None]] = topics.get(
            str(row["proposition"])
        ) or [(None, None)]
        choices = product(named, parties, about)
        for body, party, (topic, iri) in choices:
            several = {"body": body, "party": party, "topic": topic, "topic.iri": iri}
            yield Coded(
                iri=str(row["position"]),
                document=str(row["work"]),
                earliest=_midnight(row["from"]),
                latest=_midnight(row["to"]),
                span=(int(str(row["start"])), int(str(row["end"]))),
                values={**fixed, **several},
                text=str(row["words"]),
            )


def _describe(row: Row, names: Mapping[str, str]) -> dict[str, Value]:
    stance = Stance(str(row["stance"]))
    holder = names[str(row["holder"])]
    return {
        _ACTORS[str(row["kind"])]: holder,
        "actor": holder,
        "proposition": names[str(row["proposition"])],
        "stance": stance.value,
        "agreement": {1: 1, -1: 0}.get(stance.sign),
        "tier": str(row["tier"]),
        "actor.iri": str(row["holder"]),
        "proposition.iri": str(row["proposition"]),
        "confidence": str(row["confidence"] or ""),
        f"{DOCUMENT}title": str(row["source"]),
        f"{DOCUMENT}source": str(row["publisher"] or ""),
        f"{DOCUMENT}sha256": str(row["sha256"]),
        f"{DOCUMENT}dates": str(row["basis"] or ""),
    }


def _midnight(day: object) -> datetime | None:
    return datetime.combine(day, time(), UTC) if isinstance(day, date) else None
