"""A finding of a built graph -> why it is believed."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pyoxigraph import NamedNode

from graph_builder.explain.evidence import Texts, excerpt_all
from graph_builder.explain.explanation import Explanation, Part, Reason, Thing, Who
from graph_builder.explain.find import find_finding
from graph_builder.explain.meanings import MEANS, explain_tier
from graph_builder.explain.saying import list_circumstances, say_position, say_utterance
from graph_builder.extract.parts import explain_part
from graph_builder.extract.rules import explain_rule
from graph_builder.kept import read_grounds, say_judgement
from graph_builder.publish import Facts
from graph_builder.store import open_store
from graph_builder.vocabulary import terms

_NO_PARTS = (
    "The parts of the confidence, and who else was possible, are not kept beside this "
    "graph: explain it from the folder that `policygraph build` wrote."
)
_NO_TEXT = "The source's text is not kept beside this graph: no context can be shown."

# A row of JSON has no narrower type.
_Row = Mapping[str, Any]


def explain_finding(name: str, graph: Path) -> Explanation:
    """Return why the position or the utterance that `name` means is believed.

    `graph` is a folder that `build` wrote. Of a bare RDF file the rule and the
    confidence are told, and `gaps` says what is not.

    Raises:
        StoreError: the graph cannot be read.
        QueryError: it has no such finding, or several; see `find_finding`.
    """
    facts = Facts(open_store(graph))
    return explain_node(facts, find_finding(name, facts), graph)


def explain_node(facts: Facts, finding: NamedNode, graph: Path) -> Explanation:
    """Return why a position or an utterance of `facts`, opened from `graph`, is so."""
    texts = Texts(facts, graph)
    source = _find_source(facts, finding)
    rows = _read_rows(facts, source, graph)
    is_position = facts.is_a(finding, terms.POSITION)
    utterance = facts.node(finding, terms.EXPRESSED_IN) if is_position else finding
    excerpts = excerpt_all(facts, finding, texts)
    account = _Account(facts, rows, texts.find(source) if source else None)
    own = account.row("positions", finding)
    said = account.row("utterances", utterance)
    reasons = [account.reason("Whose words they are", utterance, said)]
    if is_position:
        reasons.append(account.reason("Which side they take", finding, own))
    gaps = [] if rows else [_NO_PARTS]
    gaps += [] if all(one.line for one in excerpts) else [_NO_TEXT]
    judged = tuple(map(say_judgement, own.get("judged") or ()))
    tier = facts.code(finding, terms.TIER)
    return Explanation(
        iri=finding.value,
        kind="position" if is_position else "utterance",
        says=(say_position if is_position else say_utterance)(facts, finding),
        facts=tuple(list_circumstances(facts, finding, utterance, excerpts)),
        excerpts=excerpts,
        reasons=tuple(filter(None, reasons)),
        who=tuple(account.list_who(own, said)),
        tier=tier,
        tier_reason=_explain_tier(facts, finding, tier, judged) if tier else "",
        judgements=judged,
        gaps=tuple(gaps),
    )


def _find_source(facts: Facts, finding: NamedNode) -> NamedNode | None:
    for span in facts.nodes(finding, terms.EVIDENCE):
        if source := facts.node(span, terms.OA_HAS_SOURCE):
            return source
    return None


def _read_rows(facts: Facts, source: NamedNode | None, graph: Path) -> _Row:
    digest = facts.text(source, terms.SHA256) if source else ""
    return (read_grounds(graph, digest) if digest else None) or {}


def _explain_tier(
    facts: Facts, position: NamedNode, tier: str, judged: tuple[str, ...]
) -> str:
    proposition = facts.node(position, terms.ON_PROPOSITION)
    is_known = proposition is not None and not facts.is_a(
        proposition, terms.CANDIDATE_PROPOSITION
    )
    confidence = float(facts.number(position, terms.CONFIDENCE) or 0)
    return explain_tier(tier, confidence, is_known=is_known, judged=bool(judged))


class _Account:
    """The grounds of one source, told in words."""

    def __init__(self, facts: Facts, rows: _Row, text: str | None) -> None:
        self._facts = facts
        self._rows = rows
        self._text = text

    def row(self, kind: str, finding: NamedNode | None) -> _Row:
        """Return the grounds of a finding, empty where they are not kept."""
        row: _Row = self._rows.get(kind, {}).get(finding.value if finding else "", {})
        return row

    def reason(self, finds: str, finding: NamedNode | None, row: _Row) -> Reason | None:
        """Return the rule that made a finding; None where the graph has none."""
        rule = self._facts.text(finding, terms.RULE) if finding else ""
        if finding is None or not rule:
            return None
        parts = tuple(
            Part(name, explain_part(name) or name, share)
            for name, share in row.get("parts", ())
        )
        return Reason(
            finds,
            rule,
            explain_rule(rule) or "This version does not know the rule.",
            float(self._facts.number(finding, terms.CONFIDENCE) or 0),
            parts if row else None,
            tuple(self._list_words(row)),
        )

    def _list_words(self, row: _Row) -> Iterator[tuple[str, str]]:
        spans = [("It goes by", row.get("cue")), ("It is about", row.get("target"))]
        spans += [("Turned round by", span) for span in row.get("turned_by", ())]
        for name, span in spans:
            if span and self._text:
                yield name, self._slice(span)

    def list_who(self, own: _Row, said: _Row) -> Iterator[Who]:
        """Yield how the holder, and the speaker if another, came to be who they are."""
        people = self._rows.get("who", ())
        holder, speaker = own.get("holder"), said.get("speaker")
        if holder is not None:
            yield self._tell("holds it", people[holder])
        if speaker is not None and speaker != holder:
            yield self._tell("says it", people[speaker], said.get("mention"))

    def _tell(self, does: str, row: _Row, mention: list[int] | None = None) -> Who:
        mentions = [mention] if mention else row["mentions"][:1]
        return Who(
            does,
            self._thing(row["actor"] or ""),
            self._slice(mentions[0]) if mentions and self._text else "",
            MEANS.get(row["means"], row["means"]),
            tuple(map(self._thing, row["others"])),
            row["problem"] or "",
            tuple(map(say_judgement, row["judged"])),
        )

    def _thing(self, iri: str) -> Thing:
        return Thing(iri, self._facts.label(NamedNode(iri)) if iri else "nobody")

    def _slice(self, span: list[int]) -> str:
        return " ".join((self._text or "")[span[0] : span[1]].split())
