"""A person, a position or a work taken down: the judgement that withholds it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from pyoxigraph import NamedNode

from graph_builder.errors import ResourceError
from graph_builder.explain import find_finding
from graph_builder.model import Finding, Judgement, Span, Verdict
from graph_builder.pipeline.judge import record_judgement
from graph_builder.publish import Facts
from graph_builder.query.lookup import expand
from graph_builder.store import open_store
from graph_builder.vocabulary import ID, terms

_WHOLE = (terms.FOAF_PERSON, terms.WORK, terms.WITHDRAWN)


def suppress_thing(
    thing: str,
    graph: Path,
    judgements: Path,
    *,
    reason: str,
    on: date,
    by: str | None = None,
    notice: str | None = None,
) -> Judgement:
    """Put down that a person, a position or a work is withheld from the next build.

    `thing` is its IRI, whole or with a prefix, or a position's id, in `graph`, a folder
    that `build` wrote or an RDF file. The reason stays in the file; `notice` is for all
    to read.

    Returns:
        The judgement, as its line in the file of judgements says it.

    Raises:
        ResourceError: the graph has no person or work of this IRI, and no position.
        QueryError: the id is no position's, or that of several.
        StoreError: the graph cannot be read.
        JudgementError: the file of judgements is unsound; nothing is written.
        OutputError: it could not be written.
    """
    facts = Facts(open_store(graph))
    node = _find_node(thing, facts)
    finding = None
    if not facts.is_a(node, *_WHOLE):
        finding = _tell_finding(facts, node)
    key = node.value.removeprefix(ID)
    judgement = Judgement(
        Verdict.WITHHOLD,
        (key,),
        str(judgements),
        0,
        work=key.split("/")[1] if finding else None,
        by=by,
        on=on.isoformat(),
        reason=reason,
        finding=finding,
        notice=notice,
    )
    record_judgement(judgements, judgement)
    return judgement


def _find_node(thing: str, facts: Facts) -> NamedNode:
    try:
        node = NamedNode(expand(thing.strip().strip("<>")))
    except ValueError:
        return find_finding(thing, facts)
    is_ours = node.value.startswith(ID)
    if is_ours and facts.is_a(node, *_WHOLE):
        return node
    if is_ours and "/p-" not in node.value:
        raise ResourceError(
            f"The graph has no person, position or work {thing!r}.",
            "Give the IRI that `show` prints, and the build with --from.",
        )
    return find_finding(thing, facts)


def _tell_finding(facts: Facts, node: NamedNode) -> Finding:
    """Return a position as a line tells of it: its holder and its first words."""
    holder = facts.node(node, terms.HOLDER)
    places = sorted(_list_places(facts, node), key=lambda place: place[0])
    if holder is None or not places:
        raise ResourceError(
            f"{node.value} is an utterance, not a position.",
            "Withhold its positions, its speaker or its work.",
        )
    return Finding(*places[0], holder.value.removeprefix(ID))


def _list_places(facts: Facts, node: NamedNode) -> Iterator[tuple[Span, str]]:
    for span in facts.nodes(node, terms.EVIDENCE):
        read = {
            term: text
            for selector in facts.nodes(span, terms.OA_HAS_SELECTOR)
            for term in (terms.OA_START, terms.OA_END, terms.OA_EXACT)
            if (text := facts.text(selector, term))
        }
        place = Span(int(read[terms.OA_START]), int(read[terms.OA_END]))
        yield place, " ".join(read[terms.OA_EXACT].split())
