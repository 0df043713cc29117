"""The graph in memory, ready to be asked: from a build, a file or an rdflib graph."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import DefaultGraph, Quad, RdfFormat, Store, parse

from graph_builder.errors import StoreError

if TYPE_CHECKING:
    from rdflib import Graph

_BUILT = "graph.trig"
_FORMATS = {
    ".trig": RdfFormat.TRIG,
    ".ttl": RdfFormat.TURTLE,
    ".nq": RdfFormat.N_QUADS,
    ".nt": RdfFormat.N_TRIPLES,
}


def open_store(path: Path | str) -> Store:
    """Return the graph at `path`: a folder that `build` wrote, or one RDF file.

    Its default graph is the merge of all its graphs, so that a plain question sees
    everything once; the graphs stand beside it under their own names.

    Raises:
        StoreError: there is nothing to read, or it is damaged or empty.
    """
    file = _find_file(Path(path))
    try:
        quads = list(parse(path=str(file), format=_FORMATS[file.suffix.lower()]))
    except OSError as error:
        raise StoreError(
            f"{file} cannot be read: {error.strerror or error}.",
            "Check the name and that you may read it.",
        ) from error
    except (SyntaxError, ValueError) as error:
        raise StoreError(
            f"{file} is damaged: {error}.",
            "Build it again; the sources are untouched.",
        ) from error
    if not quads:
        raise StoreError(
            f"{file} holds no statements.",
            "Build it from documents that the tool can read.",
        )
    return make_store(quads)


def _find_file(path: Path) -> Path:
    if not path.exists():
        raise StoreError(
            f"There is nothing at {path}.",
            "Build a graph first: policygraph build PATH... -o DIR.",
        )
    if path.is_dir():
        if not (path / _BUILT).is_file():
            raise StoreError(
                f"The folder {path} holds no {_BUILT}.",
                "Name a folder that `policygraph build` wrote.",
            )
        return path / _BUILT
    if path.suffix.lower() not in _FORMATS:
        raise StoreError(
            f"{path} is not of a kind that can be opened.",
            f"Name a folder or a file ending in {', '.join(_FORMATS)}.",
        )
    return path


def make_store(quads: Iterable[Quad]) -> Store:
    """Return the quads in memory, with their merge as the default graph.

    Oxigraph's own union of graphs repeats a triple for each graph that holds it, which
    makes counts wrong; a merge does not.
    """
    kept = list(quads)
    store = Store()
    store.bulk_extend(kept)
    store.bulk_extend(Quad(quad.subject, quad.predicate, quad.object) for quad in kept)
    return store


def as_store(graph: "Store | Graph") -> Store:
    """Return `graph` as a store that can be asked; an rdflib graph is copied.

    Raises:
        StoreError: a store whose graphs have not been merged, as `open_store` and
            `make_store` merge them.
    """
    if not isinstance(graph, Store):
        return make_store(_read_rdflib(graph))
    default = graph.quads_for_pattern(None, None, None, DefaultGraph())
    if next(default, None) is None and len(graph):
        raise StoreError(
            "The store's default graph is empty, so a question would find nothing.",
            "Open it with open_store, or give its quads to make_store.",
        )
    return graph


def _read_rdflib(graph: "Graph") -> Iterable[Quad]:
    from rdflib import Dataset

    name, form = ("nt", RdfFormat.N_TRIPLES)
    if isinstance(graph, Dataset):
        name, form = ("nquads", RdfFormat.N_QUADS)
    text = graph.serialize(format=name, encoding="utf-8")
    return parse(text, format=form)
