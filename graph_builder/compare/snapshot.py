"""The positions of a build, each with what it can be told apart and compared by."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyoxigraph import NamedNode

from graph_builder.kept import read_grounds, say_judgement
from graph_builder.publish import Facts
from graph_builder.publish.conveyed import find_work
from graph_builder.publish.spells import say_when
from graph_builder.store import open_store
from graph_builder.vocabulary import terms

# A row of JSON has no narrower type.
_Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One position of one build.

    `source` is the SHA-256 of its document; `start` and `end` where its first words
    are, `spans` where all of them are; `parts` the parts of its confidence, None where
    they are not kept.
    """

    iri: str
    holder: str
    holder_iri: str
    proposition: str
    proposition_iri: str
    stance: str
    tier: str
    confidence: float
    rule: str
    words: str
    start: int
    end: int
    work: str
    title: str
    when: str
    source: str
    parts: tuple[tuple[str, float], ...] | None = None
    judged: tuple[str, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Build:
    """The positions of a build by IRI, and the documents that it has.

    `judged` are the judgements that took effect in each document, by its SHA-256.
    """

    positions: Mapping[str, Snapshot]
    works: frozenset[str]
    sources: frozenset[str]
    judged: Mapping[str, tuple[_Row, ...]]


def read_build(graph: Path) -> Build:
    """Return the positions of a build, or of any RDF file, in every tier.

    Raises:
        StoreError: the graph cannot be read.
    """
    facts = Facts(open_store(graph))
    grounds: dict[str, _Row] = {}
    positions = {}
    for node in facts.members(terms.POSITION):
        position = _take(facts, node, graph, grounds)
        positions[position.iri] = position
    works = frozenset(node.value for node in facts.members(terms.WORK))
    sources = frozenset(
        facts.text(node, terms.SHA256) for node in facts.members(terms.SOURCE)
    )
    judged = {
        source: tuple((read_grounds(graph, source) or {}).get("judged", ()))
        for source in sources
        if source
    }
    return Build(positions, works, sources, judged)


def _take(
    facts: Facts, node: NamedNode, graph: Path, grounds: dict[str, _Row]
) -> Snapshot:
    holder, proposition, utterance = (
        facts.node(node, predicate)
        for predicate in (terms.HOLDER, terms.ON_PROPOSITION, terms.EXPRESSED_IN)
    )
    work = find_work(facts, utterance) if utterance else None
    quoted = sorted(_list_words(facts, node))
    start, end, words, source = quoted[0] if quoted else (0, 0, "", "")
    if source not in grounds:
        grounds[source] = (read_grounds(graph, source) if source else None) or {}
    rows = grounds[source]
    row = rows.get("positions", {}).get(node.value)
    return Snapshot(
        iri=node.value,
        holder=facts.label(holder) if holder else "",
        holder_iri=holder.value if holder else "",
        proposition=facts.label(proposition) if proposition else "",
        proposition_iri=proposition.value if proposition else "",
        stance=facts.code(node, terms.STANCE),
        tier=facts.code(node, terms.TIER),
        confidence=float(facts.number(node, terms.CONFIDENCE) or 0),
        rule=facts.text(node, terms.RULE),
        words=words,
        start=start,
        end=end,
        work=work.value if work else "",
        title=facts.label(work) if work else "",
        when=say_when(facts, utterance) if utterance else "",
        source=source,
        parts=tuple((name, share) for name, share in row["parts"]) if row else None,
        judged=tuple(_list_judged(row, rows)) if row else (),
        spans=tuple((one[0], one[1]) for one in quoted),
    )


def _list_words(facts: Facts, node: NamedNode) -> Iterator[tuple[int, int, str, str]]:
    for span in facts.nodes(node, terms.EVIDENCE):
        source = facts.node(span, terms.OA_HAS_SOURCE)
        text, start, end = "", 0, 0
        for selector in facts.nodes(span, terms.OA_HAS_SELECTOR):
            text = text or facts.text(selector, terms.OA_EXACT)
            start = int(facts.number(selector, terms.OA_START) or start)
            end = int(facts.number(selector, terms.OA_END) or end)
        yield start, end, text, facts.text(source, terms.SHA256) if source else ""


def _list_judged(row: _Row, rows: _Row) -> Iterator[str]:
    holder = rows["who"][row["holder"]]
    for one in (*row.get("judged", ()), *holder["judged"]):
        yield say_judgement(one)
