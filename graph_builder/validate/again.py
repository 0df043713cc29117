"""A graph checked again after a change, no further than the change can be felt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from pyoxigraph import BlankNode, NamedNode, Quad, Store

from graph_builder.validate.check import (
    add_texts,
    list_silent,
    validate_graph,
)
from graph_builder.validate.constraints import check_near, run_queries
from graph_builder.validate.focus import (
    SUB_CLASS_OF,
    Focus,
    find_targets,
    find_targets_among,
    look_up,
    read_subject,
)
from graph_builder.validate.quotes import add_quote
from graph_builder.validate.reads import Reads
from graph_builder.validate.report import ValidationReport, Violation
from graph_builder.validate.shapes import load_shapes
from graph_builder.validate.split import Shapes
from graph_builder.validate.texts import TextsByIri
from graph_builder.vocabulary import terms

# The kinds of its values are all that a near shape reads away from its node.
_KINDS = Reads(frozenset({terms.RDF_TYPE}), frozenset({None}), 1)


def revalidate_graph(
    store: Store,
    changed: Iterable[Quad],
    last: ValidationReport,
    *,
    texts: Mapping[str, str],
) -> ValidationReport:
    """Return what `validate_graph` would, from the report before a change.

    `store` holds the graph as it now is, its merge as the default graph. `changed` are
    the quads that came or went, whatever their graphs, and `last` is what was found
    before. Of `texts`, by SHA-256, only those are read that the change or a finding is
    about.
    """
    rules, gone = load_shapes(), list(changed)
    if rules.far is not None or any(quad.predicate == SUB_CLASS_OF for quad in gone):
        return validate_graph(look_up(store), texts=texts)
    known = TextsByIri(texts)
    nodes = list_affected(store, rules, gone)
    found = _find_near(store, rules, nodes, known) | _find_across(store, rules)
    found |= _keep(last, rules, nodes)
    return ValidationReport(
        tuple(sorted(add_quote(one, store, known) for one in found)),
        tuple(list_silent(store, known)),
    )


def list_affected(store: Store, rules: Shapes, changed: Iterable[Quad]) -> set[Focus]:
    """Return the nodes whose findings may be others, now that `changed` has changed."""
    quads = list(changed)
    affected: set[Focus] = set(map(read_subject, quads))
    for reads in {_KINDS, *(query.reads for query in rules.queries if query.reads)}:
        felt = {
            read_subject(quad)
            for quad in quads
            if quad.predicate in reads.far or None in reads.far
        }
        affected.update(_step_back(store, felt, reads))
    return affected


def _step_back(
    store: Store, nodes: Iterable[NamedNode | BlankNode], reads: Reads
) -> set[Focus]:
    """Return what leads to `nodes` as the constraint goes, they themselves included."""
    found: set[Focus] = set(nodes)
    edge: set[Focus] = set(found)
    depth = 0
    while edge and (reads.depth is None or depth < reads.depth):
        depth += 1
        edge = set(_list_leading(store, edge, reads)) - found
        found |= edge
    return found


def _list_leading(
    store: Store, nodes: Iterable[Focus], reads: Reads
) -> Iterator[Focus]:
    for node in nodes:
        for quad in look_up(store, None, None, node):
            if quad.predicate in reads.via or None in reads.via:
                yield read_subject(quad)


def _find_near(
    store: Store, rules: Shapes, nodes: set[Focus], texts: Mapping[str, str]
) -> set[Violation]:
    targets = find_targets_among(store, rules.aims, nodes)
    found = set(check_near(store, rules, targets))
    part = Store()
    part.extend(_list_ahead(store, nodes))
    add_texts(part, texts)
    ahead = [query for query in rules.queries if query.reads]
    return found | set(run_queries(part, ahead, targets))


def _find_across(store: Store, rules: Shapes) -> set[Violation]:
    across = [query for query in rules.queries if not query.reads]
    aims = {query.shape: rules.aims[query.shape] for query in across}
    return set(run_queries(store, across, find_targets(store, aims)))


def _keep(last: ValidationReport, rules: Shapes, nodes: set[Focus]) -> set[Violation]:
    """Return the findings that the change cannot have touched, without their words."""
    touched = {str(node) for node in nodes}
    across = {(one.shape, one.message) for one in rules.queries if not one.reads}
    return {
        replace(one, quote="", file="", line=0)
        for one in last.results
        if one.focus_term not in touched and (one.shape, one.message) not in across
    }


def _list_ahead(store: Store, nodes: Iterable[Focus]) -> Iterator[Quad]:
    """Yield all triples that `nodes` lead to, however far, in the default graph."""
    seen: set[Focus] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if node in seen or not isinstance(node, NamedNode | BlankNode):
            continue
        seen.add(node)
        for quad in look_up(store, node):
            yield quad
            if isinstance(quad.object, NamedNode | BlankNode):
                waiting.append(quad.object)
