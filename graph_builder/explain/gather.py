"""A finding of a built graph -> why it is believed."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pyoxigraph import NamedNode

from graph_builder.explain.account import Account
from graph_builder.explain.evidence import Texts, excerpt_all
from graph_builder.explain.explanation import Explanation
from graph_builder.explain.find import find_finding
from graph_builder.explain.judging import word_judgement
from graph_builder.explain.meanings import explain_tier
from graph_builder.explain.saying import list_circumstances, say_position, say_utterance
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
    account = Account(facts, rows, texts.find(source) if source else None)
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
        judgement=word_judgement(facts, finding, excerpts) if is_position else "",
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
