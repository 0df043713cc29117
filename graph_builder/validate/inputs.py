"""Whatever a graph comes in -> quads."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from pyoxigraph import Quad, RdfFormat, parse

from graph_builder.errors import StoreError
from graph_builder.vocabulary.bridge import quads_from_graph

if TYPE_CHECKING:
    from rdflib import Graph
    from typing_extensions import TypeIs


def read_quads(graph: "Iterable[Quad] | Graph | Path") -> Iterable[Quad]:
    """Return the quads of a file, an rdflib graph, or quads as they are.

    Raises:
        StoreError: the file cannot be read, is of no known kind or does not parse.
    """
    if isinstance(graph, Path):
        return _read_file(graph)
    return quads_from_graph(graph) if _is_rdflib(graph) else graph


def _is_rdflib(graph: "Iterable[Quad] | Graph") -> "TypeIs[Graph]":
    # Who passes an rdflib graph has loaded rdflib; for the others it stays unloaded.
    return any(base.__module__ == "rdflib.graph" for base in type(graph).__mro__)


def _read_file(path: Path) -> list[Quad]:
    form = RdfFormat.from_extension(path.suffix.removeprefix("."))
    if form is None:
        raise StoreError(
            f"The file {str(path)!r} is of no known kind.",
            "Name a Turtle (.ttl) or TriG (.trig) file.",
        )
    try:
        return list(parse(path=path, format=form))
    except OSError as error:
        raise StoreError(
            f"The file {str(path)!r} cannot be read: {error.strerror}.",
            "Check the path.",
        ) from error
    except (SyntaxError, ValueError) as error:
        raise StoreError(
            f"The file {str(path)!r} does not parse: {error}.", "Build it again."
        ) from error
