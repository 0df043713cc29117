"""A site's data read back: do the formats agree, and are the counts right?"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from graph_builder.errors import StoreError
from graph_builder.publish.dataset import DATASET
from graph_builder.publish.dumps import count_triples
from graph_builder.vocabulary import SERVICE

_VOID_TRIPLES = NamedNode(SERVICE["void"] + "triples")
_DATA = ((".ttl", RdfFormat.TURTLE), (".jsonld", RdfFormat.JSON_LD))


def check_data(site: Path, pages: Iterable[str]) -> Iterator[str]:
    """Yield where a page has data in one format alone, or that differ."""
    for name in pages:
        files = [(site / name).with_suffix(ending) for ending, _ in _DATA]
        there = [file.is_file() for file in files]
        if not any(there):
            continue
        if not all(there):
            yield f"{name}: its data are there in one format and not in the other"
            continue
        turtle, jsonld = (
            {(q.subject, q.predicate, q.object) for q in parse_data(file, form)}
            for file, (_, form) in zip(files, _DATA, strict=True)
        )
        if turtle != jsonld:
            yield f"{name}: its Turtle and its JSON-LD differ"


def check_counts(site: Path, quads: list[Quad]) -> Iterator[str]:
    """Yield where void:triples is not the count: of the whole, of a named graph."""
    graphs: dict[NamedNode, list[Quad]] = {DATASET: quads}
    for quad in quads:
        if isinstance(quad.graph_name, NamedNode):
            graphs.setdefault(quad.graph_name, []).append(quad)
    said = {
        quad.subject: int(quad.object.value)
        for quad in parse_data(site / "dataset.ttl", RdfFormat.TURTLE)
        if quad.predicate == _VOID_TRIPLES and isinstance(quad.object, Literal)
    }
    for graph, held in sorted(graphs.items(), key=lambda pair: pair[0].value):
        count = count_triples(held)
        if said.get(graph) != count:
            yield f"<{graph.value}>: void:triples is {said.get(graph)}, not {count}"


def parse_data(path: Path, form: RdfFormat) -> list[Quad]:
    """Return what a file of the site says.

    Raises:
        StoreError: it cannot be read.
    """
    try:
        return list(parse(path=str(path), format=form))
    except (SyntaxError, ValueError, OSError) as error:
        raise StoreError(
            f"{path} is damaged: {error}.", "Publish the site again."
        ) from error
