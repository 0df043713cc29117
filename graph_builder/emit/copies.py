"""The other files in which the bytes of a source came."""

from collections.abc import Iterable

from pyoxigraph import Literal, Quad

from graph_builder.vocabulary import REGISTRY_GRAPH, mint_source, terms


def emit_copies(copies: Iterable[tuple[str, str]]) -> list[Quad]:
    """Return the names of copies, each given as the SHA-256 of its bytes and its name.

    They lie in the registry's graph: what a source says does not change with them.
    """
    return sorted(
        {
            Quad(mint_source(sha256), terms.ALSO_NAMED, Literal(name), REGISTRY_GRAPH)
            for sha256, name in copies
        },
        key=str,
    )
