"""A graph against the shapes: core constraints in pyshacl, queries in one go each."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Literal, NamedNode, Quad, Store

from graph_builder.errors import StoreError
from graph_builder.validate.constraints import check_core, run_queries
from graph_builder.validate.inputs import read_quads
from graph_builder.validate.quotes import add_quote
from graph_builder.validate.report import ValidationReport
from graph_builder.validate.shapes import Shapes, load_shapes
from graph_builder.vocabulary import mint_source, terms

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
    quads = {
        Quad(quad.subject, quad.predicate, quad.object) for quad in read_quads(graph)
    }
    store = Store()
    store.extend(quads)
    _require_focus(store, rules)
    found = {*check_core(quads, rules.core)}
    silent = tuple(_add_texts(store, texts or {}))
    found.update(run_queries(store, rules.queries))
    results = sorted(add_quote(one, store) for one in found)
    return ValidationReport(tuple(results), silent)


def _require_focus(store: Store, rules: Shapes) -> None:
    for target in rules.targets:
        kind = NamedNode(target)
        if next(store.quads_for_pattern(None, terms.RDF_TYPE, kind, None), None):
            return
    raise StoreError(
        "The graph holds nothing that a shape checks, so that it would always conform.",
        "Check that it is a graph that policygraph wrote.",
    )


def _add_texts(store: Store, texts: Mapping[str, str]) -> Iterator[str]:
    """Put the texts beside the graph; yield the sources that have none."""
    known = {mint_source(digest): text for digest, text in texts.items()}
    for quad in sorted(
        store.quads_for_pattern(None, terms.RDF_TYPE, terms.SOURCE, None), key=str
    ):
        source = quad.subject
        if isinstance(source, NamedNode) and source in known:
            store.add(Quad(source, terms.TEXT, Literal(known[source])))
        else:
            yield str(source.value if isinstance(source, NamedNode) else source)
