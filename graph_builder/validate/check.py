"""A graph against the shapes: core constraints in pyshacl, queries in one go each."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad, Store

from graph_builder.errors import StoreError
from graph_builder.validate.constraints import check_far, check_near, run_queries
from graph_builder.validate.focus import Targets, find_targets, look_up
from graph_builder.validate.inputs import read_quads
from graph_builder.validate.quotes import add_quote
from graph_builder.validate.report import ValidationReport, Violation
from graph_builder.validate.shapes import load_shapes
from graph_builder.validate.split import Shapes
from graph_builder.validate.texts import TextsByIri
from graph_builder.vocabulary import terms

if TYPE_CHECKING:
    from rdflib import Graph


def validate_graph(
    graph: "Iterable[Quad] | Graph | Path",
    *,
    texts: Mapping[str, str] | None = None,
    shapes: Path | None = None,
) -> ValidationReport:
    """Return what breaks the shapes in a graph, worst first, then by constraint.

    Named graphs are merged. `texts` maps the SHA-256 of sources to their renditions;
    they are compared with the quotes and kept nowhere, and the report names the sources
    that have none. `shapes` is a folder of shape files in place of the packaged one.

    Raises:
        ResourceError: there are no shapes, or one aims at nothing.
        StoreError: the graph cannot be read, or holds nothing that a shape checks.
    """
    rules = load_shapes(shapes)
    store = merge_quads(read_quads(graph))
    targets = find_targets(store, rules.aims)
    _require_focus(targets, rules)
    known = TextsByIri(texts or {})
    found = find_violations(store, rules, targets, known)
    return ValidationReport(found, tuple(list_silent(store, known)))


def find_violations(
    store: Store, rules: Shapes, targets: Targets, texts: Mapping[str, str]
) -> tuple[Violation, ...]:
    """Return what breaks the shapes at their targets, in order, each finding once.

    The texts, by their sources' IRIs, are put into `store`.
    """
    found = {*check_near(store, rules, targets), *check_far(store, rules)}
    add_texts(store, texts)
    found.update(run_queries(store, rules.queries, targets))
    return tuple(sorted(add_quote(one, store, texts) for one in found))


def merge_quads(quads: Iterable[Quad]) -> Store:
    """Return the quads in memory, all in the default graph."""
    store = Store()
    store.bulk_extend(Quad(one.subject, one.predicate, one.object) for one in quads)
    return store


def add_texts(store: Store, texts: Mapping[str, str]) -> None:
    """Put the texts beside the sources that `store` describes."""
    for source in texts.keys() & set(_list_sources(store)):
        store.add(Quad(NamedNode(source), terms.TEXT, Literal(texts[source])))


def _require_focus(targets: Targets, rules: Shapes) -> None:
    # Any graph has subjects: only an instance of a class tells that it is one of ours.
    if not any(targets[shape] for shape, aim in rules.aims.items() if aim.classes):
        raise StoreError(
            "The graph holds nothing that a shape checks, so that it would always "
            "conform.",
            "Check that it is a graph that policygraph wrote.",
        )


def list_silent(store: Store, texts: Mapping[str, str]) -> Iterator[str]:
    """Yield the sources that have no text, sorted."""
    return (one for one in _list_sources(store) if one not in texts)


def _list_sources(store: Store) -> list[str]:
    quads = look_up(store, None, terms.RDF_TYPE, terms.SOURCE)
    return sorted(str(getattr(quad.subject, "value", quad.subject)) for quad in quads)
